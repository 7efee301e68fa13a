import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/components/space-switcher/define.js';
import type { SpaceSwitcher } from '../../../../src/components/space-switcher/space-switcher.js';
import { provideSession } from '../../../../src/session/provide-session.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl, inSituation, onPage } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { listenTo } from '../../support/listen-to.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectFocus, open, openEmpty, options, popup, switcherIn, trigger } from './switcher.js';

const everyEvent = [
  'session-sign-in',
  'session-refresh',
  'space-switch',
  'space-switched',
  'service-failed',
  'space-management-requested',
  'space-creation-requested',
  'private-space-requested',
];

describe('The button of <space-switcher>', () => {
  it('has the size of its placeholder, so that nothing moves when the session comes', async () => {
    const mock = await inSituation('forty');
    const switcher = await onPage<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    await switcher.updateComplete;
    const before = switcher.getBoundingClientRect();
    expect(Boolean(trigger(switcher))).to.equal(false);
    expect(before.height).to.equal(48);
    await expectAccessible(switcher);

    const { session } = await mock.session();
    const provision = provideSession(switcher.parentElement!, { session });
    await waitUntil(() => trigger(switcher));
    expect(switcher.getBoundingClientRect()).to.deep.equal(before);
    expect(trigger(switcher).getBoundingClientRect()).to.deep.equal(before);
    provision.stop();
  });

  it('leaves its place to the content of the element until the session is known', async () => {
    const mock = await inSituation('forty');
    const switcher = await onPage<SpaceSwitcher>(html`<space-switcher><a href="/spaces">My spaces</a></space-switcher>`);
    await switcher.updateComplete;
    const link = switcher.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);

    const { session } = await mock.session();
    const provision = provideSession(switcher.parentElement!, { session });
    await waitUntil(() => trigger(switcher));
    expect(link.checkVisibility()).to.equal(false);
    provision.stop();
  });

  // @accessibility button-name
  it('tells the kind and the title of the active space and what it does', async () => {
    const { switcher } = await switcherIn('forty');
    const button = inside(switcher).getByRole('button', {
      name: 'Business space: \u2068Cabinet Weber – comptabilité\u2069. Switch space',
    });
    expect(button.innerText.trim().replace(/\s+/gu, ' ')).to.equal('Business space Cabinet Weber – comptabilité');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await open(switcher);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  // @accessibility kind-by-word-and-icon
  it('tells a private space by its word and another icon', async () => {
    const iconOf = (switcher: SpaceSwitcher) => trigger(switcher).querySelector('svg')!.innerHTML;
    const business = await switcherIn('forty');
    const { switcher } = await switcherIn('private-only');
    inside(switcher).getByRole('button', { name: 'Private space: \u2068Anne Weber\u2069. Switch space' });
    expect(iconOf(switcher)).not.to.equal(iconOf(business.switcher));
    await expectAccessible(switcher);
  });

  // @accessibility button-icon-has-a-name
  it('shows only the icon where there is no room, and keeps its name', async () => {
    const { switcher } = await switcherIn('forty', { template: html`<div style="inline-size: 60px"><space-switcher></space-switcher></div>` });
    const words = switcher.shadowRoot!.querySelector('[part=title]')!.parentElement!;
    expect(words.getBoundingClientRect().width).to.equal(1);
    expect(trigger(switcher).offsetWidth).to.equal(60);
    inside(switcher).getByRole('button', { name: /Cabinet Weber – comptabilité/ });
    await expectAccessible(switcher);
  });

  it('takes the focus for the element', async () => {
    const { switcher } = await switcherIn('forty');
    switcher.focus();
    expectFocus(trigger(switcher));
  });

  it('signs in when nobody is signed in', async () => {
    const { switcher } = await switcherIn('signed-out');
    const events = listenTo('session-sign-in');
    document.addEventListener('session-sign-in', (event) => event.preventDefault(), { once: true });
    const button = inside(switcher).getByRole('button', { name: /Sign in/ });
    expect(button.hasAttribute('aria-haspopup')).to.equal(false);
    await expectAccessible(switcher);

    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(Boolean(popup(switcher))).to.equal(false);
  });

  it('says that the session could not be loaded, and loads it again', async () => {
    const { mock, switcher } = await switcherIn('session-unavailable');
    const events = listenTo('session-refresh');
    const button = inside(switcher).getByRole('button', { name: /Your spaces could not be loaded. Try again/ });
    await expectAccessible(switcher);

    mock.use('forty');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    await waitUntil(() => trigger(switcher).textContent.includes('Cabinet Weber'));
    expectFocus(trigger(switcher));
  });

  it('asks to choose a space when none is active, and says how many there are', async () => {
    const { session, switcher } = await switcherIn('forty');
    session.session = { ...session.session!, activeSpace: null };
    await switcher.updateComplete;
    inside(switcher).getByRole('button', { name: '41 spaces Choose a space' });
    await open(switcher);
    expect(options(switcher).filter((option) => option.getAttribute('aria-current') === 'true')).to.have.length(0);
    await expectAccessible(switcher);
  });

  it('says that there is no space yet, and the popup offers to create one', async () => {
    const { switcher } = await switcherIn('new-user');
    inside(switcher).getByRole('button', { name: 'Your spaces No space yet' });
    await openEmpty(switcher);
    await waitUntil(() => popup(switcher)!.textContent.includes('You don’t have a space yet.'));
    inside(switcher).getByRole('button', { name: 'Create a business space' });
    await expectAccessible(switcher);
  });
});

describe('The title on the button of <space-switcher>', () => {
  const titles = ['Administration – comptabilité', 'Administration – urbanisme'] as const;

  /** What of a title is in view, word by word. */
  async function titled(title: string, width: string) {
    const template = html`<div style="inline-size: ${width}"><space-switcher></space-switcher></div>`;
    const { session, switcher } = await switcherIn('forty', { template });
    session.session = { ...session.session!, activeSpace: { ...session.session!.activeSpace!, title } };
    await switcher.updateComplete;
    const parts = [...switcher.shadowRoot!.querySelectorAll<HTMLElement>('[part=title] > span')];
    const isWhole = parts.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    return { switcher, parts, isWhole };
  }

  it('takes the room there is, up to 24em', async () => {
    const { switcher, isWhole } = await titled(titles[1], '900px');
    expect(switcher.offsetWidth).to.equal(384);
    expect(isWhole).to.equal(true);
  });

  for (const title of titles) {
    it(`keeps its last word where it is cut (${title})`, async () => {
      const { switcher, parts, isWhole } = await titled(title, '260px');
      expect(isWhole).to.equal(false);
      const end = parts.at(-1)!;
      expect(end.textContent.trim()).to.equal(title.split(' ').at(-1));
      expect(end.scrollWidth).to.be.at.most(end.clientWidth);
      expect(trigger(switcher).textContent).to.include(title);
    });
  }

  it('has a tooltip only where it is cut', async () => {
    for (const [width, tooltip] of [['260px', `${titles[1]}\nBusiness space`], ['900px', '']] as const) {
      const { switcher } = await titled(titles[1], width);
      switcher.focus();
      await waitUntil(() => switcher.shadowRoot!.querySelector('[part=actions]'), 'the menu is not there');
      const words = switcher.shadowRoot!.querySelector<HTMLElement>('[part=title]')!.parentElement!;
      expect(words.title).to.equal(tooltip);
      expect(trigger(switcher).title).to.equal('');
    }
  });
});

describe('<space-switcher>, when the session changes', () => {
  it('shows the new active space', async () => {
    const { session, switcher } = await switcherIn('forty');
    await open(switcher);
    const other = { ...session.session!.activeSpace!, id: 'other', title: 'Another space' };
    session.session = { ...session.session!, activeSpace: other };
    await switcher.updateComplete;
    inside(switcher).getByRole('button', { name: /Another space/ });
    expect(popup(switcher)?.textContent).to.contain('Another space');
  });

  it('forgets the list of one person before another one sees it', async () => {
    const { mock, session, switcher } = await switcherIn('forty');
    await open(switcher);
    const { person } = session.session!;
    let answer: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (answer = resolve)) }, { path: '/spaces' });
    session.session = { ...session.session!, person: { ...person, id: 'somebody-else' } };
    await switcher.updateComplete;
    expect(Boolean(popup(switcher))).to.equal(false);
    expectFocus(trigger(switcher));

    await openEmpty(switcher);
    expect(options(switcher)).to.have.length(0);
    answer?.();
    await waitUntil(() => options(switcher).length === 41, 'the list of the other person does not appear');
  });

  it('closes and turns to signing in when the person signs out', async () => {
    const { session, switcher } = await switcherIn('forty');
    await open(switcher);
    session.session = null;
    await switcher.updateComplete;
    expect(Boolean(popup(switcher))).to.equal(false);
    inside(switcher).getByRole('button', { name: /Sign in/ });
    expectFocus(trigger(switcher));
  });

  it('goes back to its placeholder when the provider goes', async () => {
    await inSituation('forty');
    const switcher = await onPage<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const page = switcher.parentElement!;
    const session = Object.assign(document.createElement('space-session'), { baseUrl });
    page.append(session);
    await waitUntil(() => trigger(switcher));
    session.remove();
    await switcher.updateComplete;
    expect(Boolean(trigger(switcher)), 'a button without a provider').to.equal(false);
    expect(switcher.shadowRoot!.querySelectorAll('.skeleton')).to.have.length(1);
    expect(switcher.getBoundingClientRect().height).to.equal(48);
    page.append(session);
    await waitUntil(() => trigger(switcher));
  });

  it('follows its new provider when it is moved from one to another', async () => {
    const { session, switcher } = await switcherIn('forty');
    const page = session.parentElement!;
    page.append(switcher);
    session.remove();
    await switcher.updateComplete;
    page.append(session);
    session.append(switcher);
    await waitUntil(() => trigger(switcher));
    expect(trigger(switcher).textContent).to.include('Cabinet Weber');
    await open(switcher);
  });

  it('is closed when it comes back to the page after it was removed open', async () => {
    const { session, switcher } = await switcherIn('forty');
    await open(switcher);
    switcher.remove();
    session.append(switcher);
    await switcher.updateComplete;
    expect(Boolean(popup(switcher))).to.equal(false);
    expect(trigger(switcher).getAttribute('aria-expanded')).to.equal('false');
    await open(switcher);
  });
});

describe('<space-switcher>, moved or without words while its popup is open', () => {
  /** The state of the popover and what tells of it agree. */
  function expectTruth(switcher: SpaceSwitcher) {
    const isOpen = Boolean(switcher.shadowRoot!.querySelector('.popup:popover-open'));
    expect(trigger(switcher).getAttribute('aria-expanded')).to.equal(String(isOpen));
    return isOpen;
  }

  /** Firefox 153 closes a popover whose host is moved. */
  function keepsPopoversOpen() {
    const host = document.createElement('div');
    const popover = Object.assign(document.createElement('div'), { popover: 'auto' });
    host.attachShadow({ mode: 'open' }).append(popover);
    document.body.append(host);
    popover.showPopover();
    document.body.moveBefore(host, null);
    const isOpen = popover.matches(':popover-open');
    host.remove();
    return isOpen;
  }

  it('stays open and whole when the page moves it without removing it', async function () {
    const { session, switcher } = await switcherIn('forty');
    if (!('moveBefore' in session) || !keepsPopoversOpen()) this.skip();
    const place = document.createElement('div');
    session.append(place);
    await open(switcher);
    place.moveBefore(switcher, null);
    await waitUntil(() => options(switcher).length === 41);
    await switcher.updateComplete;
    expect(expectTruth(switcher)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => trigger(switcher).getAttribute('aria-expanded') === 'false');
    expectTruth(switcher);
  });

  it('loads the list that was on its way when it was moved', async function () {
    const { mock, session, switcher } = await switcherIn('forty');
    if (!('moveBefore' in session)) this.skip();
    let answer: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (answer = resolve)) }, { path: '/spaces', times: 1 });
    const place = document.createElement('div');
    session.append(place);
    await openEmpty(switcher);
    place.moveBefore(switcher, null);
    await switcher.updateComplete;
    if (!expectTruth(switcher)) trigger(switcher).click();
    await waitUntil(() => options(switcher).length === 41);
    answer?.();
    expectTruth(switcher);
  });

  it('is closed, and says so, once its new words are there', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    const page = switcher.closest('[lang]')!;
    for (const [lang, words] of [['lb', 'Beruffleche Beräich'], ['en', 'Business space']] as const) {
      page.setAttribute('lang', lang);
      await waitUntil(() => switcher.shadowRoot!.querySelector('[part=trigger]')?.textContent.includes(words));
      expectTruth(switcher);
    }
  });
});

describe('The actions of <space-switcher>', () => {
  it('fire events without addresses', async () => {
    const { switcher } = await switcherIn('forty');
    const events = listenTo('space-management-requested', 'space-creation-requested');
    for (const name of ['Manage my spaces', 'Create a business space']) {
      await open(switcher);
      inside(switcher).getByRole('button', { name }).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !popup(switcher));
      expectFocus(trigger(switcher));
    }
    expect(events.map(({ type }) => type)).to.deep.equal(['space-management-requested', 'space-creation-requested']);
    for (const event of events) expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('are links with addresses', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<space-switcher manage-href="#manage" create-href="#create"></space-switcher>`,
    });
    await open(switcher);
    expect(inside(switcher).getByRole('link', { name: 'Create a business space' }).getAttribute('href')).to.equal('#create');
    const manage = inside(switcher).getByRole('link', { name: 'Manage my spaces' });
    expect(manage.getAttribute('href')).to.equal('#manage');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    manage.click();
    expect(Boolean(popup(switcher)), 'on a page that handles the click itself').to.equal(false);
  });

  it('offer the private space while there is none and the service offers it', async () => {
    const { switcher, session } = await switcherIn('one-professional');
    const events = listenTo('private-space-requested');
    const offered = (role: 'button' | 'link') => inside(switcher).queryByRole(role, { name: 'Create my private space' });
    await openEmpty(switcher);
    offered('button')!.click();
    expect(Boolean(popup(switcher))).to.equal(false);
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });

    switcher.setAttribute('create-private-href', '#create');
    await openEmpty(switcher);
    expect(offered('link')!.getAttribute('href')).to.equal('#create');

    const known = session.session!;
    for (const changed of [{ capabilities: [] }, { spaceCounts: { private: 1, professional: 1 } }]) {
      session.session = { ...known, ...changed };
      await switcher.updateComplete;
      expect(offered('link'), JSON.stringify(changed)).to.equal(null);
    }
  });

  it('are there when an attribute says `false` in words', async () => {
    const template = html`<space-switcher hide-manage="false" hide-create="true"></space-switcher>`;
    const { switcher } = await switcherIn('forty', { template });
    await open(switcher);
    expect(Boolean(inside(switcher).queryByText('Manage my spaces'))).to.equal(true);
    expect(Boolean(inside(switcher).queryByText('Create a business space'))).to.equal(false);
  });

  it('can be hidden', async () => {
    const { switcher } = await switcherIn('forty', { template: html`<space-switcher hide-manage hide-create></space-switcher>` });
    await open(switcher);
    expect(Boolean(inside(switcher).queryByText('Manage my spaces'))).to.equal(false);
    expect(Boolean(inside(switcher).queryByText('Create a business space'))).to.equal(false);
  });
});

describe('Setting a property of <space-switcher>', () => {
  it('fires nothing', async () => {
    const { mock, switcher } = await switcherIn('forty');
    const events = listenTo(...everyEvent);
    switcher.manageHref = '/manage';
    switcher.createHref = '/create';
    switcher.hideManage = true;
    switcher.hideCreate = true;
    await switcher.updateComplete;
    await settle(mock);
    expect(events).to.deep.equal([]);
  });
});
