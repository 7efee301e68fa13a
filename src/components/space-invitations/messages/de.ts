import { invitation } from '../../../localization/invitation/de.js';
import { newSpace } from '../../../localization/new-space/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceInvitationsMessages } from '../space-invitations.messages.js';

export default {
  ...shared,
  ...newSpace,
  ...invitation,

  invitations: 'Erhaltene Einladungen',
  asStated: (legalName) => `${legalName} (Angabe des Einladenden, nicht geprüft)`,
  access: { certificate: 'Zugang: nur dieses Zertifikat', all: 'Zugang: alle meine Zertifikate' },
  until: (date) => `Bis ${date}`,

  termsFirst: 'Sobald Sie sie angenommen haben, können Sie eine Einladung annehmen.',
  limitRaised: 'Um eine Einladung anzunehmen, bitten Sie den Helpdesk, die Höchstzahl zu erhöhen.',
  entering: (title) => `Wechsel zu „${title}“ …`,

  back: 'Zurück',

  none: 'Sie haben keine Einladungen.',
  whereFrom: 'Die Administratoren eines beruflichen Bereichs können Sie einladen. Dazu brauchen sie die Nummer Ihres Zertifikats:',
  numberOf: (product) => `Das ist die Nummer des Zertifikats, mit dem Sie angemeldet sind (${product}).`,
  noNumber: (product) =>
    `Die Administratoren eines beruflichen Bereichs können Sie mit der Nummer Ihres Zertifikats einladen. ${product} nennt keine: Melden Sie sich mit einem anderen Authentisierungsmittel an.`,
  copyNumber: 'Nummer des Zertifikats kopieren',

  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',
  moreFailed: 'Der Rest der Liste konnte nicht geladen werden.',
} satisfies SpaceInvitationsMessages;
