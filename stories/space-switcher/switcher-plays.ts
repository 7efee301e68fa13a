import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { SpaceSession } from '../../src/components/space-session/space-session.js';
import type { SpaceSwitcher } from '../../src/components/space-switcher/space-switcher.js';
import type { Play } from '../support/play.js';

export const element = (canvas: HTMLElement) => canvas.querySelector<SpaceSwitcher>('space-switcher')!;

export const screenIn = (canvas: HTMLElement) => within(element(canvas).shadowRoot as unknown as HTMLElement);

export const find = <E extends Element = HTMLElement>(canvas: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = element(canvas).shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

export const press: Play = async ({ canvasElement }) => userEvent.click(await find(canvasElement, '[part=trigger]'));

export const open: Play = async (context) => {
  await press(context);
  await find(context.canvasElement, '[role=option]');
};

export const openInVain: Play = async (context) => {
  await press(context);
  await find(context.canvasElement, '[part=failure]');
};

export const openAndSearch =
  (words: string): Play =>
  async (context) => {
    await open(context);
    const field = await find<HTMLInputElement>(context.canvasElement, 'input');
    await userEvent.type(field, words);
    await waitFor(() => expect(screenIn(context.canvasElement).queryByText('Bäckerei Thill')).toBeNull());
  };

/** Opens the menu and chooses the third space of the list. */
export const choose: Play = async (context) => {
  await open(context);
  const options = element(context.canvasElement).shadowRoot!.querySelectorAll<HTMLElement>('[role=option]');
  await userEvent.click(options[2]!);
};

/** The `<space-session>` around the switcher, once somebody is signed in. */
export const readSession = async (canvas: HTMLElement) => {
  const found = canvas.querySelector<SpaceSession>('space-session')!;
  await waitFor(() => expect(found.session).toBeTruthy());
  return found;
};
