import { invitation } from '../../../localization/invitation/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { WaitingInvitationsMessages } from '../waiting-invitations.messages.js';

export default {
  ...shared,
  ...invitation,

  waiting: (count) => (count < 2 ? 'Vous avez une invitation' : `Vous avez ${count} invitations`),
  all: 'Toutes les invitations',
} satisfies WaitingInvitationsMessages;
