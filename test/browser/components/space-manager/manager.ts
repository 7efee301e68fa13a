import { html } from '@open-wc/testing';
import type { RunningMock, SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/space-manager/define.js';
import type { SpaceManager } from '../../../../src/components/space-manager/space-manager.js';
import type { SpaceSession } from '../../../../src/components/space-session/space-session.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

export interface ManagerPage {
  readonly mock: RunningMock;
  readonly session: SpaceSession;
  readonly manager: SpaceManager;
}

/** The element on a page in a situation, with its list. */
export async function managerIn(situation: SituationName): Promise<ManagerPage> {
  const mock = await inSituation(situation);
  const { session, element: manager } = await inSession<SpaceManager>(html`<space-manager></space-manager>`);
  await waitUntil(() => rows(manager).length > 0, 'the list does not appear');
  return { mock, session, manager };
}

export const rows = (manager: Element): HTMLElement[] => [...manager.shadowRoot!.querySelectorAll<HTMLElement>('[part~=space]')];

export const titleOf = (item: HTMLElement): string => item.querySelector('[part~=title]')!.textContent;

export const titles = (manager: Element): string[] => rows(manager).map(titleOf);

export const row = (manager: Element, title: string): HTMLElement => rows(manager).find((item) => titleOf(item) === title)!;

/** What assistive technology was told last. */
export const told = (manager: Element): string => [...manager.shadowRoot!.querySelectorAll('[aria-live=polite]')].at(-1)!.textContent;

export const news = (manager: Element): HTMLElement | null => manager.shadowRoot!.querySelector('[part~=news]');

export const dialog = (manager: Element): HTMLDialogElement | null => manager.shadowRoot!.querySelector('dialog');

export const more = (manager: Element, title: string): HTMLButtonElement => row(manager, title).querySelector('[part~=more]')!;

/** Opens the dialog by the actions of a space. */
export async function ask(manager: SpaceManager, end: 'close' | 'leave', title: string): Promise<HTMLDialogElement> {
  more(manager, title).click();
  const name = end === 'close' ? 'Close the space…' : 'Leave the space…';
  (await inside(manager).findByRole('button', { name })).click();
  await waitUntil(() => dialog(manager)?.open, 'the dialog');
  return dialog(manager)!;
}

export function typeTitle(manager: SpaceManager, title: string): void {
  dialog(manager)!.querySelector('input')!.value = title;
}

/** Presses the button that closes or leaves. */
export function confirm(manager: SpaceManager): void {
  dialog(manager)!.querySelector<HTMLElement>('[part~=confirm]')!.click();
}
