import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<device-pairing>` says. */
export type DevicePairingMessages = MessagesOf<typeof en>;

export const devicePairingMessages = new Dictionary<DevicePairingMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
