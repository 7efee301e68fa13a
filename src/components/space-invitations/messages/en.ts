import type { MemberAccess } from '../../../contract/members.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { newSpace } from '../../../localization/new-space/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...newSpace,

  /** Name of the list. */
  invitations: 'Invitations received',
  /** Beside the legal name: nobody has checked it. */
  asStated: (legalName: Isolated) => `${legalName} (as stated by the inviter, not verified)`,
  from: (inviter: Isolated) => `From ${inviter}`,
  access: { certificate: 'Access: this certificate only', all: 'Access: all my certificates' } satisfies Record<MemberAccess, string>,
  until: (date: Formatted) => `Until ${date}`,
  /** Why it cannot be accepted with this sign-in. */
  bound: 'This invitation is for another of your certificates.',
  signInWith: (product: Isolated) => `Sign in with ${product}`,

  accept: 'Accept',
  acceptOf: (title: Isolated) => `Accept the invitation to “${title}”`,
  accepting: (title: Isolated) => `The invitation to “${title}” is being accepted…`,
  accepted: (title: Isolated, role: Formatted) => `You have accepted the invitation to “${title}”. Your role: ${role}.`,
  notAccepted: 'The invitation was not accepted.',
  termsFirst: 'You can accept an invitation once you have accepted them.',
  limitRaised: 'To accept an invitation, ask the helpdesk to raise the limit.',
  entering: (title: Isolated) => `Switching to “${title}” …`,

  decline: 'Decline',
  declineOf: (title: Isolated) => `Decline the invitation to “${title}”`,
  question: (title: Isolated) => `Decline the invitation to “${title}”?`,
  meaning: 'You will no longer be able to accept it. The administrators of the space can invite you again.',
  confirmDecline: 'Decline the invitation',
  declining: 'The invitation is being declined…',
  declined: (title: Isolated) => `You have declined the invitation to “${title}”.`,
  notDeclined: 'The invitation was not declined.',
  cancel: 'Cancel',
  back: 'Back',

  gone: (title: Isolated) => `The invitation to “${title}” can no longer be accepted: it was cancelled, was answered elsewhere or has expired.`,
  anotherCertificate: (title: Isolated) => `The invitation to “${title}” is for another of your certificates. It was not accepted.`,
  changed: 'Your invitations have changed. The list is up to date now.',

  none: 'You have no invitations.',
  whereFrom: 'The administrators of a business space can invite you. They need the number of your certificate:',
  numberOf: (product: Isolated) => `It is the number of the certificate that you are signed in with (${product}).`,
  noNumber: (product: Isolated) =>
    `The administrators of a business space can invite you by the number of your certificate. ${product} states none: sign in with another authentication product.`,
  copyNumber: 'Copy the certificate number',

  listFailed: 'Your invitations could not be loaded.',
  listOutdated: 'This list may be out of date: it could not be loaded again.',
  moreFailed: 'The rest of the list could not be loaded.',
};
