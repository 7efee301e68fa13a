import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/components/device-pairing/define.js';
import type { DevicePairing } from '../../../../src/components/device-pairing/device-pairing.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

/** The devices of a person, in a situation. */
export async function devicesIn(
  situation: Parameters<typeof inSituation>[0] = 'private-only',
  template: TemplateResult = html`<device-pairing></device-pairing>`,
) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<DevicePairing>(template);
  const root = element.shadowRoot!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  const textOf = (name: string) => part(name)?.textContent.replace(/\s+/gu, ' ').trim();
  const rows = () => [...root.querySelectorAll('[part=device]')].map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
  const press = async (name: RegExp) => {
    const button = await inside(element).findByRole('button', { name });
    button.focus();
    button.click();
  };
  const commands = () => mock.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path.replace(/\/\w{20,}|\/device-\w+/u, '/…')}`);
  const reads = () => mock.requests.filter(({ method, path }) => method === 'GET' && path.startsWith('/devices/pairings/')).length;
  const link = async () => {
    await press(/^Link a device$/u);
    await waitUntil(() => part('code') ?? part('number') ?? part('ended'));
  };
  return { mock, session, element, root, part, textOf, rows, press, commands, reads, link, dialog: () => root.querySelector('dialog') };
}
