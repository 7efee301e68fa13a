import { html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/space-recipient/define.js';
import type { SpaceRecipient } from '../../../../src/components/space-recipient/space-recipient.js';
import { baseUrl, inSession, inSituation, onPage } from '../../support/in-session.js';
import { announcements } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import type { SpaceSession } from '../../../../src/components/space-session/space-session.js';

export const garage = { identifier: 'PM-GAR4GE', name: 'Garage Muller SARL' };

/** A form with the field in it, and what its page sees. */
export async function formWith(template = html`<space-recipient name="recipient" required></space-recipient>`, situation: SituationName = 'recipient', lang = 'en') {
  const mock = await inSituation(situation);
  const { session, element: form } = await inSession<HTMLFormElement>(
    html`<form>${template}<button>Send</button><button name="later" value="yes">Later</button></form>`,
    { lang },
  );
  const sent: { readonly submitter: string; readonly data: [string, FormDataEntryValue][] }[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push({ submitter: event.submitter?.textContent ?? '', data: [...new FormData(form, event.submitter)] });
  });
  const element = form.querySelector<SpaceRecipient>('space-recipient')!;
  const input = (id: 'identifier' | 'name') => element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  const part = (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
  const type = async (id: 'identifier' | 'name', text: string) => {
    await waitUntil(() => input(id));
    input(id).focus();
    input(id).select();
    // At once, as a paste: the driver of WebKit swallows the second of two equal letters.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types as people do
    document.execCommand('insertText', false, text);
  };
  const leave = () => sendKeys({ press: 'Tab' });
  return {
    mock,
    session,
    form,
    element,
    sent,
    input,
    part,
    type,
    leave,
    fill: async ({ identifier, name } = garage) => {
      await type('identifier', identifier);
      await type('name', name);
      await leave();
    },
    submit: () => form.querySelector('button')!.click(),
    problems: () => Array.from(element.shadowRoot!.querySelectorAll('[part=problem]'), ({ textContent }) => textContent.trim()),
    outcome: () => (part('outcome')?.hidden === false ? part('outcome')!.textContent.trim() : ''),
    told: () => announcements(element).join(' '),
    checks: () => mock.requests.filter(({ method, path }) => method === 'POST' && path === '/recipients/checks'),
  };
}

export const confirmed = /^Recipient confirmed/u;

/** The field outside of any form, with a session around it. */
export async function aloneIn(situation: SituationName, template = html`<space-recipient name="recipient"></space-recipient>`) {
  await inSituation(situation);
  const session = await onPage<SpaceSession>(html`<space-session base-url=${baseUrl}>${template}</space-session>`);
  return session.querySelector<SpaceRecipient>('space-recipient')!;
}
