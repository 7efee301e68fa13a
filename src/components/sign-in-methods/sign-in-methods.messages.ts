import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<sign-in-methods>` says. */
export type SignInMethodsMessages = MessagesOf<typeof en>;

export const signInMethodsMessages = new Dictionary<SignInMethodsMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
