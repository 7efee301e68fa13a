import { shared } from '../../../localization/shared/de.js';
import type { TermsAcceptanceMessages } from '../terms-acceptance.messages.js';

export default {
  ...shared,

  edition: (version, date) => `Version ${version} vom ${date}`,
  print: 'Drucken',
  changes: 'Was sich seit der von Ihnen angenommenen Version geändert hat',
  otherLanguage: (language) =>
    `Dieser Text liegt nicht in der Sprache der Seite vor. Er ist auf ${language} verfasst.`,
  languageNames: { de: 'Deutsch', en: 'Englisch', fr: 'Französisch', lb: 'Luxemburgisch' },

  agree: 'Ich habe die Allgemeinen Nutzungsbedingungen gelesen und nehme sie an.',
  tickMissing: 'Kreuzen Sie dieses Kästchen an, um die Allgemeinen Nutzungsbedingungen anzunehmen.',
  confirm: 'Bestätigen',
  decline: 'Ablehnen',
  recording: 'Ihre Zustimmung wird gespeichert.',

  loadFailed: 'Die Allgemeinen Nutzungsbedingungen konnten nicht geladen werden.',
  translationFailed: 'Der Text konnte nicht in der Sprache der Seite geladen werden.',
  acceptFailed: 'Ihre Zustimmung konnte nicht bestätigt werden; das Kästchen bleibt angekreuzt.',
  replaced: 'Diese Bedingungen wurden ersetzt, während Sie sie lasen.',
  readReplacement:
    'Es wurde nichts angenommen. Lesen Sie unten die neue Version und kreuzen Sie das Kästchen dann erneut an.',
  translated: 'Mit der Sprache der Seite hat sich der Text geändert.',
  readTranslation: 'Lesen Sie ihn in dieser Sprache und kreuzen Sie das Kästchen dann erneut an.',

  accepted: 'Sie haben die Allgemeinen Nutzungsbedingungen angenommen',
  keepReceipt: 'Bewahren Sie diesen Beleg auf: Er sagt, welchen Text Sie wann angenommen haben.',
  acceptedOn: (version, time) => `Sie haben die Version ${version} am ${time} angenommen.`,
  receipt: 'Beleg',
  receiptPerson: 'Angenommen von',
  receiptPortal: 'Portal',
  printReceipt: 'Beleg drucken',
  receiptVersion: 'Version',
  receiptTime: 'Angenommen am',
  receiptLanguage: 'Sprache des Textes',
  receiptHash: 'Fingerabdruck des Textes',
  receiptFile: (version) => `beleg-nutzungsbedingungen-${version}.txt`,
  copyReceipt: 'Kopieren',
  saveReceipt: 'Speichern',
  read: 'Allgemeine Nutzungsbedingungen lesen',

  declined: 'Sie haben die Allgemeinen Nutzungsbedingungen nicht angenommen',
  nothingRecorded: 'Es wurde nichts gespeichert, und Sie bleiben angemeldet. Sie können jederzeit wiederkommen.',
  readAgain: 'Noch einmal lesen',
} satisfies TermsAcceptanceMessages;
