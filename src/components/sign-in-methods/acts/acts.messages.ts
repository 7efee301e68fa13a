import { Dictionary } from '../../../localization/dictionary.js';
import type { MessagesOf } from '../../../localization/messages-of.js';
import type en from '../messages/acts/en.js';

/** What is said when a product is registered or removed. */
export type ActsMessages = MessagesOf<typeof en>;

export const actsMessages = new Dictionary<ActsMessages>({
  de: () => import('../messages/acts/de.js'),
  en: () => import('../messages/acts/en.js'),
  fr: () => import('../messages/acts/fr.js'),
  lb: () => import('../messages/acts/lb.js'),
});
