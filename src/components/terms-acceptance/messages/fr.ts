import { shared } from '../../../localization/shared/fr.js';
import type { TermsAcceptanceMessages } from '../terms-acceptance.messages.js';

export default {
  ...shared,

  edition: (version, date) => `Version ${version} du ${date}`,
  print: 'Imprimer',
  changes: 'Ce qui a changé depuis la version que vous avez acceptée',
  otherLanguage: (language) =>
    `Ce texte n’est pas disponible dans la langue de la page. Il est rédigé en ${language}.`,
  languageNames: { de: 'allemand', en: 'anglais', fr: 'français', lb: 'luxembourgeois' },

  agree: 'J’ai lu et j’accepte les conditions générales d’utilisation.',
  tickMissing: 'Cochez cette case pour accepter les conditions générales d’utilisation.',
  confirm: 'Valider',
  decline: 'Refuser',
  recording: 'Votre acceptation est en cours d’enregistrement.',

  loadFailed: 'Les conditions générales d’utilisation n’ont pas pu être chargées.',
  translationFailed: 'Le texte n’a pas pu être chargé dans la langue de la page.',
  acceptFailed: 'Votre acceptation n’a pas pu être confirmée ; la case reste cochée.',
  replaced: 'Ces conditions ont été remplacées pendant votre lecture.',
  readReplacement: 'Rien n’a été accepté. Lisez la nouvelle version ci-dessous, puis cochez de nouveau la case.',
  translated: 'Le texte a changé avec la langue de la page.',
  readTranslation: 'Lisez-le dans cette langue, puis cochez de nouveau la case.',

  accepted: 'Vous avez accepté les conditions générales d’utilisation',
  keepReceipt: 'Conservez cette attestation : elle indique quel texte vous avez accepté, et quand.',
  acceptedOn: (version, time) => `Vous avez accepté la version ${version} le ${time}.`,
  receipt: 'Attestation',
  receiptPerson: 'Conditions acceptées par',
  receiptPortal: 'Portail',
  printReceipt: 'Imprimer l’attestation',
  receiptVersion: 'Version',
  receiptTime: 'Acceptée le',
  receiptLanguage: 'Langue du texte',
  receiptHash: 'Empreinte du texte',
  receiptFile: (version) => `attestation-cgu-${version}.txt`,
  copyReceipt: 'Copier',
  saveReceipt: 'Enregistrer',
  read: 'Lire les conditions générales d’utilisation',

  declined: 'Vous n’avez pas accepté les conditions générales d’utilisation',
  nothingRecorded:
    'Rien n’a été enregistré et votre session reste ouverte. Vous pouvez revenir quand vous le souhaitez.',
  readAgain: 'Les relire',
} satisfies TermsAcceptanceMessages;
