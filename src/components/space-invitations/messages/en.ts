import type { MemberAccess } from '../../../contract/members.js';
import { invitation } from '../../../localization/invitation/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { newSpace } from '../../../localization/new-space/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...newSpace,
  ...invitation,

  /** Name of the list. */
  invitations: 'Invitations received',
  /** Beside the legal name: nobody has checked it. */
  asStated: (legalName: Isolated) => `${legalName} (as stated by the inviter, not verified)`,
  access: { certificate: 'Access: this certificate only', all: 'Access: all my certificates' } satisfies Record<MemberAccess, string>,
  until: (date: Formatted) => `Until ${date}`,

  termsFirst: 'You can accept an invitation once you have accepted them.',
  limitRaised: 'To accept an invitation, ask the helpdesk to raise the limit.',
  entering: (title: Isolated) => `Switching to “${title}” …`,

  back: 'Back',

  none: 'You have no invitations.',
  whereFrom: 'The administrators of a business space can invite you. They need the number of your certificate:',
  numberOf: (product: Isolated) => `It is the number of the certificate that you are signed in with (${product}).`,
  noNumber: (product: Isolated) =>
    `The administrators of a business space can invite you by the number of your certificate. ${product} states none: sign in with another authentication product.`,
  copyNumber: 'Copy the certificate number',

  listOutdated: 'This list may be out of date: it could not be loaded again.',
  moreFailed: 'The rest of the list could not be loaded.',
};
