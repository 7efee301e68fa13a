import { Dictionary } from '../../localization/dictionary.js';

/** What `<space-session>` announces to assistive technology. */
export interface SpaceSessionMessages {
  readonly followed: (title: string) => string;
  readonly stayed: (elsewhere: string, here: string) => string;
  readonly signedOutElsewhere: string;
}

export const spaceSessionMessages = new Dictionary<SpaceSessionMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
