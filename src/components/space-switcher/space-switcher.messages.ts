import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type trigger from './messages/en.js';
import type en from './messages/menu/en.js';

/** What `<space-switcher>` says. */
export type SpaceSwitcherMessages = MessagesOf<typeof en>;

/** What its button says. */
export type SpaceTriggerMessages = MessagesOf<typeof trigger>;

export const spaceSwitcherMessages = new Dictionary<SpaceSwitcherMessages>({
  de: () => import('./messages/menu/de.js'),
  en: () => import('./messages/menu/en.js'),
  fr: () => import('./messages/menu/fr.js'),
  lb: () => import('./messages/menu/lb.js'),
});

/** Downloaded first: the button does not wait for the sentences of the menu. */
export const spaceTriggerMessages = new Dictionary<SpaceTriggerMessages>(
  {
    de: () => import('./messages/de.js'),
    en: () => import('./messages/en.js'),
    fr: () => import('./messages/fr.js'),
    lb: () => import('./messages/lb.js'),
  },
  spaceSwitcherMessages,
);
