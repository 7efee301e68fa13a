import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<space-gate>` says. */
export type SpaceGateMessages = MessagesOf<typeof en>;

export const spaceGateMessages = new Dictionary<SpaceGateMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
