import { invitation } from '../../../localization/invitation/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { WaitingInvitationsMessages } from '../waiting-invitations.messages.js';

export default {
  ...shared,
  ...invitation,

  waiting: (count) => (count === 1 ? 'Sie haben eine Einladung' : `Sie haben ${count} Einladungen`),
  all: 'Alle Einladungen',
} satisfies WaitingInvitationsMessages;
