import { Dictionary } from '../../localization/dictionary.js';
import type { SharedMessages } from '../../localization/shared/shared-messages.js';
import type { SpaceKind } from '../../contract/spaces.js';

/** What `<space-switcher>` says. */
export interface SpaceSwitcherMessages extends SharedMessages {
  /** Name of the button while a space is active: the words on it, then what it does. */
  readonly trigger: (kind: string, title: string) => string;
  /** On the button while no space is active. */
  readonly chooseSpace: string;
  readonly spaces: (count: number) => string;
  readonly noSpace: string;

  /** Name of the popup. */
  readonly yourSpaces: string;
  readonly groups: Readonly<Record<SpaceKind, string>>;
  readonly search: (count: number) => string;
  readonly found: (count: number) => string;
  readonly nothingFound: (query: string) => string;
  readonly clearSearch: string;

  readonly listFailed: string;
  /** Instead of `listFailed` when an older list is still there. */
  readonly listOutdated: string;
  readonly searchFailed: string;
  readonly moreFailed: string;

  readonly switching: (title: string) => string;
  readonly switched: (title: string) => string;
  /** `active` is the title of the space that is kept, if there is one. */
  readonly switchFailed: (title: string, active: string | undefined) => string;

  /** Another tab switched, and this one with it. */
  readonly followed: (title: string) => string;
  /** Another tab switched, and this one did not. */
  readonly stayed: (elsewhere: string, here: string) => string;
  readonly dismiss: string;

  readonly manage: string;
  readonly create: string;
}

export const spaceSwitcherMessages = new Dictionary<SpaceSwitcherMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
