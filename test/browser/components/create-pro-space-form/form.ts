import { fixtureCleanup, html } from '@open-wc/testing';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/create-pro-space-form/define.js';
import type { CreateProSpaceForm } from '../../../../src/components/create-pro-space-form/create-pro-space-form.js';
import { createProSpaceFormMessages } from '../../../../src/components/create-pro-space-form/create-pro-space-form.messages.js';
import { dropAllDrafts } from '../../../../src/session/drafts.js';
import { typeText } from '../../../../testing/web-test-runner/type-text.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

export const labels = { title: /^Name of the business space/, legalName: /^Company name/, email: /^E-mail address/ } as const;

interface Surroundings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The form in a session, in a situation, with nothing left from an earlier test. */
export async function openForm(situation: SituationName = 'private-only', surroundings: Surroundings = {}) {
  fixtureCleanup();
  dropAllDrafts();
  const mock = await inSituation(situation);
  const { session, element } = await inSession<CreateProSpaceForm>(
    html`<create-pro-space-form></create-pro-space-form>`,
    surroundings,
  );
  await spoken(element);
  const creations = () => mock.requests.filter(({ method, path }) => method === 'POST' && path === '/spaces');
  /** The keys that were sent, each once. */
  const keys = () => [...new Set(creations().map(({ headers }) => headers['idempotency-key']))];
  const professional = async () => (await mock.spaces()).filter(({ kind }) => kind === 'professional');
  return { mock, session, form: element, creations, keys, professional };
}

/** Waits until the element has its language and says something. */
export async function spoken(form: CreateProSpaceForm): Promise<void> {
  await waitUntil(() => form.shadowRoot?.querySelector('form, .message, section'), 'the form stays a skeleton');
}

/** Loads the page again: the element is another one, and knows only what was kept. */
export async function reload(form: CreateProSpaceForm): Promise<CreateProSpaceForm> {
  const { parentElement } = form;
  form.remove();
  const next = document.createElement('create-pro-space-form');
  parentElement?.append(next);
  await spoken(next);
  return next;
}

export function field(form: CreateProSpaceForm, name: keyof typeof labels): HTMLInputElement {
  return inside(form).getByLabelText<HTMLInputElement>(labels[name]);
}

/** Replaces what is in a field, key by key, and stays in it. */
export async function type(form: CreateProSpaceForm, name: keyof typeof labels, text: string): Promise<void> {
  const input = field(form, name);
  await typeText(input, text);
  await waitUntil(() => input.value === text, `"${text}" is not typed`);
  await form.updateComplete;
}

/** Puts a long text in as pasting does. */
export async function paste(form: CreateProSpaceForm, name: keyof typeof labels, text: string): Promise<void> {
  const input = field(form, name);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
  await form.updateComplete;
}

export const wanted = { title: 'Atelier', legalName: 'Atelier Weber' } as const;

export async function fillIn(form: CreateProSpaceForm, { title, legalName }: { title: string; legalName: string } = wanted) {
  await type(form, 'title', title);
  await type(form, 'legalName', legalName);
}

export function confirmButton(form: CreateProSpaceForm): HTMLButtonElement {
  return inside(form).getByRole<HTMLButtonElement>('button', { name: 'Confirm' });
}

/** Confirms and waits for what comes of it. */
export async function confirm(form: CreateProSpaceForm): Promise<void> {
  confirmButton(form).click();
  await settled(form);
}

export async function settled(form: CreateProSpaceForm): Promise<void> {
  await form.updateComplete;
  await waitUntil(() => !form.shadowRoot?.querySelector('[aria-disabled="true"]'), 'the call does not end');
  await form.updateComplete;
  await form.updateComplete;
}

/** What a polite live region says. */
export function announcement(form: CreateProSpaceForm): string {
  return inside(form).getAllByRole('status').at(-1)?.textContent.trim() ?? '';
}

export async function messagesOf(language: string) {
  await createProSpaceFormMessages.load(language);
  return createProSpaceFormMessages.get(language)!;
}

/** Everything that the element shows, as text. */
export function textOf(form: CreateProSpaceForm): string {
  return (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}
