import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Dictionary } from '../../../src/localization/dictionary.js';
import { formatDate, formatDateTime, formatNumber } from '../../../src/localization/formats.js';
import { LocalizationController } from '../../../src/localization/localization-controller.js';
import { shared as de } from '../../../src/localization/shared/de.js';
import { shared as en } from '../../../src/localization/shared/en.js';
import { shared as fr } from '../../../src/localization/shared/fr.js';
import { shared as lb } from '../../../src/localization/shared/lb.js';
import { waitUntil } from '../support/wait-until.js';

interface Greetings {
  readonly hello: string;
  readonly bye: string;
}

const dictionaryOf = (loaded: string[] = []) =>
  new Dictionary<Greetings>({
    en: async () => (loaded.push('en'), { default: { hello: 'Hello', bye: 'Bye' } }),
    fr: async () => (loaded.push('fr'), { default: { hello: 'Bonjour', bye: 'Au revoir' } }),
  });

let dictionary = dictionaryOf();

class GreetingElement extends LitElement {
  localization = new LocalizationController(this, dictionary);
  readonly rendered: string[] = [];

  protected override render() {
    return this.localization.messages?.hello ?? 'not known';
  }

  protected override updated() {
    this.rendered.push(this.text);
  }

  get text() {
    return this.shadowRoot?.textContent ?? '';
  }
}
customElements.define('x-greeting', GreetingElement);

async function setUp(lang: string) {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}><x-greeting></x-greeting></div>`);
  return { page, element: page.querySelector<GreetingElement>('x-greeting')! };
}

describe('an element with a dictionary', () => {
  beforeEach(() => {
    dictionary = dictionaryOf();
  });

  it('has the language of the text around it', async () => {
    const { element } = await setUp('fr');
    await waitUntil(() => element.text === 'Bonjour');
  });

  it('shows no sentence before its language is loaded, and never another language first', async () => {
    const { element } = await setUp('fr');
    await waitUntil(() => element.text === 'Bonjour');
    expect(element.rendered).to.deep.equal(['not known', 'Bonjour']);
  });

  it('uses the language without its region when there is none for the region', async () => {
    const { element } = await setUp('fr-LU');
    await waitUntil(() => element.text === 'Bonjour');
    expect(element.localization.language).to.equal('fr');
    expect(element.localization.pageLanguage).to.equal('fr-LU');
  });

  // @accessibility language-of-parts
  it('falls back to English, and says that it is English', async () => {
    const { element } = await setUp('pt');
    await waitUntil(() => element.text === 'Hello');
    expect(element.localization.language).to.equal('en');
  });

  it('changes its language with the page', async () => {
    const { page, element } = await setUp('en');
    await waitUntil(() => element.text === 'Hello');
    page.lang = 'fr';
    await waitUntil(() => element.text === 'Bonjour');
  });

  it('has the language outside its shadow root, and changes with it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const element = document.createElement('x-greeting') as GreetingElement;
    root.append(element);
    await waitUntil(() => element.text === 'Bonjour');
    page.lang = 'en';
    await waitUntil(() => element.text === 'Hello');
  });

  it('shares one observer of the document with all others', async () => {
    let created = 0;
    const { MutationObserver: original } = window;
    window.MutationObserver = class extends original {
      constructor(callback: MutationCallback) {
        super(callback);
        created += 1;
      }
    };
    try {
      const page = await fixture<HTMLElement>(html`<div lang="en">${[1, 2, 3].map(() => html`<x-greeting></x-greeting>`)}</div>`);
      const elements = [...page.querySelectorAll<GreetingElement>('x-greeting')];
      elements[0]!.remove();
      page.lang = 'fr';
      await waitUntil(() => elements.slice(1).every(({ text }) => text === 'Bonjour'));
    } finally {
      window.MutationObserver = original;
    }
    expect(created, 'none if an earlier test has created it').to.be.at.most(1);
  });

  it('is told once that a language has come, however many wait for it', async () => {
    let told = 0;
    const unsubscribe = dictionary.subscribe(() => (told += 1));
    await Promise.all([1, 2, 3].map(() => dictionary.load('fr')));
    unsubscribe();
    expect(told).to.equal(1);
  });

  it('changes its language with the page after all elements were removed once', async () => {
    const { page, element } = await setUp('en');
    element.remove();
    page.append(element);
    page.lang = 'fr';
    await waitUntil(() => element.text === 'Bonjour');
  });

  it('downloads only the language that it uses', async () => {
    const loaded: string[] = [];
    dictionary = dictionaryOf(loaded);
    const { element } = await setUp('fr');
    await waitUntil(() => element.text === 'Bonjour');
    expect(loaded).to.deep.equal(['fr']);
  });

  it('shows a sentence that the host replaced at once', async () => {
    const { element } = await setUp('fr');
    await waitUntil(() => element.text === 'Bonjour');
    dictionary.set('fr', { hello: 'Moien' });
    await element.updateComplete;
    expect(element.text).to.equal('Moien');
    expect(element.localization.messages?.bye).to.equal('Au revoir');
  });

  for (const lang of ['中文', '{{lang}}', 'en-', 'fr--LU', 'x', 'fr\nX-Evil: 1']) {
    it(`passes over what is no language: ${JSON.stringify(lang)}`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr-LU"><div lang=${lang}><x-greeting></x-greeting></div></div>`);
      const element = page.querySelector<GreetingElement>('x-greeting')!;
      expect(element.localization.pageLanguage).to.equal('fr-LU');
      expect(() => new Intl.DateTimeFormat(element.localization.formatLanguage)).not.to.throw();
    });
  }

  it('understands a language written with an underscore', async () => {
    const { element } = await setUp('fr_LU');
    await waitUntil(() => element.text === 'Bonjour');
    expect(element.localization.pageLanguage).to.equal('fr-LU');
  });

  it('has a language that the host added', async () => {
    dictionary.set('PT', { hello: 'Olá', bye: 'Adeus' });
    const { element } = await setUp('pt-BR');
    await waitUntil(() => element.text === 'Olá');
  });

  it('may be in two parts, of which the first is there earlier; what a host sets holds in both', async () => {
    const first = new Dictionary<Pick<Greetings, 'hello'>>({ en: async () => ({ default: { hello: 'Hello' } }) });
    const whole = new Dictionary<Greetings>({ en: async () => ({ default: { bye: 'Bye' } }) }, first);
    await first.load('en');
    expect([first.get('en'), whole.get('en')]).to.deep.equal([{ hello: 'Hello' }, undefined]);
    await whole.load('en');
    expect(whole.get('en')).to.deep.equal({ hello: 'Hello', bye: 'Bye' });
    whole.set('en', { hello: 'Good morning' });
    expect([first.get('en')?.hello, whole.get('en')?.hello]).to.deep.equal(['Good morning', 'Good morning']);
  });

  it('downloads its language again after a failure', async () => {
    let attempts = 0;
    dictionary = new Dictionary<Greetings>({
      en: async () => {
        attempts += 1;
        if (attempts === 1) throw new TypeError('Failed to fetch');
        return { default: { hello: 'Hello', bye: 'Bye' } };
      },
    });
    const { element } = await setUp('en');
    expect(element.text).to.equal('not known');
    await waitUntil(() => element.text === 'Hello', 'the second download');
  });
});

describe('the formats', () => {
  it('write numbers and dates as the language does', () => {
    expect(formatNumber('de', 10_000)).to.equal('10.000');
    expect(formatDate('en', '2026-03-01')).to.equal('1 March 2026');
    expect(formatDate('en-US', '2026-03-01')).to.equal('March 1, 2026');
    expect(formatDate('fr', '2026-03-01')).to.contain('mars');
    expect(formatDateTime('de', '2026-03-01T10:00:00Z')).to.contain('März');
  });

  it('write Luxembourgish dates with German month names where the browser knows none', () => {
    expect(formatDate('lb', '2026-03-01')).to.match(/M[äe]e?rz/);
  });

  it('accept a region that does not exist', () => {
    expect(formatDate('fr-', '2026-03-01')).to.contain('mars');
    expect(formatNumber('de-AUSTRIA_WIEN', 10_000)).to.equal('10.000');
  });

  it('do not move a day by the time zone', () => {
    expect(formatDate('en', '2026-03-01')).to.contain('1');
  });
});

describe('the shared sentences', () => {
  const flat = (messages: object): unknown[] =>
    Object.values(messages).flatMap((value: unknown) => (typeof value === 'object' && value ? flat(value) : [value]));

  // @accessibility translated
  it('are translated, not copied', () => {
    for (const other of [fr, de, lb]) {
      const copied = flat(other).filter((sentence) => typeof sentence === 'string' && flat(en).includes(sentence) && sentence !== 'Administrator');
      expect(copied).to.deep.equal([]);
    }
  });

  it('state how long to wait, in the singular and the plural', () => {
    expect([1, 30].map(en.waitFor)).to.deep.equal(['Too many requests. Try again in 1 second.', 'Too many requests. Try again in 30 seconds.']);
    expect([1, 30].map(fr.waitFor)).to.deep.equal(['Trop de demandes. Réessayez dans 1 seconde.', 'Trop de demandes. Réessayez dans 30 secondes.']);
    for (const messages of [de, lb]) {
      expect(messages.waitFor(7)).to.contain('7');
      expect(messages.waitFor(1).replace('1', '7')).not.to.equal(messages.waitFor(7));
    }
  });

  it('drop the final n before a b in Luxembourgish', () => {
    for (const sentence of flat(lb)) if (typeof sentence === 'string') expect(sentence).not.to.match(/erufflechen B/);
  });

  it('have French spaces and apostrophes in French', () => {
    for (const sentence of flat(fr)) {
      if (typeof sentence === 'string') expect(sentence).not.to.match(/'| [:;!?»]|« /);
    }
  });
});
