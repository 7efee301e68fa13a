import { invitation } from '../../../localization/invitation/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { WaitingInvitationsMessages } from '../waiting-invitations.messages.js';

export default {
  ...shared,
  ...invitation,

  waiting: (count) => (count === 1 ? 'Dir hutt eng Invitatioun' : `Dir hutt ${count} Invitatiounen`),
  all: 'All Invitatiounen',
} satisfies WaitingInvitationsMessages;
