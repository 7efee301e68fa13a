/** What the elements do where a page is simulated: no layout, no popover, and no `BroadcastChannel` in Jest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { Mock } from '../../mocks/index.js';

const mock = new Mock({ baseUrl: 'https://portal.example/api' });

test('in jsdom the elements show a session, accept the terms and create a space', async () => {
  mock.use('terms-outdated');
  enterPage();
  const failures: unknown[] = [];
  globalThis.reportError = (error) => failures.push(error);
  await import('../../src/define.js');
  document.documentElement.lang = 'en';
  document.body.innerHTML = `
    <space-session base-url="/api"></space-session>
    <space-switcher></space-switcher>
    <terms-acceptance></terms-acceptance>
    <create-pro-space-form></create-pro-space-form>`;
  const shadowOf = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  await shows(shadowOf('space-switcher'), /Cabinet Weber/u);

  const terms = shadowOf('terms-acceptance');
  await shows(terms, /Decline/u);
  terms.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
  confirm(terms);
  await shows(terms, /You have accepted the terms/u);

  const form = shadowOf('create-pro-space-form');
  await shows(form, /Name of the business space/u);
  const values = { title: 'Atelier', legalName: 'Atelier Weber S.à r.l.' };
  for (const [name, value] of Object.entries(values)) {
    const field = form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  confirm(form);
  await shows(form, /PM-[A-Z1-9]{6}/u);
  assert.deepEqual(failures, []);
});

/** Makes the globals of a simulated page those of this process, as the environments of Vitest and Jest do. */
function enterPage(): void {
  const { window } = new JSDOM('', { url: 'https://portal.example/', pretendToBeVisual: true });
  const ofNode = /^(?:fetch|Request|Response|Headers|URL|console|process|performance|crypto|global|set|clear|queue|structured|Text|Readable)/u;
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
    const isLanguage = /^[A-Z]/u.test(name) && name in globalThis && !/Event|Abort|DOM/u.test(name);
    const isFixed = Object.getOwnPropertyDescriptor(globalThis, name)?.configurable === false;
    if (isLanguage || isFixed || ofNode.test(name)) continue;
    const value = member.get ? (window as unknown as Record<string, unknown>)[name] : (member.value as unknown);
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  globalThis.fetch = (address, init) => {
    // Node's `Request` refuses the signal of another page.
    const { signal: _, ...rest } = init ?? {};
    return mock.answer(new Request(address, rest));
  };
}

/** Waits for a text: sentences are loaded too, which the mock knows nothing of. */
async function shows(root: ShadowRoot, text: RegExp): Promise<void> {
  for (let waits = 0; !text.test(root.textContent) && waits < 500; waits += 1) await setTimeout(20);
  assert.match(root.textContent, text);
}

function confirm(root: ShadowRoot): void {
  root.querySelector<HTMLButtonElement>('form .primary')!.click();
}
