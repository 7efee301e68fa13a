import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { session } from '../../../localization/session/en.js';

// Where there is nothing to group, not by the format of the browser: the first one takes it some 40 ms to make.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('en'));

/** What the button says; the menu's sentences are downloaded with the menu. */
export default {
  ...session,
  /** Name of the button while a space is active: the words on it, then what it does. */
  trigger: (kind: Formatted, title: Isolated) => `${kind}: ${title}. Switch space`,
  /** On the button while no space is active. */
  chooseSpace: 'Choose a space',
  spaces: (count: number) => (count === 1 ? '1 space' : `${number(count)} spaces`),
  noSpace: 'No space yet',
  /** Name of the popup. */
  yourSpaces: 'Your spaces',
  /** On the button when something it needs could not be downloaded. */
  noConnection: 'No connection',
  /** Likewise, when it is no longer where the page expects it: what the button then does. */
  reload: 'Load the page again',
};
