import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/terms-acceptance/define.js';
import {
  termsAcceptanceMessages,
  type TermsAcceptanceMessages,
} from '../../../../src/components/terms-acceptance/terms-acceptance.messages.js';
import type { TermsAcceptance } from '../../../../src/components/terms-acceptance/terms-acceptance.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { addPseudoLocale, pseudoLocale } from '../../support/pseudo-locale.js';
import { inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';

const template = html`<terms-acceptance></terms-acceptance>`;

/** What a phone leaves of 320 pixels. */
const narrow = '288px';

interface Surroundings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly width?: string;
}

async function setUp(situation: SituationName = 'new-user', { width = '', ...surroundings }: Surroundings = {}) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<TermsAcceptance>(template, surroundings);
  element.style.inlineSize = width;
  const screen = inside(element);
  await waitUntil(() => element.shadowRoot!.querySelector('[part=text]'));
  return { mock, element, screen, page: session.parentElement! };
}

async function messagesIn(language: string): Promise<TermsAcceptanceMessages> {
  await termsAcceptanceMessages.load(language);
  return termsAcceptanceMessages.get(language)!;
}

function expectNoOverflow(element: HTMLElement) {
  const { right, left } = element.getBoundingClientRect();
  for (const inner of element.shadowRoot!.querySelectorAll<HTMLElement>(':not(.visually-hidden, svg, svg *)')) {
    const box = inner.getBoundingClientRect();
    expect(box.right, inner.outerHTML.slice(0, 90)).to.be.at.most(right + 8);
    expect(box.left, inner.outerHTML.slice(0, 90)).to.be.at.least(left - 8);
  }
}

describe('<terms-acceptance> in its page', () => {
  it('shows its text where elements cannot scroll by a method, as in jsdom', async () => {
    const method = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTo')!;
    Object.defineProperty(Element.prototype, 'scrollTo', { ...method, value: undefined });
    try {
      const { element } = await setUp();
      expect(await element.updateComplete).to.equal(true);
    } finally {
      Object.defineProperty(Element.prototype, 'scrollTo', method);
    }
  });

  for (const [language, confirm] of [
    ['fr', 'Valider'],
    ['de', 'Bestätigen'],
    ['en', 'Confirm'],
    ['lb', 'Confirméieren'],
  ] as const) {
    it(`speaks ${language} and fits a narrow screen`, async () => {
      const { element, screen } = await setUp('terms-outdated', { lang: language, width: narrow });
      expectNoOverflow(element);
      screen.getByRole('button', { name: confirm }).click();
      await element.updateComplete;
      expectNoOverflow(element);
      screen.getByRole('checkbox').click();
      screen.getByRole('button', { name: confirm }).click();
      const { keepReceipt } = await messagesIn(language);
      await waitUntil(() => element.shadowRoot!.textContent.includes(keepReceipt));
      expectNoOverflow(element);
    });
  }

  it('has nothing untranslated, and fits when its sentences are longer', async () => {
    await addPseudoLocale(termsAcceptanceMessages);
    const { element, screen } = await setUp('terms-outdated', { lang: pseudoLocale, width: narrow });
    expectNoOverflow(element);
    const says = () =>
      [...element.shadowRoot!.querySelectorAll('button, label, summary, dt, [aria-live=polite], p.quiet, .error')]
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean);
    for (const words of says()) expect(words).to.match(/^\[.*\]$/);
    screen.getByRole('checkbox').click();
    element.shadowRoot!.querySelector<HTMLElement>('[part=confirm]')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('dl'));
    for (const words of says()) expect(words).to.match(/^\[.*\]$/);
    expectNoOverflow(element);
  });

  it('reads from right to left, with a text from left to right', async () => {
    const { element, screen } = await setUp('new-user', { lang: 'ar', dir: 'rtl' });
    const text = screen.getByText('Objet du portail');
    expect(getComputedStyle(text).direction).to.equal('ltr');
    const [confirm, decline] = screen.getAllByRole('button').slice(-2);
    expect(confirm!.getBoundingClientRect().left).to.be.above(decline!.getBoundingClientRect().left);
    await expectAccessible(element);
  });

  it('follows the language of the page, with the text, and says that a tick was taken away', async () => {
    const { element, screen, page } = await setUp('new-user', { lang: 'en' });
    screen.getByRole('checkbox').click();
    page.lang = 'fr';
    await screen.findByText('Le texte a changé avec la langue de la page.');
    expect(screen.getByRole('heading', { level: 2 }).textContent).to.equal('Conditions générales d’utilisation');
    const tick = screen.getByRole<HTMLInputElement>('checkbox');
    expect(tick.checked).to.be.false;
    await expectAccessible(element);
    tick.click();
    await element.updateComplete;
    expect(screen.queryByText('Le texte a changé avec la langue de la page.')).to.be.null;
  });

  it('keeps its shape when the terms come before its sentences', async () => {
    const mock = await inSituation('new-user');
    Object.assign(termsAcceptanceMessages, { get: () => undefined });
    try {
      const { element } = await inSession<TermsAcceptance>(template);
      await waitUntil(() => mock.requests.some(({ path }) => path === '/terms/current'));
      await settle(mock);
      expect(element.getBoundingClientRect().height).to.be.above(300);
    } finally {
      Reflect.deleteProperty(termsAcceptanceMessages, 'get');
    }
  });

  it('says that the terms were replaced when they were meanwhile, whatever the language', async () => {
    const { mock, screen, page } = await setUp('new-user', { lang: 'en' });
    screen.getByRole('checkbox').click();
    mock.replaceTerms();
    page.lang = 'de';
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).to.contain('Diese Bedingungen wurden ersetzt, während Sie sie lasen.');
    expect(screen.getByText(/^Version 2.1/)).to.exist;
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).to.be.false;
  });

  it('keeps the tick when the text stays the same in the new language', async () => {
    const { screen, page } = await setUp('new-user', { lang: 'fr' });
    screen.getByRole('checkbox').click();
    page.lang = 'lb';
    await screen.findByText(/En ass op Franséisch/);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).to.be.true;
    expect(screen.queryByRole('alert')).to.be.null;
  });

  it('keeps the text when it cannot be had in the new language, says so, and tries again', async () => {
    const { mock, screen, page } = await setUp('new-user', { lang: 'en' });
    mock.failNext({ status: 500 }, { path: '/terms/current' });
    page.lang = 'de';
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).to.contain('Der Text konnte nicht in der Sprache der Seite geladen werden.');
    expect(screen.getByText('Purpose of the portal')).to.exist;
    screen.getByRole('button', { name: 'Erneut versuchen' }).click();
    await screen.findByText('Zweck des Portals');
  });

  it('goes on showing an acceptance when the language changes', async () => {
    const { screen, page } = await setUp('new-user', { lang: 'en' });
    screen.getByRole('checkbox').click();
    screen.getByRole('button', { name: 'Confirm' }).click();
    await screen.findByText(/Keep this receipt/);
    page.lang = 'fr';
    await screen.findByText(/Conservez cette attestation/);
    expect(screen.getByText('anglais'), 'the language that was accepted').to.exist;
  });

  describe('on paper', () => {
    const print = window.print.bind(window);
    let printed = 0;
    beforeEach(() => {
      printed = 0;
      window.print = () => {
        printed++;
      };
    });
    afterEach(() => (window.print = print));

    const copies = () => [...document.documentElement.children].slice(2);

    /** Sees the page as paper does. Only Chromium lets a test do so. */
    async function onPaper(look: () => void) {
      if (!('chrome' in window)) return;
      await emulateMedia({ media: 'print' });
      look();
      await emulateMedia({ media: 'screen' });
    }

    it('is the text alone, at full length, when its button is pressed', async () => {
      const { screen } = await setUp('new-user', { lang: 'de' });
      screen.getByRole('button', { name: 'Drucken' }).click();
      await waitUntil(() => printed === 1);
      const [copy, ...others] = copies();
      expect(others).to.be.empty;
      expect(copy?.checkVisibility(), 'on screen').to.be.false;
      await onPaper(() => {
        expect(document.body.checkVisibility(), 'the page').to.be.false;
        expect(copy?.checkVisibility(), 'the text').to.be.true;
      });
      const { textContent } = copy!.shadowRoot!;
      expect(textContent).to.contain('Allgemeine Nutzungsbedingungen').and.to.contain('Version 2.0 vom 3. Februar 2025');
      expect(textContent).to.contain('Kontakt und anwendbares Recht').and.not.to.contain('Bestätigen');
      window.dispatchEvent(new Event('afterprint'));
      expect(copies()).to.be.empty;
      await onPaper(() => expect(document.body.checkVisibility(), 'the page again').to.be.true);
    });

    it('ends by the next thing the person does where nothing can be printed', async () => {
      const { element } = await setUp();
      void element.print();
      void element.print();
      await waitUntil(() => printed === 2);
      expect(copies()).to.have.length(1);
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p' }));
      expect(copies()).to.be.empty;
      expect(document.adoptedStyleSheets).to.be.empty;
    });

    it('is the page with the whole text when the page is printed', async () => {
      const { element, screen } = await setUp();
      const region = screen.getByRole('region');
      await onPaper(() => {
        expect(region.scrollHeight).to.be.at.most(region.clientHeight);
        expect(element.shadowRoot!.querySelector('form')!.checkVisibility()).to.be.false;
      });
    });

    it('is nothing before the text is there', async () => {
      await inSituation('signed-out');
      const { element } = await inSession<TermsAcceptance>(template);
      await element.print();
      expect(printed).to.equal(0);
    });
  });
});
