/** Scripts move the focus to an element, and the focus traps of scripted dialogs find it, whatever the element. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SituationName } from '../../../mocks/index.js';
import '../../../src/define.js';
import { inSession, inSituation } from '../support/in-session.js';
import { waitUntil } from '../support/wait-until.js';

const elements: readonly (readonly [tag: string, SituationName, TemplateResult])[] = [
  ['create-private-space-form', 'no-space', html`<create-private-space-form></create-private-space-form>`],
  ['create-pro-space-form', 'private-only', html`<create-pro-space-form></create-pro-space-form>`],
  ['device-pairing', 'two-devices', html`<device-pairing></device-pairing>`],
  ['sign-in-methods', 'three-sign-in-methods', html`<sign-in-methods></sign-in-methods>`],
  ['space-certifications', 'certifications', html`<space-certifications></space-certifications>`],
  ['space-gate', 'private-only', html`<space-gate kind="professional">Content</space-gate>`],
  ['space-identifier', 'one-professional', html`<space-identifier></space-identifier>`],
  ['space-invitations', 'invited', html`<space-invitations></space-invitations>`],
  ['space-manager', 'one-professional', html`<space-manager></space-manager>`],
  ['space-members', 'three-users', html`<space-members></space-members>`],
  ['space-profile', 'one-professional', html`<space-profile></space-profile>`],
  ['space-recipient', 'recipient', html`<space-recipient></space-recipient>`],
  ['terms-acceptance', 'new-user', html`<terms-acceptance></terms-acceptance>`],
];

describe('the focus', () => {
  for (const [tag, situation, template] of elements) {
    it(`moves into <${tag}>, which a scripted dialog finds`, async () => {
      await inSituation(situation);
      const { element: dialog } = await inSession<HTMLElement>(html`<div role="dialog" aria-label="Dialog">${template}</div>`);
      const element = dialog.querySelector<HTMLElement>(tag)!;
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector('input, button, summary, a[href]'), 'there is nothing to go to');
      await waitUntil(() => element.tabIndex === 0, 'a focus trap does not find it');
      element.focus();
      expect(root.activeElement?.matches('input, button, summary, a[href], [tabindex="0"]'), root.activeElement?.outerHTML).to.equal(true);
    });
  }

  it('moves to the content of a gate that is open', async () => {
    await inSituation('private-only');
    const { element } = await inSession<HTMLElement>(html`<space-gate kind="private"><p>Content</p></space-gate>`);
    const root = element.shadowRoot!;
    await waitUntil(() => root.querySelector('#content')?.hasAttribute('inert') === false);
    element.focus();
    expect(root.activeElement?.id).to.equal('content');
    expect(element.hasAttribute('tabindex')).to.equal(false);
  });
});
