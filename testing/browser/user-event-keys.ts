import type { Keys } from '../in-page/keys.js';

/** What `userEvent` of Testing Library, of Vitest's browser mode and of Storybook have in common. */
export interface UserEvent {
  keyboard(text: string): Promise<unknown>;
}

/** The keys of a `userEvent`: `new SpaceSwitcherDriver(element, userEventKeys(userEvent))`. */
export function userEventKeys(userEvent: UserEvent): Keys {
  return {
    press: (key) => userEvent.keyboard(key.length === 1 ? literally(key) : `{${key}}`),
    type: (text) => userEvent.keyboard(literally(text)),
  };
}

/** Braces and brackets name keys, unless there are two of them. */
function literally(text: string): string {
  return text.replace(/[[{]/gu, '$&$&');
}
