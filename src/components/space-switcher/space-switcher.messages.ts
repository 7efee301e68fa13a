import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type trigger from './messages/en.js';
import type en from './messages/menu/en.js';

/** What `<space-switcher>` says. */
export type SpaceSwitcherMessages = SpaceTriggerMessages & SpaceMenuMessages;

/** What its button says. */
export type SpaceTriggerMessages = MessagesOf<typeof trigger>;

/** What its menu says beside that. */
export type SpaceMenuMessages = MessagesOf<typeof en>;

/** Downloaded first: the button does not wait for the sentences of the menu. */
export const spaceTriggerMessages = new Dictionary<SpaceTriggerMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});

export const spaceSwitcherMessages = new Dictionary<SpaceSwitcherMessages>(
  {
    de: () => import('./messages/menu/de.js'),
    en: () => import('./messages/menu/en.js'),
    fr: () => import('./messages/menu/fr.js'),
    lb: () => import('./messages/menu/lb.js'),
  },
  spaceTriggerMessages,
);
