import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/acts/en.js';
import type facts from './messages/en.js';

/** What `<space-profile>` says. */
export type SpaceProfileMessages = SpaceFactsMessages & ProfileActsMessages;

/** What it states of a space. */
export type SpaceFactsMessages = MessagesOf<typeof facts>;

/** What it says of what changes a space. */
export type ProfileActsMessages = MessagesOf<typeof en>;

/** Downloaded first: the facts do not wait for the sentences of what changes them. */
export const spaceFactsMessages = new Dictionary<SpaceFactsMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});

export const spaceProfileMessages = new Dictionary<SpaceProfileMessages>(
  {
    de: () => import('./messages/acts/de.js'),
    en: () => import('./messages/acts/en.js'),
    fr: () => import('./messages/acts/fr.js'),
    lb: () => import('./messages/acts/lb.js'),
  },
  spaceFactsMessages,
);
