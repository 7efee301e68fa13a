import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { RunningMock } from '../../../../mocks/index.js';
import '../../../../src/components/sign-in-methods/define.js';
import type { SignInMethods } from '../../../../src/components/sign-in-methods/sign-in-methods.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { announcements, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

/** The products of a person, in a situation. */
export async function methodsIn(situation: Parameters<typeof inSituation>[0] = 'three-sign-in-methods', template?: TemplateResult) {
  return openMethods(await inSituation(situation), template);
}

/** The same, in the situation that there is: the page is opened once more. */
export async function openMethods(mock: RunningMock, template = html`<sign-in-methods></sign-in-methods>`) {
  const { session, element } = await inSession<SignInMethods>(template);
  const root = element.shadowRoot!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[part=${name}]`)];
  const textOf = (name: string) => part(name)?.textContent.replace(/\s+/gu, ' ').trim();
  const rows = () => parts('method').map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
  const press = async (name: RegExp) => {
    const button = await inside(element).findByRole('button', { name });
    button.focus();
    button.click();
  };
  const commands = () => mock.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path.replace(/\/method-\w+/u, '/…')}`);
  const reads = () => mock.requests.filter(({ method, path }) => method === 'GET' && path.startsWith('/sign-in-methods/registrations/')).length;
  const said = () => announcements(element);
  const leave = () => session.remove();
  const ready = () => waitUntil(() => part('list'), 'the list');
  return { mock, session, element, root, part, parts, textOf, rows, press, commands, reads, said, leave, ready, dialog: () => root.querySelector('dialog') };
}

/** The registration whose end the next page tells has come to this. Returns what ends it. */
export function endRegistration(state: string, product: string | null): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  const request = window.fetch.bind(window);
  window.fetch = (input, options) => {
    const id = /\/registrations\/([^/]+)$/u.exec(input instanceof Request ? input.url : String(input))?.[1];
    return id ? Promise.resolve(Response.json({ id, state, product })) : request(input, options);
  };
  return () => Object.defineProperty(window, 'fetch', own);
}
