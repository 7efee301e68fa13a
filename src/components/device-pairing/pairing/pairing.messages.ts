import { Dictionary } from '../../../localization/dictionary.js';
import type { MessagesOf } from '../../../localization/messages-of.js';
import type en from '../messages/pairing/en.js';

/** What is said while a device is being linked. */
export type PairingMessages = MessagesOf<typeof en>;

export const pairingMessages = new Dictionary<PairingMessages>({
  de: () => import('../messages/pairing/de.js'),
  en: () => import('../messages/pairing/en.js'),
  fr: () => import('../messages/pairing/fr.js'),
  lb: () => import('../messages/pairing/lb.js'),
});
