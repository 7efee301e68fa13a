import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<create-private-space-form>` says. */
export type CreatePrivateSpaceFormMessages = MessagesOf<typeof en>;

export const createPrivateSpaceFormMessages = new Dictionary<CreatePrivateSpaceFormMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
