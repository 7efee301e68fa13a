import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpaceSwitcher } from '../../../../src/components/space-switcher/space-switcher.js';
import { spaceSwitcherMessages } from '../../../../src/components/space-switcher/space-switcher.messages.js';
import { expectAccessible } from '../../support/accessible.js';
import { addPseudoLocale, pseudoLocale } from '../../support/pseudo-locale.js';
import { inside } from '../../support/queries.js';
import { listenTo } from '../../support/listen-to.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectFocus, open, openEmpty, options, popup, resize, switcherIn, trigger, type } from './switcher.js';

const box = (element: Element) => element.getBoundingClientRect();

function expectInViewport(switcher: SpaceSwitcher) {
  const { left, right, top, bottom } = box(popup(switcher)!);
  expect(left).to.be.at.least(0);
  expect(top).to.be.at.least(0);
  expect(right).to.be.at.most(innerWidth);
  expect(bottom).to.be.at.most(innerHeight);
}

/** Whether a part shows all of its text. */
function expectNoOverflow(switcher: SpaceSwitcher) {
  const cut = [...popup(switcher)!.querySelectorAll<HTMLElement>('*')].filter(
    ({ scrollWidth, clientWidth, tagName }) => clientWidth > 0 && scrollWidth > clientWidth && tagName !== 'INPUT',
  );
  expect(cut.filter((element) => !element.classList.contains('visually-hidden')).map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
}

describe('The popup of <space-switcher>', () => {
  beforeEach(() => resize(1000, 700));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('stands under the button, at its beginning', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    await waitUntil(() => Math.abs(box(popup(switcher)!).top - box(trigger(switcher)).bottom - 4) < 1);
    expect(box(popup(switcher)!).left).to.be.closeTo(box(trigger(switcher)).left, 1);
    expectInViewport(switcher);
  });

  it('stays inside the page at the right edge', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<header style="display: flex; justify-content: end"><space-switcher></space-switcher></header>`,
    });
    await open(switcher);
    expectInViewport(switcher);
    expect(box(popup(switcher)!).right).to.be.closeTo(box(trigger(switcher)).right, 1);
  });

  it('stands above the button at the bottom of the page', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<footer style="position: fixed; inset-block-end: 0"><space-switcher></space-switcher></footer>`,
    });
    await open(switcher);
    expectInViewport(switcher);
    expect(box(popup(switcher)!).bottom).to.be.at.most(box(trigger(switcher)).top);
  });

  it('follows the button in a header that scrolls', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<div style="block-size: 3000px; padding-block-start: 100px"><space-switcher></space-switcher></div>`,
    });
    await open(switcher);
    const before = box(popup(switcher)!).top;
    scrollTo(0, 60);
    await waitUntil(() => Math.abs(box(popup(switcher)!).top - (before - 60)) < 1);
    scrollTo(0, 0);
  });

  it('begins at the right in a page written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { switcher } = await switcherIn('forty', { dir: 'rtl' });
    await open(switcher);
    expect(box(popup(switcher)!).right).to.be.closeTo(box(trigger(switcher)).right, 1);
    expectInViewport(switcher);
    const [first] = options(switcher);
    expect(box(first!.querySelector('svg')!).left).to.be.greaterThan(box(first!.querySelector('.title')!).left);
    expectNoOverflow(switcher);
    await expectAccessible(switcher);
  });

  // @accessibility popup-is-a-sheet
  it('is a sheet at the bottom of a narrow screen', async function () {
    if (!(await resize(320, 640))) this.skip();
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    await waitUntil(() => Math.abs(box(popup(switcher)!).bottom - 640) < 1);
    expect(box(popup(switcher)!).width).to.equal(320);
    expect(getComputedStyle(document.documentElement).overflow, 'of the page behind').to.equal('hidden');
    expectInViewport(switcher);
    expectNoOverflow(switcher);
    await expectAccessible(switcher);
  });

  it('closes a sheet with a button of its own, and the page can be scrolled again', async function () {
    if (!(await resize(320, 640))) this.skip();
    const { session, switcher } = await switcherIn('forty');
    const overflow = () => getComputedStyle(document.documentElement).overflow;
    await open(switcher);
    const close = inside(switcher).getByRole('button', { name: 'Close' });
    expect(box(close)).to.include({ width: 44, height: 44 });
    close.click();
    await waitUntil(() => !popup(switcher) && overflow() === 'visible');
    expectFocus(trigger(switcher));

    await open(switcher);
    await waitUntil(() => overflow() === 'hidden');
    switcher.remove();
    expect(overflow()).to.equal('visible');
    session.append(switcher);
  });

  it('has no button to close it where it stands beside the button', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    expect(inside(switcher).queryByRole('button', { name: 'Close' })).to.equal(null);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('shows a space that is the only one once, without a list', async () => {
    const { mock, switcher } = await switcherIn('private-only');
    await openEmpty(switcher);
    await settle(mock);
    expect(options(switcher)).to.deep.equal([]);
    expect(popup(switcher)!.innerText.split('PP-').length - 1, 'identifiers').to.equal(1);
    inside(switcher).getByRole('button', { name: 'Create a business space' });
    expect(box(popup(switcher)!).height, 'without an empty box').to.be.below(230);
    await expectAccessible(switcher);
  });

  it('leaves room for the list however long the title of the active space is', async function () {
    if (!(await resize(320, 640))) this.skip();
    const { session, switcher } = await switcherIn('forty');
    const active = { ...session.session!.activeSpace!, title: 'W'.repeat(80), legalName: 'W'.repeat(200) };
    session.session = { ...session.session!, activeSpace: active };
    await open(switcher);
    expect(box(switcher.shadowRoot!.querySelector('[part=active]')!).height).to.be.below(170);
    expectInViewport(switcher);
  });

  it('covers no switcher with a note on a narrow screen', async function () {
    if (!(await resize(320, 640))) this.skip();
    const { session, switcher } = await switcherIn('forty');
    session.session = { ...session.session!, switchedElsewhere: session.session!.activeSpace! };
    await waitUntil(() => switcher.shadowRoot?.querySelector('[part=notice]:popover-open'));
    const note = box(switcher.shadowRoot!.querySelector('[part=notice]')!);
    expect(note.top).to.be.greaterThan(box(switcher).bottom);
    expect(note.bottom).to.be.lessThan(640);
    await expectAccessible(switcher);
  });

  it('leaves no empty strip where the actions are hidden', async () => {
    const { switcher } = await switcherIn('forty', { template: html`<space-switcher hide-manage hide-create></space-switcher>` });
    await open(switcher);
    expect(box(switcher.shadowRoot!.querySelector('[part=actions]')!).height).to.equal(0);
  });

  it('takes more from the page at its end', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<space-switcher><a slot="more" href="#out">Sign out</a></space-switcher>`,
    });
    await open(switcher);
    const link = switcher.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    link.focus();
    expect(Boolean(popup(switcher)), 'while the focus is there').to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(Boolean(popup(switcher))).to.equal(false);
    expectFocus(trigger(switcher));
  });

  // @accessibility popup-forced-colours
  it('is accessible in forced colours', async function () {
    // Only Chromium's driver can emulate them.
    if (!('chrome' in window)) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    await expectAccessible(switcher);
    await emulateMedia({ forcedColors: 'none' });
  });
});

describe('<space-switcher> where there is little room below', () => {
  afterEach(() => resize(1000, 700));

  for (const [where, situation] of [
    ['long', 'forty'],
    ['short', 'terms-outdated'],
  ] as const) {
    it(`opens a ${where} list above the button, whole`, async () => {
      await resize(1000, 700);
      const { switcher } = await switcherIn(situation, {
        template: html`<div style="position: fixed; inset-block-end: 120px"><space-switcher></space-switcher></div>`,
      });
      await open(switcher);
      await waitUntil(() => Math.abs(box(popup(switcher)!).bottom + 4 - box(trigger(switcher)).top) < 9);
      expect(box(popup(switcher)!).height).to.be.at.least(200);
      expectInViewport(switcher);
    });
  }

  it('stays in view on a low page, with the button in its middle', async function () {
    if (!(await resize(1000, 380))) this.skip();
    const { switcher } = await switcherIn('forty', {
      template: html`<div style="position: fixed; inset-block-start: 160px"><space-switcher></space-switcher></div>`,
    });
    await open(switcher);
    await waitUntil(() => options(switcher).length > 0);
    expectInViewport(switcher);
  });
});

describe('The popup of <space-switcher> with little height', () => {
  afterEach(() => resize(1000, 700));

  for (const [width, height] of [[1000, 450], [640, 340], [320, 256]] as const) {
    it(`keeps its actions within reach as more spaces are loaded, ${width} × ${height}`, async function () {
      if (!(await resize(width, height))) this.skip();
      const { switcher } = await switcherIn('two-hundred');
      await open(switcher);
      const scrolled = popup(switcher)!;
      const distance = () => box(switcher.shadowRoot!.querySelector('[part=actions]')!).bottom - box(scrolled).bottom;
      const before = distance();
      scrolled.scrollTop = scrolled.scrollHeight;
      scrolled.querySelector('.list')!.scrollTop = 100_000;
      await waitUntil(() => options(switcher).length > 50, 'no more spaces are loaded');
      scrolled.scrollTop = 0;
      expect(distance()).to.be.at.most(before + 1);
      options(switcher).at(-1)!.focus();
      const { top, bottom } = box(options(switcher).at(-1)!);
      const actions = box(switcher.shadowRoot!.querySelector('[part=actions]')!);
      expect(top < actions.top || bottom > actions.bottom, 'the focus is in view').to.equal(true);
    });
  }
});

describe('The message of a switch that failed', () => {
  it('leaves most of the popup to the list, and one of the two scrolls', async () => {
    await resize(1000, 720);
    const { mock, switcher } = await switcherIn('forty');
    await open(switcher);
    mock.failNext({ problem: 'unexpected' }, { path: '/session/active-space', times: 10 });
    options(switcher)[2]!.click();
    await waitUntil(() => switcher.shadowRoot!.querySelector('[part=failure]'), 'the failure is not shown');
    const failure = box(switcher.shadowRoot!.querySelector('[part=failure]')!);
    expect(failure.height).to.be.at.most(box(popup(switcher)!).height / 5);
    expect(popup(switcher)!.scrollHeight).to.be.at.most(popup(switcher)!.clientHeight);
    const retry = inside(switcher).getByRole('button', { name: 'Try again' });
    expect(box(retry).height).to.be.at.least(44);
    await expectAccessible(switcher);
  });
});

describe('<space-switcher> inside a modal dialog', () => {
  // @accessibility popup-in-a-dialog
  it('opens above it; Escape closes the popup and leaves the dialog open', async () => {
    const { switcher, page } = await switcherIn('forty', {
      template: html`<div><dialog><space-switcher></space-switcher></dialog></div>`,
    });
    const dialog = page.querySelector('dialog')!;
    dialog.showModal();
    await open(switcher);
    const { left, top } = box(options(switcher)[0]!);
    expect(document.elementFromPoint(left + 5, top + 5) === switcher).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(Boolean(popup(switcher))).to.equal(false);
    expect(dialog.open).to.equal(true);
    expectFocus(trigger(switcher));
    dialog.close();
  });
});

describe('<space-switcher> beside a frame', () => {
  it('closes its popup when the user goes into the frame', async () => {
    const { page, switcher } = await switcherIn('forty', {
      template: html`<div><space-switcher></space-switcher><iframe title="Help" srcdoc="<button>Help</button>"></iframe></div>`,
    });
    const frame = page.querySelector('iframe')!;
    await open(switcher);
    await waitUntil(() => frame.contentDocument?.querySelector('button'));
    frame.contentWindow!.focus();
    frame.contentDocument!.querySelector('button')!.focus();
    await waitUntil(() => !popup(switcher));
    expect(document.activeElement === frame, 'the focus stays where the user went').to.equal(true);
  });
});

describe('<space-switcher> inside a form', () => {
  it('hears nothing of a search', async () => {
    const { page, switcher } = await switcherIn('forty', { template: html`<form><space-switcher></space-switcher></form>` });
    const changes: Event[] = [];
    for (const type of ['input', 'change']) page.addEventListener(type, (event) => changes.push(event));
    await open(switcher);
    await type('anne');
    await waitUntil(() => options(switcher).length < 41);
    expect(changes).to.deep.equal([]);
  });

  it('submits nothing, whatever is pressed', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<form><space-switcher></space-switcher></form>`,
    });
    const submitted = listenTo('submit');
    document.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    await open(switcher);
    options(switcher)[0]!.click();
    await waitUntil(() => !popup(switcher));
    expect(submitted).to.deep.equal([]);
  });
});

describe('The languages of <space-switcher>', () => {
  for (const [lang, name] of [
    ['en', 'Business space: \u2068Cabinet Weber – comptabilité\u2069. Switch space'],
    ['fr-LU', 'Espace professionnel\u00a0: \u2068Cabinet Weber – comptabilité\u2069. Changer d’espace'],
    ['de', 'Beruflicher Bereich: \u2068Cabinet Weber – comptabilité\u2069. Bereich wechseln'],
    ['lb', 'Beruffleche Beräich: \u2068Cabinet Weber – comptabilité\u2069. Beräich wiesselen'],
    ['pt', 'Business space: \u2068Cabinet Weber – comptabilité\u2069. Switch space'],
  ] as const) {
    it(`say everything in ${lang}`, async () => {
      const { switcher } = await switcherIn('forty', { lang });
      inside(switcher).getByRole('button', { name });
      await open(switcher);
      expect(popup(switcher)!.lang).to.equal(lang === 'pt' ? 'en' : lang.slice(0, 2));
      expectNoOverflow(switcher);
    });
  }

  it('fit although they grow, and nothing is left untranslated', async () => {
    await addPseudoLocale(spaceSwitcherMessages);
    await resize(320, 640);
    const { switcher } = await switcherIn('forty', { lang: pseudoLocale });
    await open(switcher);
    expectNoOverflow(switcher);
    expect(trigger(switcher).getAttribute('aria-label')).to.match(/^\[.*\]$/);
    for (const element of [...popup(switcher)!.querySelectorAll('.action, .heading, .active > .quiet')]) {
      expect(element.textContent).to.match(/^\s*(.* · )?\[.*\]\s*$/);
    }
    await resize(1000, 700);
  });

  it('follow the page', async () => {
    const { switcher } = await switcherIn('forty');
    switcher.closest('[lang]')!.setAttribute('lang', 'de');
    await waitUntil(() => trigger(switcher).textContent.includes('Beruflicher Bereich'));
  });

  it('say counts in the singular and the plural', async () => {
    for (const [lang, none, one, many] of [
      ['en', '0 spaces found', '1 space found', '10,000 spaces found'],
      ['fr', '0 espace trouvé', '1 espace trouvé', '10\u202f000 espaces trouvés'],
      ['de', '0 Bereiche gefunden', '1 Bereich gefunden', '10.000 Bereiche gefunden'],
    ] as const) {
      await spaceSwitcherMessages.load(lang);
      const messages = spaceSwitcherMessages.get(lang)!;
      expect([0, 1, 10_000].map((count) => messages.found(count))).to.deep.equal([none, one, many]);
    }
  });
});

describe('The text of <space-switcher>', () => {
  it('keeps its look in a page that undoes and sets the styles of all elements', async () => {
    const { switcher } = await switcherIn('forty');
    const look = () => {
      const { color, fontSize, lineHeight, textAlign } = getComputedStyle(trigger(switcher));
      return { color, fontSize, lineHeight, textAlign };
    };
    const before = look();
    const hostile = document.createElement('style');
    hostile.textContent =
      'body * { all: revert } body * { color: red; font-size: 40px !important; line-height: 1; text-align: center }';
    document.head.append(hostile);
    expect(look()).to.deep.equal(before);
    hostile.remove();
  });
});

describe('The size of the text of <space-switcher>', () => {
  const sizes = [
    { page: 'root of 16 px', root: '16px', around: '1rem', expected: '16px' },
    { page: 'root of 10 px under text of 1.6rem', root: '62.5%', around: '1.6rem', expected: '16px' },
    { page: 'root of 10 px under text of 14 px', root: '10px', around: '14px', expected: '14px' },
    { page: 'small text in a header', root: '16px', around: '0.75rem', expected: '16px' },
    { page: 'large text in a header', root: '16px', around: '2rem', expected: '16px' },
    { page: 'user who wants text of twice the size', root: '32px', around: '1rem', expected: '32px' },
  ];
  for (const { page, root, around, expected } of sizes) {
    it(`is ${expected} in a page with a ${page}`, async () => {
      const { switcher } = await switcherIn('forty');
      document.documentElement.style.fontSize = root;
      switcher.parentElement!.style.fontSize = around;
      const { fontSize } = getComputedStyle(trigger(switcher));
      document.documentElement.style.fontSize = '';
      expect(fontSize).to.equal(expected);
    });
  }
});
