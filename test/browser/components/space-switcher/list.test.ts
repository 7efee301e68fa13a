import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RunningMock, SituationName } from '../../../../mocks/index.js';
import type { SpaceSwitcher } from '../../../../src/components/space-switcher/space-switcher.js';
import type { Operation } from '../../../../src/services/operation.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import type { CallOptions } from '../../../../src/services/space-service.js';
import type { SpacePage, SpaceQuery } from '../../../../src/contract/spaces.js';
import { expectAccessible } from '../../support/accessible.js';
import { describeList } from '../../support/describe-list.js';
import { baseUrl } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { listenTo } from '../../support/listen-to.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectFocus, open, openEmpty, option, options, popup, search, switcherIn, told, trigger, type } from './switcher.js';
import { readSession } from '../../../../src/services/generated/session.js';
import { createSpace, listSpaces } from '../../../../src/services/generated/spaces.js';

const listed = ({ requests }: RunningMock) => requests.filter(({ path }) => path === '/spaces');
const titles = (list: HTMLElement[]) => list.map((element) => element.querySelector('.title')?.textContent);

describeList({
  name: '<space-switcher>',
  path: '/spaces',
  operation: 'listSpaces',
  short: { situation: 'forty', count: 41 },
  long: { situation: 'two-hundred', counts: [50, 100, 150, 200, 201] },
  async setUp(situation) {
    const { mock, session, switcher } = await switcherIn(situation);
    return { mock, session, element: switcher };
  },
  show: (element) => openEmpty(element as SpaceSwitcher),
  hide: () => sendKeys({ press: 'Escape' }),
  items: (element) => options(element as SpaceSwitcher),
  titleOf: (item) => item.querySelector('.title')!.textContent,
  titles: async (mock) => (await mock.spaces()).map(({ title }) => title),
  announced: (element) => told(element as SpaceSwitcher),
  found: (count) => (count === 1 ? '1 space found' : `${count} spaces found`),
  failures: {
    list: 'The list of your spaces could not be loaded.',
    more: 'The rest of the list could not be loaded.',
    search: 'The search did not work.',
    outdated: 'may be out of date',
  },
});

describe('The list of <space-switcher>', () => {
  // @accessibility list-roles
  it('shows the first page, private before business, the active space marked as current', async () => {
    const { mock, session, switcher } = await switcherIn('two-hundred');
    await open(switcher);
    expect(options(switcher)).to.have.length(50);
    expect(titles(options(switcher))).to.deep.equal((await mock.spaces()).slice(0, 50).map(({ title }) => title));
    const groups = inside(switcher).getAllByRole('group');
    expect(groups.map((group) => group.querySelectorAll('[role=option]').length)).to.deep.equal([1, 49]);
    inside(switcher).getByRole('group', { name: 'Private' });
    inside(switcher).getByRole('group', { name: 'Business' });
    const selected = options(switcher).filter((element) => element.getAttribute('aria-current') === 'true');
    expect(titles(selected)).to.deep.equal([session.session?.activeSpace?.title]);
  });

  // @accessibility list-positions
  it('gives the position of each space among all', async () => {
    const { switcher } = await switcherIn('two-hundred');
    await open(switcher);
    const [first, second] = options(switcher);
    expect(first?.getAttribute('aria-posinset')).to.equal('1');
    expect(second?.getAttribute('aria-posinset')).to.equal('2');
    expect(second?.getAttribute('aria-setsize')).to.equal('201');
  });

  it('shows the role, and the legal name if it differs from the title', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    expect(option(switcher, 'Cabinet Weber – comptabilité').textContent).to.contain('\u2068Weber & Fils S.à r.l.\u2069 · Administrator');
    expect(option(switcher, 'Anne Weber, traductrice').textContent).to.contain('Manager');
  });

  it('shows identifiers where two spaces look alike', async () => {
    const { session, switcher } = await switcherIn('duplicate-title');
    const { title, legalName, identifier } = session.session!.activeSpace!;
    const twin = await new HttpSpaceService(baseUrl).call(createSpace, { kind: 'professional', title, legalName: legalName!, email: 'anne.weber@example.lu' }, { idempotencyKey: crypto.randomUUID() });
    await open(switcher);
    expect(options(switcher).filter(({ textContent }) => textContent.includes(identifier))).to.have.length(1);
    expect(options(switcher).filter(({ textContent }) => textContent.includes(twin.identifier))).to.have.length(1);
  });

  it('adds fewer than 400 elements to the page with ten thousand spaces', async () => {
    const { switcher } = await switcherIn('ten-thousand');
    await open(switcher);
    expect(options(switcher)).to.have.length(50);
    expect(switcher.shadowRoot!.querySelectorAll('*').length + document.querySelectorAll('*').length).to.be.lessThan(400);
    await expectAccessible(switcher);
  });

  it('loads more when the focus moves to its end', async () => {
    const { mock, switcher } = await switcherIn('two-hundred');
    await open(switcher);
    await settle(mock);
    expect(listed(mock), 'before anyone went on').to.have.length(1);
    await sendKeys({ press: 'ArrowDown' });
    for (const count of [100, 150, 200, 201]) {
      await sendKeys({ press: 'End' });
      await waitUntil(() => options(switcher).length === count, `${count} spaces`);
    }
    await sendKeys({ press: 'End' });
    expectFocus(options(switcher)[200]!);
    expect(titles(options(switcher))).to.deep.equal((await mock.spaces()).map(({ title }) => title));
    await settle(mock);
    expect(listed(mock)).to.have.length(5);
  });

  it('loads more on a page so busy that it learns late that the end is in view', async () => {
    const { IntersectionObserver: original } = window;
    let tell: ((entries: object[]) => void) | undefined;
    class Busy {
      constructor(callback: (entries: object[]) => void) {
        tell = callback;
      }
      observe = () => undefined;
      disconnect = () => undefined;
    }
    window.IntersectionObserver = Busy as unknown as typeof IntersectionObserver;
    try {
      const { switcher } = await switcherIn('two-hundred');
      await open(switcher);
      tell?.([{ isIntersecting: false }, { isIntersecting: true }]);
      await waitUntil(() => options(switcher).length === 100);
    } finally {
      window.IntersectionObserver = original;
    }
  });
});

describe('The list of <space-switcher>, before it is opened', () => {
  const { now } = Date;
  let time = now();

  // Only the clock of the test goes on: a busy machine makes no answer old.
  beforeEach(() => {
    time = now();
    Date.now = () => time;
  });
  afterEach(() => (Date.now = now));

  /** A service that tells what is asked of its list. */
  class ObservedService extends HttpSpaceService {
    readonly asked: { readonly query: SpaceQuery; readonly signal: AbortSignal; readonly page: Promise<SpacePage> }[] = [];

    override call<Input, Output>(operation: Operation<Input, Output>, input: Input, options?: CallOptions) {
      const answer = super.call(operation, input, options);
      if (operation.id === listSpaces.id) this.asked.push({ query: input as SpaceQuery, signal: options!.signal!, page: answer as Promise<SpacePage> });
      return answer;
    }
  }

  async function observedIn(situation: SituationName) {
    const service = new ObservedService(baseUrl);
    const { mock, session, switcher } = await switcherIn(situation);
    session.service = service;
    await session.updateComplete;
    return { mock, session, switcher, service };
  }

  /** Keeps the next list back. */
  function holdList(mock: RunningMock) {
    let release: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { path: '/spaces' });
    return () => release?.();
  }

  const reach = (switcher: SpaceSwitcher) => trigger(switcher).dispatchEvent(new PointerEvent('pointerenter'));

  it('is requested when the pointer reaches the button, and not again when the popup opens', async () => {
    const { mock, switcher } = await switcherIn('forty');
    reach(switcher);
    await waitUntil(() => options(switcher).length > 0);
    expect(popup(switcher), 'nothing is open').to.equal(null);
    expect(told(switcher)).to.equal('');
    reach(switcher);
    await openEmpty(switcher);
    expect(options(switcher), 'at once').to.have.length(41);
    await settle(mock);
    expect(listed(mock)).to.have.length(1);
  });

  it('is shown at once, and requested again if it is more than five seconds old', async () => {
    const { mock, switcher } = await switcherIn('forty');
    switcher.focus();
    await waitUntil(() => options(switcher).length > 0);
    time += 6_000;
    await openEmpty(switcher);
    expect(options(switcher)).to.have.length(41);
    await waitUntil(() => listed(mock).length === 2);
  });

  it('is requested once if the popup is opened, closed and opened before the answer', async () => {
    const { mock, switcher, service } = await observedIn('forty');
    const release = holdList(mock);
    await openEmpty(switcher);
    await sendKeys({ press: 'Escape' });
    await openEmpty(switcher);
    time += 6_000;
    release();
    await waitUntil(() => options(switcher).length === 41);
    expect(service.asked).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await openEmpty(switcher);
    expect(service.asked, 'but always once').to.have.length(2);
  });

  it('fails silently until the popup is opened, and then says so', async () => {
    const { mock, switcher, service } = await observedIn('forty');
    mock.failNext({ problem: 'forbidden' }, { path: '/spaces' });
    const events = listenTo('service-failed');
    switcher.focus();
    await waitUntil(() => service.asked.length === 1);
    await service.asked[0]?.page.catch(() => undefined);
    await settle(mock);
    expect(events).to.have.length(0);
    await openEmpty(switcher);
    const message = await inside(switcher).findByRole('alert');
    expect(message.textContent).to.contain('You do not have the right');
    expect(events).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await settle(mock);
    expect(service.asked, 'what was refused is not asked for by passing by').to.have.length(1);
    await openEmpty(switcher);
    await waitUntil(() => options(switcher).length === 41);
    expect(service.asked).to.have.length(2);
  });

  it('is the complete list, whatever was searched for before', async () => {
    const { mock, switcher, service } = await observedIn('forty');
    mock.failNext({ problem: 'forbidden' }, { path: '/spaces' });
    await openEmpty(switcher);
    await inside(switcher).findByRole('alert');
    await type('w');
    await waitUntil(() => options(switcher).length > 0);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => service.asked.length === 3);
    expect(service.asked[2]?.query).not.to.have.property('query');
    await openEmpty(switcher);
    await waitUntil(() => options(switcher).length === 41);
  });

  it('appears when a search that began before its answer is cleared', async () => {
    const { mock, switcher, service } = await observedIn('forty');
    const release = holdList(mock);
    await openEmpty(switcher);
    await type('w');
    await waitUntil(() => options(switcher).length > 0);
    const found = options(switcher).length;
    expect(found).to.be.lessThan(41);
    release();
    await service.asked[0]?.page;
    await settle(mock);
    expect(options(switcher), 'an early question has a late answer').to.have.length(found);
    const before = service.asked.length;
    await sendKeys({ press: 'Backspace' });
    await waitUntil(() => options(switcher).length === 41);
    expect(service.asked).to.have.length(before);
  });

  it('is not shown to another user, however late the answer is', async () => {
    const { mock, session, switcher, service } = await observedIn('forty');
    const releaseFirst = holdList(mock);
    await openEmpty(switcher);
    await waitUntil(() => service.asked.length === 1);
    const releaseSecond = holdList(mock);
    const { person } = session.session!;
    session.session = { ...session.session!, person: { ...person, id: 'somebody-else' } };
    expect(service.asked[0]?.signal.aborted).to.equal(true);
    releaseFirst();
    // Answers keep their order: once this one has come, so has the first list.
    await new HttpSpaceService(baseUrl).call(readSession, {});
    await switcher.updateComplete;
    await openEmpty(switcher);
    expect(options(switcher)).to.have.length(0);
    releaseSecond();
    await waitUntil(() => options(switcher).length === 41);
  });

  it('is not requested once nobody is signed in', async () => {
    const { mock, session, switcher, service } = await observedIn('forty');
    const release = holdList(mock);
    await openEmpty(switcher);
    session.session = null;
    await switcher.updateComplete;
    release();
    await settle(mock);
    expect(service.asked).to.have.length(1);
  });

  it('is requested again if the service was replaced', async () => {
    const { session, switcher, service } = await observedIn('forty');
    switcher.focus();
    await waitUntil(() => options(switcher).length > 0);
    const other = new ObservedService(baseUrl);
    session.service = other;
    await session.updateComplete;
    await openEmpty(switcher);
    await waitUntil(() => other.asked.length === 1);
    expect(service.asked).to.have.length(1);
  });

  for (const [state, bring] of [
    ['closed', (switcher: SpaceSwitcher) => switcher.focus()],
    ['open', openEmpty],
  ] as const) {
    it(`is aborted when the element is removed while it was ${state}`, async () => {
      const { mock, switcher, service } = await observedIn('forty');
      const release = holdList(mock);
      await bring(switcher);
      await waitUntil(() => service.asked.length === 1);
      expect(service.asked[0]?.signal.aborted).to.equal(false);
      switcher.remove();
      expect(service.asked[0]?.signal.aborted).to.equal(true);
      release();
    });
  }
});

describe('The list of <space-switcher>, when it cannot be loaded', () => {
  it('keeps the buttons to manage and to create spaces', async () => {
    const { switcher } = await switcherIn('server-error');
    await openEmpty(switcher);
    await inside(switcher).findByRole('alert');
    inside(switcher).getByRole('button', { name: 'Manage my spaces' });
    inside(switcher).getByRole('button', { name: 'Create a business space' });
  });

  it('says that the session has ended, and offers to sign in', async () => {
    const { mock, session, switcher } = await switcherIn('forty');
    mock.signOut();
    const expired = listenTo('session-expired');
    switcher.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => session.session === null);
    await switcher.updateComplete;
    expect(expired).to.have.length(1);
    inside(switcher).getByRole('button', { name: /Sign in/ });
  });

  for (const [fault, words] of [
    ['offline', 'There is no connection.'],
    ['malformed', 'The service sent an unexpected answer.'],
    ['empty', 'The service sent an unexpected answer.'],
    [{ problem: 'forbidden' }, 'You do not have the right'],
    [{ problem: 'rate-limited', retryAfter: 30 }, 'Too many requests. Try again in 30 seconds.'],
  ] as const) {
    it(`says why: ${words}`, async () => {
      const { mock, switcher } = await switcherIn('forty');
      mock.failNext(fault, { path: '/spaces', times: 3 });
      await openEmpty(switcher);
      const message = await inside(switcher).findByRole('alert');
      expect(message.textContent).to.contain(words);
    });
  }
});

describe('The search of <space-switcher>', () => {
  // @accessibility search-label
  it('is there only with more than a few spaces, and says how many there are', async () => {
    const { switcher } = await switcherIn('two-hundred');
    await open(switcher);
    inside(switcher).getByRole('searchbox', { name: 'Search 201 spaces' });
    await expectAccessible(switcher);
  });

  it('is empty at the next opening, with the complete list', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    await type('anne');
    await waitUntil(() => options(switcher).length < 41);
    await sendKeys({ press: 'Escape' });
    await openEmpty(switcher);
    expect(options(switcher)).to.have.length(41);
    expect(search(switcher).value).to.equal('');
  });

  it('does not submit a form around the element', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<form><input name="other" value="1" /><space-switcher></space-switcher></form>`,
    });
    const submitted = listenTo('submit');
    await open(switcher);
    await type('anne');
    await sendKeys({ press: 'Enter' });
    expect(submitted).to.deep.equal([]);
  });
});
