import { expect } from '@open-wc/testing';
import { createProSpaceFormMessages } from '../../../../src/components/create-pro-space-form/create-pro-space-form.messages.js';
import type { CreateProSpaceForm } from '../../../../src/components/create-pro-space-form/create-pro-space-form.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { addPseudoLocale, pseudoLocale } from '../../support/pseudo-locale.js';
import { inside } from '../../support/queries.js';
import { messagesOf, openForm, textOf } from './form.js';
import { waitUntil } from '../../support/wait-until.js';

const languages = ['de', 'en', 'fr', 'lb'];

/** Every sentence of a value: texts, and what functions of texts and numbers answer. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (isSpeaking(value)) return [value(1, 1), value(2, 2)];
  return Object.values(value as object).flatMap(sentences);
}

function isSpeaking(value: unknown): value is (...parameters: unknown[]) => string {
  return typeof value === 'function';
}

function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member)]).sort());
}

const submit = (form: CreateProSpaceForm) => form.shadowRoot!.querySelector<HTMLElement>('[part="confirm"]')!.click();

async function fillAndSend(form: CreateProSpaceForm, title: string) {
  for (const [name, value] of [['title', title], ['legalName', 'Weber']] as const) {
    const input = form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  submit(form);
  await form.updateComplete;
}

function expectNoOverflow(form: CreateProSpaceForm) {
  const { left, right } = form.getBoundingClientRect();
  for (const element of form.shadowRoot!.querySelectorAll('*:not(.visually-hidden)')) {
    const box = element.getBoundingClientRect();
    expect(box.left, element.outerHTML.slice(0, 80)).to.be.at.least(left - 8);
    expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(right + 8);
    if (element.matches('button, a, label, p, h2, dd')) {
      expect(element.scrollWidth, element.outerHTML.slice(0, 80)).to.be.at.most(Math.max(element.clientWidth, box.width) + 1);
    }
  }
}

describe('languages', () => {
  afterEach(dropAllDrafts);

  for (const language of languages) {
    it(`are complete: ${language}`, async () => {
      const messages = await messagesOf(language);
      expect(shape(messages)).to.deep.equal(shape(await messagesOf('en')));
      for (const sentence of sentences(messages)) expect(sentence).not.to.match(/undefined|^\s*$/);
    });

    it(`are spoken, and marked: ${language}`, async () => {
      const { form } = await openForm('private-only', { lang: language });
      const messages = await messagesOf(language);
      expect(inside(form).getByRole('form').getAttribute('aria-label')).to.equal(messages.form);
      expect(inside(form).getByRole('button', { name: messages.confirm })).to.exist;
      expect(inside(form).getByText(messages.mandatory).closest('[lang]')?.getAttribute('lang')).to.equal(language);
    });
  }

  it('follow the page', async () => {
    const { form, session } = await openForm('private-only', { lang: 'en' });
    session.parentElement!.lang = 'fr';
    await waitUntil(() => textOf(form).includes('Intitulé de l’espace professionnel'));
    expect(textOf(form)).not.to.contain('Company name');
  });

  it('have French typography', async () => {
    for (const sentence of sentences(await messagesOf('fr'))) {
      expect(sentence).not.to.match(/(?<![\u202f])[;!?]|(?<!\u00a0):|'|«(?!\u00a0)|(?<!\u00a0)»/);
    }
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    // @accessibility long-words-at-320-pixels
    it(`fit with words 40 % longer on a screen of 320 px, ${direction}`, async () => {
      await addPseudoLocale(createProSpaceFormMessages);
      const { session, form } = await openForm('duplicate-title', { lang: pseudoLocale, dir: direction });
      session.parentElement!.style.inlineSize = '288px';
      expectNoOverflow(form);
      submit(form);
      await form.updateComplete;
      await form.updateComplete;
      expectNoOverflow(form);
      await expectAccessible(form);
      await fillAndSend(form, 'Donaudampfschifffahrtsgesellschaftskapitänsverband');
      await waitUntil(() => form.shadowRoot!.querySelector('section'), 'the space is not created');
      expectNoOverflow(form);
    });
  }
});
