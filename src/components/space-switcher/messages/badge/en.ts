import type { Formatted } from '../../../../localization/isolate.js';

/** What the button says while invitations wait. */
export default {
  /** Name of a button that has none: the words on it. */
  words: (caption: Formatted, title: Formatted) => `${caption}: ${title}`,
  /** Name of the button, with what its badge means. */
  invited: (name: Formatted, count: number) => `${name}. ${count === 1 ? '1 invitation is' : `${count} invitations are`} waiting`,
};
