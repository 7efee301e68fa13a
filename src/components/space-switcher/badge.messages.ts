import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/badge/en.js';

/** What the button says while invitations wait. */
export type BadgeMessages = MessagesOf<typeof en>;

export const badgeMessages = new Dictionary<BadgeMessages>({
  de: () => import('./messages/badge/de.js'),
  en: () => import('./messages/badge/en.js'),
  fr: () => import('./messages/badge/fr.js'),
  lb: () => import('./messages/badge/lb.js'),
});
