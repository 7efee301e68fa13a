import type { Formatted } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,

  edition: (version: Formatted, date: Formatted) => `Version ${version} of ${date}`,
  print: 'Print',
  changes: 'What has changed since the version you accepted',
  /** The text is in another language than the page. `language` is a member of `languageNames`. */
  otherLanguage: (language: Formatted) => `This text is not available in the language of the page. It is in ${language}.`,
  /** By tag without region; any other language is named by its tag. Browsers know none in Luxembourgish. */
  languageNames: { de: 'German', en: 'English', fr: 'French', lb: 'Luxembourgish' } as Readonly<Record<string, string>>,

  agree: 'I have read and accept the general terms and conditions of use.',
  tickMissing: 'Tick this box to accept the terms and conditions.',
  confirm: 'Confirm',
  decline: 'Decline',
  recording: 'Your acceptance is being recorded.',

  loadFailed: 'The terms and conditions of use could not be loaded.',
  translationFailed: 'The text could not be loaded in the language of the page.',
  acceptFailed: 'Your acceptance could not be confirmed. Your tick is kept.',
  replaced: 'These terms were replaced while you were reading.',
  readReplacement: 'Nothing has been accepted. Read the new version below, then tick the box again.',
  translated: 'The text has changed with the language of the page.',
  readTranslation: 'Read it in this language, then tick the box again.',

  accepted: 'You have accepted the terms and conditions of use',
  keepReceipt: 'Keep this receipt: it says which text you accepted, and when.',
  acceptedOn: (version: Formatted, time: Formatted) => `You accepted version ${version} on ${time}.`,
  receipt: 'Receipt',
  receiptPerson: 'Accepted by',
  receiptPortal: 'Portal',
  printReceipt: 'Print the receipt',
  receiptVersion: 'Version',
  receiptTime: 'Accepted on',
  receiptLanguage: 'Language of the text',
  receiptHash: 'Fingerprint of the text',
  /** Name of the saved file. */
  receiptFile: (version: Formatted) => `terms-receipt-${version}.txt`,
  copyReceipt: 'Copy',
  saveReceipt: 'Save',
  read: 'Read the terms and conditions of use',

  declined: 'You have not accepted the terms and conditions of use',
  nothingRecorded: 'Nothing was recorded, and you are still signed in. You can come back whenever you like.',
  readAgain: 'Read them again',
};
