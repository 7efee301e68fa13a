import { newSpace } from '../../../localization/new-space/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceInvitationsMessages } from '../space-invitations.messages.js';

export default {
  ...shared,
  ...newSpace,

  invitations: 'Erhaltene Einladungen',
  asStated: (legalName) => `${legalName} (Angabe des Einladenden, nicht geprüft)`,
  from: (inviter) => `Von ${inviter}`,
  access: { certificate: 'Zugang: nur dieses Zertifikat', all: 'Zugang: alle meine Zertifikate' },
  until: (date) => `Bis ${date}`,
  bound: 'Diese Einladung gilt für ein anderes Ihrer Zertifikate.',
  signInWith: (product) => `Mit ${product} anmelden`,

  accept: 'Annehmen',
  acceptOf: (title) => `Einladung annehmen: „${title}“`,
  accepting: (title) => `Die Einladung zu „${title}“ wird angenommen…`,
  accepted: (title, role) => `Sie haben die Einladung zu „${title}“ angenommen. Ihre Rolle: ${role}.`,
  notAccepted: 'Die Einladung wurde nicht angenommen.',
  termsFirst: 'Sobald Sie sie angenommen haben, können Sie eine Einladung annehmen.',
  limitRaised: 'Um eine Einladung anzunehmen, bitten Sie den Helpdesk, die Höchstzahl zu erhöhen.',
  entering: (title) => `Wechsel zu „${title}“ …`,

  decline: 'Ablehnen',
  declineOf: (title) => `Einladung ablehnen: „${title}“`,
  question: (title) => `Die Einladung zu „${title}“ ablehnen?`,
  meaning: 'Sie können sie dann nicht mehr annehmen. Die Administratoren des Bereichs können Sie erneut einladen.',
  confirmDecline: 'Einladung ablehnen',
  declining: 'Die Einladung wird abgelehnt…',
  declined: (title) => `Sie haben die Einladung zu „${title}“ abgelehnt.`,
  notDeclined: 'Die Einladung wurde nicht abgelehnt.',
  cancel: 'Abbrechen',
  back: 'Zurück',

  gone: (title) => `Die Einladung zu „${title}“ kann nicht mehr angenommen werden: Sie wurde zurückgezogen, anderswo beantwortet oder ist abgelaufen.`,
  anotherCertificate: (title) => `Die Einladung zu „${title}“ gilt für ein anderes Ihrer Zertifikate. Sie wurde nicht angenommen.`,
  changed: 'Ihre Einladungen haben sich geändert. Die Liste ist jetzt aktuell.',

  none: 'Sie haben keine Einladungen.',
  whereFrom: 'Die Administratoren eines beruflichen Bereichs können Sie einladen. Dazu brauchen sie die Nummer Ihres Zertifikats:',
  numberOf: (product) => `Das ist die Nummer des Zertifikats, mit dem Sie angemeldet sind (${product}).`,
  noNumber: (product) =>
    `Die Administratoren eines beruflichen Bereichs können Sie mit der Nummer Ihres Zertifikats einladen. ${product} nennt keine: Melden Sie sich mit einem anderen Authentisierungsmittel an.`,
  copyNumber: 'Nummer des Zertifikats kopieren',

  listFailed: 'Ihre Einladungen konnten nicht geladen werden.',
  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',
  moreFailed: 'Der Rest der Liste konnte nicht geladen werden.',
} satisfies SpaceInvitationsMessages;
