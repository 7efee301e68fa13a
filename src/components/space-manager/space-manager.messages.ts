import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/acts/en.js';
import type list from './messages/en.js';

/** What `<space-manager>` says. */
export type SpaceManagerMessages = ManagedSpacesMessages & SpaceActsMessages;

/** What it says of the list. */
export type ManagedSpacesMessages = MessagesOf<typeof list>;

/** What it says of what is done with a space. */
export type SpaceActsMessages = MessagesOf<typeof en>;

/** Downloaded first: the list does not wait for the sentences of what few people do with it. */
export const managedSpacesMessages = new Dictionary<ManagedSpacesMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});

export const spaceManagerMessages = new Dictionary<SpaceManagerMessages>(
  {
    de: () => import('./messages/acts/de.js'),
    en: () => import('./messages/acts/en.js'),
    fr: () => import('./messages/acts/fr.js'),
    lb: () => import('./messages/acts/lb.js'),
  },
  managedSpacesMessages,
);
