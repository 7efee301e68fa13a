/** What the elements do where a page is simulated: no layout, no popover, and no `BroadcastChannel` in Jest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Mock } from '../../mocks/index.js';
import { enterPage, shows } from './simulated-page.js';

const mock = new Mock({ baseUrl: 'https://portal.example/api' });

test('in jsdom the elements show a session, accept the terms and create a space', async () => {
  mock.use('terms-outdated');
  enterPage(mock);
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

test('in jsdom the elements around spaces show what they are for, and take the focus', async () => {
  mock.use('two-devices');
  const failures: unknown[] = [];
  globalThis.reportError = (error) => failures.push(error);
  document.body.innerHTML = `
    <space-session base-url="/api"></space-session>
    <space-gate space="PM-NGTHER">Content</space-gate>
    <form><space-recipient name="recipient"></space-recipient></form>
    <space-certifications></space-certifications>
    <device-pairing></device-pairing>`;
  const shadowOf = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  await shows(shadowOf('space-gate'), /not among your spaces/u);
  await shows(shadowOf('space-recipient'), /Recipient’s company name/u);
  await shows(shadowOf('space-certifications'), /Food safety/u);
  await shows(shadowOf('device-pairing'), /Pixel 8/u);
  document.querySelector<HTMLElement>('device-pairing')!.focus();
  document.body.replaceChildren();
  assert.deepEqual(failures, []);
});

function confirm(root: ShadowRoot): void {
  root.querySelector<HTMLButtonElement>('form .primary')!.click();
}
