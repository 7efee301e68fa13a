import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<terms-acceptance>` says. */
export type TermsAcceptanceMessages = MessagesOf<typeof en>;

export const termsAcceptanceMessages = new Dictionary<TermsAcceptanceMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
