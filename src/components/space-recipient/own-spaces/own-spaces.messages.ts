import { Dictionary } from '../../../localization/dictionary.js';
import type { MessagesOf } from '../../../localization/messages-of.js';
import type en from '../messages/own/en.js';

/** What is said about the list of own spaces. */
export type OwnSpacesMessages = MessagesOf<typeof en>;

export const ownSpacesMessages = new Dictionary<OwnSpacesMessages>({
  de: () => import('../messages/own/de.js'),
  en: () => import('../messages/own/en.js'),
  fr: () => import('../messages/own/fr.js'),
  lb: () => import('../messages/own/lb.js'),
});
