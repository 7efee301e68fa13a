import { userEvent, waitFor } from 'storybook/test';
import type { Play } from './play.js';

/** In milliseconds: a service that does not answer is asked again before the element says so. */
const timeout = 8_000;

/** What the stories of one element do in it. */
export function playsIn(tag: string) {
  /** The first element of a selector, once it is there. */
  const find = <E extends HTMLElement = HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> =>
    waitFor(
      () => {
        const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<E>(selector);
        if (!found) throw new Error(`There is no ${selector} in <${tag}> yet.`);
        return found;
      },
      { timeout },
    );
  const see = (part: string): Play => async ({ canvasElement }) => {
    await find(canvasElement, `[part=${part}]`);
  };
  const press = (part: string): Play => async ({ canvasElement }) => userEvent.click(await find(canvasElement, `[part=${part}]`));
  return { find, see, press };
}

/** One after the other. */
export const steps = (...plays: readonly Play[]): Play => async (context) => {
  for (const play of plays) await play(context);
};
