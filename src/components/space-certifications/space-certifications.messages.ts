import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What `<space-certifications>` says. */
export type SpaceCertificationsMessages = MessagesOf<typeof en>;

export const spaceCertificationsMessages = new Dictionary<SpaceCertificationsMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
