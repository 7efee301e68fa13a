import { Dictionary } from '../../localization/dictionary.js';
import type { SharedMessages } from '../../localization/shared/shared-messages.js';

/** What `<terms-acceptance>` says. */
export interface TermsAcceptanceMessages extends SharedMessages {
  readonly edition: (version: string, date: string) => string;
  readonly print: string;
  readonly changes: string;
  /** The text is in another language than the page. `language` is a member of `languageNames`. */
  readonly otherLanguage: (language: string) => string;
  /** By tag without region; any other language is named by its tag. Browsers know none in Luxembourgish. */
  readonly languageNames: Readonly<Record<string, string>>;

  readonly agree: string;
  readonly tickMissing: string;
  readonly confirm: string;
  readonly decline: string;
  readonly recording: string;

  readonly loadFailed: string;
  readonly translationFailed: string;
  readonly acceptFailed: string;
  readonly replaced: string;
  readonly readReplacement: string;
  readonly translated: string;
  readonly readTranslation: string;

  readonly accepted: string;
  readonly keepReceipt: string;
  readonly acceptedOn: (version: string, time: string) => string;
  readonly receipt: string;
  readonly receiptVersion: string;
  readonly receiptTime: string;
  readonly receiptLanguage: string;
  readonly receiptHash: string;
  /** Name of the saved file. */
  readonly receiptFile: (version: string) => string;
  readonly copyReceipt: string;
  readonly saveReceipt: string;
  readonly read: string;

  readonly declined: string;
  readonly nothingRecorded: string;
  readonly readAgain: string;
}

export const termsAcceptanceMessages = new Dictionary<TermsAcceptanceMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
