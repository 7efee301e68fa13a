/** Portals put a page into one form: what is typed into an element there is no change of that form. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SituationName } from '../../../mocks/index.js';
import '../../../src/define.js';
import { inSession, inSituation } from '../support/in-session.js';
import { waitUntil } from '../support/wait-until.js';

interface Case {
  readonly situation: SituationName;
  readonly template: TemplateResult;
  /** What leads to the fields, by its part. */
  readonly opens?: string;
  /** One of the fields: once it is there, the others are. */
  readonly field: string;
}

const cases: Readonly<Record<string, Case>> = {
  'space-manager': { situation: 'forty', template: html`<space-manager></space-manager>`, field: '[type=radio]' },
  'terms-acceptance': { situation: 'new-user', template: html`<terms-acceptance></terms-acceptance>`, field: '[type=checkbox]' },
  'create-pro-space-form': { situation: 'private-only', template: html`<create-pro-space-form></create-pro-space-form>`, field: '#title' },
  'space-certifications': { situation: 'certifications', template: html`<space-certifications></space-certifications>`, opens: 'request', field: '#code' },
  'device-pairing': { situation: 'two-devices', template: html`<device-pairing></device-pairing>`, opens: 'rename', field: '#new-name' },
};

describe('a form around an element', () => {
  for (const [tag, { situation, template, opens, field }] of Object.entries(cases)) {
    it(`hears nothing of what is typed or chosen in <${tag}>`, async () => {
      await inSituation(situation);
      const { element: form } = await inSession<HTMLFormElement>(html`<form>${template}</form>`);
      const root = form.querySelector(tag)!.shadowRoot!;
      if (opens) {
        await waitUntil(() => root.querySelector(`[part=${opens}]`));
        root.querySelector<HTMLElement>(`[part=${opens}]`)!.click();
      }
      await waitUntil(() => root.querySelector(field), `there is no ${field}`);
      const heard: Event[] = [];
      for (const type of ['input', 'change']) form.addEventListener(type, (event) => heard.push(event));
      for (const input of root.querySelectorAll('input, select, textarea')) input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(heard).to.deep.equal([]);
    });
  }
});
