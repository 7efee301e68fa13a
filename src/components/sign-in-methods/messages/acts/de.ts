import type { ActsMessages } from '../../acts/acts.messages.js';

export default {
  beginning: 'Die Registrierung wird vorbereitet …',
  notBegun: 'Im Augenblick kann kein Authentisierungsmittel registriert werden.',
  notRead: 'Im Augenblick ist nicht bekannt, ob das Authentisierungsmittel registriert wurde.',
  ends: {
    registered: (product) => `„${product}“ ist registriert. Es öffnet ab jetzt Ihr Konto.`,
    cancelled: () => 'Sie haben die Registrierung abgebrochen. Es wurde kein Authentisierungsmittel registriert.',
    expired: () => 'Die Zeit für die Registrierung ist abgelaufen. Es wurde kein Authentisierungsmittel registriert.',
    known: (product) => `„${product}“ war bereits registriert. Es hat sich nichts geändert.`,
    taken: (product) =>
      `„${product}“ öffnet ein anderes Konto und wurde darum für dieses nicht registriert. Registrieren Sie ein anderes Authentisierungsmittel. Wenn das andere Konto auch Ihres ist, wenden Sie sich an den Helpdesk.`,
    'another-name': (product) =>
      `„${product}“ nennt einen anderen Namen als Ihren und wurde darum nicht registriert. Registrieren Sie ein eigenes Authentisierungsmittel. Wenn Ihr Name darin falsch ist, bitten Sie den Aussteller, ihn zu berichtigen.`,
  },

  question: (product) => `„${product}“ entfernen?`,
  meaning: 'Es öffnet Ihr Konto nicht mehr. Wer damit angemeldet ist, wird sofort abgemeldet.',
  spaces: 'Bereiche, die Sie nur mit diesem Zertifikat erreichen, erreichen Sie erst wieder, wenn Sie es neu registrieren.',
  confirmRemove: 'Dieses Authentisierungsmittel entfernen',
  cancel: 'Abbrechen',
  removing: 'Das Authentisierungsmittel wird entfernt …',
  notRemoved: 'Das Authentisierungsmittel öffnet weiterhin Ihr Konto.',
  removed: (product) => `„${product}“ öffnet Ihr Konto nicht mehr.`,
  gone: (product) => `„${product}“ war schon entfernt. Die Liste ist jetzt auf dem neuesten Stand.`,
  kept: (product) => `„${product}“ wurde nicht entfernt: Sie sind damit angemeldet, oder nichts anderes öffnet Ihr Konto. Die Liste ist jetzt auf dem neuesten Stand.`,
} satisfies ActsMessages;
