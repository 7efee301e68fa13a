import { shared } from '../../../localization/shared/lb.js';
import type { TermsAcceptanceMessages } from '../terms-acceptance.messages.js';

export default {
  ...shared,

  edition: (version, date) => `Versioun ${version} vum ${date}`,
  print: 'Drécken',
  changes: 'Wat geännert huet zënter der Versioun, déi Dir ugeholl hutt',
  otherLanguage: (language) => `Dësen Text gëtt et net an der Sprooch vun der Säit. En ass op ${language}.`,
  languageNames: { de: 'Däitsch', en: 'Englesch', fr: 'Franséisch', lb: 'Lëtzebuergesch' },

  agree: 'Ech hunn déi allgemeng Notzungsbedingunge gelies an huelen se un.',
  tickMissing: 'Kräizt dës Këscht un, fir déi allgemeng Notzungsbedingungen unzehuelen.',
  confirm: 'Confirméieren',
  decline: 'Refuséieren',
  recording: 'Är Zoustëmmung gëtt gespäichert.',

  loadFailed: 'Déi allgemeng Notzungsbedingunge konnten net geluede ginn.',
  translationFailed: 'Den Text konnt net an der Sprooch vun der Säit geluede ginn.',
  acceptFailed: 'Är Zoustëmmung konnt net confirméiert ginn; d’Këscht bleift ugekräizt.',
  replaced: 'Dës Bedingunge goufen ersat, während Dir se gelies hutt.',
  readReplacement: 'Et gouf näischt ugeholl. Liest hei drënner déi nei Versioun a kräizt d’Këscht dann nach eng Kéier un.',
  translated: 'Den Text huet mat der Sprooch vun der Säit geännert.',
  readTranslation: 'Liest en an dëser Sprooch a kräizt d’Këscht dann nach eng Kéier un.',

  accepted: 'Dir hutt déi allgemeng Notzungsbedingungen ugeholl',
  keepReceipt: 'Haalt dëse Beleeg: e seet, wéi en Text Dir ugeholl hutt, a wéini.',
  acceptedOn: (version, time) => `Dir hutt d’Versioun ${version} den ${time} ugeholl.`,
  receipt: 'Beleeg',
  receiptPerson: 'Ugeholl vun',
  receiptPortal: 'Portal',
  printReceipt: 'Beleeg drécken',
  receiptVersion: 'Versioun',
  receiptTime: 'Ugeholl den',
  receiptLanguage: 'Sprooch vum Text',
  receiptHash: 'Fangerofdrock vum Text',
  receiptFile: (version) => `beleeg-notzungsbedingungen-${version}.txt`,
  copyReceipt: 'Kopéieren',
  saveReceipt: 'Späicheren',
  read: 'Déi allgemeng Notzungsbedingunge liesen',

  declined: 'Dir hutt déi allgemeng Notzungsbedingungen net ugeholl',
  nothingRecorded: 'Et gouf näischt gespäichert, an Dir bleift ugemellt. Dir kënnt zréckkommen, wéini Dir wëllt.',
  readAgain: 'Nach eng Kéier liesen',
} satisfies TermsAcceptanceMessages;
