import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/space-switcher/define.js';
import type { SpaceSwitcher } from '../../../../src/components/space-switcher/space-switcher.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

interface Setting {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly otherTabs?: 'follow' | 'stay';
  readonly template?: TemplateResult;
}

/** Key by key: WebKit's driver loses the second of two equal letters that it types at once. */
export async function type(text: string): Promise<void> {
  for (const key of text) await sendKeys({ press: key });
}

/** Whether the window could be given this size; WebKit's driver cannot. */
export async function resize(width: number, height: number): Promise<boolean> {
  if (navigator.vendor.startsWith('Apple')) return false;
  await setViewport({ width, height });
  return true;
}

/** A switcher on a page, in a situation, when its button is there. */
export async function switcherIn(situation: SituationName, { template, ...surroundings }: Setting = {}) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<HTMLElement>(
    template ?? html`<space-switcher></space-switcher>`,
    surroundings,
  );
  const switcher = element.querySelector('space-switcher') ?? (element as SpaceSwitcher);
  await waitUntil(() => trigger(switcher), 'the button does not appear');
  return { mock, session, page: element, switcher };
}

export function trigger(switcher: SpaceSwitcher): HTMLButtonElement {
  return switcher.shadowRoot!.querySelector<HTMLButtonElement>('[part=trigger]')!;
}

export function popup(switcher: SpaceSwitcher): HTMLElement | null {
  return inside(switcher).queryByRole('dialog');
}

export function options(switcher: SpaceSwitcher): HTMLElement[] {
  return [...(switcher.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
}

export function option(switcher: SpaceSwitcher, title: string): HTMLElement {
  const found = options(switcher).find(({ textContent }) => textContent.includes(title));
  if (!found) throw new Error(`No space “${title}” is listed.`);
  return found;
}

export function search(switcher: SpaceSwitcher): HTMLInputElement {
  return inside(switcher).getByRole<HTMLInputElement>('searchbox');
}

/** What assistive technology was told last. */
export function told(switcher: SpaceSwitcher): string {
  const regions = switcher.shadowRoot?.querySelectorAll('[aria-live=polite]') ?? [];
  return [...regions].at(-1)?.textContent ?? '';
}

/** Compares by words: a difference between two elements is too much to print. */
export function expectFocus(element: Element): void {
  const found = focused();
  expect(found === element, `the focus is on ${found?.outerHTML.slice(0, 80) ?? 'nothing'}`).to.equal(true);
}

/** Opens the popup as a person with a keyboard does, and waits until it is. */
export async function openEmpty(switcher: SpaceSwitcher): Promise<void> {
  switcher.focus();
  const opened = new Promise((resolve) => {
    switcher.shadowRoot?.addEventListener('toggle', resolve, { once: true, capture: true });
  });
  await sendKeys({ press: 'Enter' });
  await opened;
  await switcher.updateComplete;
}

/** Opens the popup and waits for the list. */
export async function open(switcher: SpaceSwitcher): Promise<void> {
  await openEmpty(switcher);
  await waitUntil(() => options(switcher).length > 0, 'the list does not appear');
}
