import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Fault } from '../../mocks/index.js';
import { failing } from '../support/failing.js';
import type { Play } from '../support/play.js';

export const loading = (fault: Fault) => failing({ path: '/terms/current' }, fault);

export const accepting = (fault: Fault) => failing({ path: '/terms/acceptances' }, fault);

export const screenIn = (canvas: HTMLElement) =>
  within(canvas.querySelector('terms-acceptance')?.shadowRoot as unknown as HTMLElement);

export const part = async (canvas: HTMLElement, name: string) => {
  const found = () => canvas.querySelector('terms-acceptance')?.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
  await waitFor(() => expect(found()).toBeTruthy());
  return found()!;
};

export const confirm: Play = async ({ canvasElement }) => userEvent.click(await part(canvasElement, 'confirm'));

export const accept: Play = async (context) => {
  await userEvent.click(await screenIn(context.canvasElement).findByRole('checkbox'));
  await confirm(context);
};

export const acceptInVain: Play = async (context) => {
  await accept(context);
  await part(context.canvasElement, 'failure');
  await expect(screenIn(context.canvasElement).getByRole('checkbox')).toBeChecked();
};

export const showFailure: Play = async ({ canvasElement }) => {
  await part(canvasElement, 'failure');
};
