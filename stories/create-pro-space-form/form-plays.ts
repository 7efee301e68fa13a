import { expect, userEvent, waitFor } from 'storybook/test';
import type { Fault } from '../../mocks/index.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';

/** Makes what is created fail. */
export const creating = (fault: Fault, times?: number) => failing({ method: 'POST', path: '/spaces' }, fault, times);

const formIn = (canvas: HTMLElement) => canvas.querySelector('create-pro-space-form')!;

export const find = async <E extends HTMLElement>(canvas: HTMLElement, selector: string) => {
  const found = () => formIn(canvas).shadowRoot?.querySelector<E>(selector);
  await waitFor(() => expect(found()).toBeTruthy(), { timeout: 5_000 });
  return found()!;
};

export const part = (canvas: HTMLElement, name: string) => find(canvas, `[part=${name}]`);

export const type = async (canvas: HTMLElement, name: string, text: string) => {
  const input = await find<HTMLInputElement>(canvas, `[name=${name}]`);
  input.focus();
  await userEvent.keyboard(`{Control>}a{/Control}${text}`);
  await expect(input).toHaveValue(text);
};

export const fillIn: Play = async ({ canvasElement }) => {
  await type(canvasElement, 'title', 'Atelier Weber');
  await type(canvasElement, 'legalName', 'Weber & Fils S.à r.l.');
};

export const confirm: Play = async ({ canvasElement }) => userEvent.click(await part(canvasElement, 'confirm'));

export const create: Play = async (context) => {
  await fillIn(context);
  await confirm(context);
};

export const createInVain: Play = async (context) => {
  await create(context);
  await part(context.canvasElement, 'failure');
  await expect(await find(context.canvasElement, '[name=title]')).toHaveValue('Atelier Weber');
};

export const succeed: Play = async (context) => {
  await create(context);
  await part(context.canvasElement, 'result');
};

/** As when the page is loaded again. */
export const reload: Play = async ({ canvasElement }) => {
  const form = formIn(canvasElement);
  form.replaceWith(form.cloneNode());
  await find(canvasElement, 'form');
};
