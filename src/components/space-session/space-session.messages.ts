import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<space-session>` announces to assistive technology. */
export type SpaceSessionMessages = MessagesOf<typeof en>;

export const spaceSessionMessages = new Dictionary<SpaceSessionMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
