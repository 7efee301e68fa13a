import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RunningMock } from '../../../../mocks/index.js';
import type { SpaceSwitcher } from '../../../../src/components/space-switcher/space-switcher.js';
import type { SpaceSwitchedDetail } from '../../../../src/events/space-switched.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { listenTo } from '../../support/listen-to.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectFocus, open, option, options, popup, switcherIn, told, trigger } from './switcher.js';
import { switchSpace } from '../../../../src/services/generated/session.js';
import { listSpaces } from '../../../../src/services/generated/spaces.js';

const switches = ({ requests }: RunningMock) => requests.filter(({ path }) => path === '/session/active-space');
const switching = { path: '/session/active-space' };

async function choose(switcher: SpaceSwitcher, title: string) {
  await open(switcher);
  option(switcher, title).focus();
  await sendKeys({ press: 'Enter' });
}

describe('Switching with <space-switcher>', () => {
  it('asks the page, asks the service, and reports', async () => {
    const { mock, session, switcher } = await switcherIn('forty');
    const from = session.session!.activeSpace;
    const events = listenTo('space-switch', 'space-switched');
    await choose(switcher, 'ressources humaines');
    await waitUntil(() => events.length === 2);
    const [about, done] = events as CustomEvent<SpaceSwitchedDetail>[];
    expect(about).to.include({ type: 'space-switch', bubbles: true, composed: true, cancelable: true });
    expect(done).to.include({ type: 'space-switched', bubbles: true, composed: true, cancelable: false });
    expect(about?.detail).to.deep.include({ from });
    expect(done?.detail.space.title).to.equal('Cabinet Weber – ressources humaines');
    expect(done?.detail.from).to.deep.equal(from);
    expect(switches(mock)).to.have.length(1);
  });

  // @accessibility switch-announced
  it('closes then, returns the focus, names the new space and says so', async () => {
    const { switcher } = await switcherIn('forty');
    await choose(switcher, 'ressources humaines');
    await waitUntil(() => !popup(switcher));
    expectFocus(trigger(switcher));
    await waitUntil(() => trigger(switcher).textContent.includes('ressources humaines'));
    expect(told(switcher)).to.equal('You’re now working in “\u2068Cabinet Weber – ressources humaines\u2069”.');
  });

  it('paints nothing in advance, shows that it waits, and sends one request however often one presses', async () => {
    const { mock, switcher } = await switcherIn('forty');
    let answer: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (answer = resolve)) }, switching);
    await choose(switcher, 'ressources humaines');
    await sendKeys({ press: 'Enter' });
    option(switcher, 'ASBL').click();
    await switcher.updateComplete;
    expect(trigger(switcher).textContent).to.contain('comptabilité');
    expect(options(switcher).every((element) => element.ariaDisabled === 'true')).to.equal(true);
    expect(option(switcher, 'ressources humaines').querySelectorAll('.spinner')).to.have.length(1);
    expect(trigger(switcher).querySelectorAll('.spinner')).to.have.length(1);
    await waitUntil(() => told(switcher).includes('Switching to “\u2068Cabinet Weber – ressources humaines\u2069”'));
    await expectAccessible(switcher);
    answer?.();
    await waitUntil(() => !popup(switcher));
    expect(switches(mock)).to.have.length(1);
  });

  it('stays when the page stops it, quietly', async () => {
    const { mock, switcher } = await switcherIn('forty');
    document.addEventListener('space-switch', (event) => event.preventDefault(), { once: true });
    const done = listenTo('space-switched', 'service-failed');
    await choose(switcher, 'ressources humaines');
    await waitUntil(() => !popup(switcher));
    expectFocus(trigger(switcher));
    expect(trigger(switcher).textContent).to.contain('comptabilité');
    expect(told(switcher)).to.equal('');
    expect(switches(mock)).to.have.length(0);
    expect(done).to.deep.equal([]);
  });

  it('only closes when the active space is chosen', async () => {
    const { mock, switcher } = await switcherIn('forty');
    const events = listenTo('space-switch');
    await choose(switcher, 'comptabilité');
    await waitUntil(() => !popup(switcher));
    expect(events).to.deep.equal([]);
    expect(switches(mock)).to.have.length(0);
  });

  it('reads forwards after a title that would turn letters around', async () => {
    const { mock, switcher } = await switcherIn('forty');
    mock.addSpace({ title: 'Turned \u202Earound' });
    mock.failNext({ problem: 'unexpected' }, switching);
    await choose(switcher, 'Turned');
    const message = await inside(switcher).findByText(/could not be opened/u);
    const placeOf = (words: string) => {
      const node = [...message.childNodes].find((one) => one.textContent?.includes(words))!;
      const range = document.createRange();
      range.setStart(node, node.textContent!.indexOf(words));
      range.setEnd(node, range.startOffset + words.length);
      const { top, left } = range.getBoundingClientRect();
      // A line comes before the next one, wherever the text breaks.
      return Math.round(top) * 10_000 + left;
    };
    expect(placeOf('could')).to.be.lessThan(placeOf('opened'));
  });

  it('says why it failed, keeps the old space, and tries again with the same key', async () => {
    const { mock, switcher } = await switcherIn('forty');
    mock.failNext({ problem: 'unexpected' }, switching);
    await choose(switcher, 'ressources humaines');
    const message = await inside(switcher).findByRole('alert');
    expect(message.textContent).to.contain('“\u2068Cabinet Weber – ressources humaines\u2069” could not be opened.');
    // The space that is kept stands above, in the popup and on the button.
    expect(message.textContent).not.to.contain('still working');
    expect(trigger(switcher).textContent).to.contain('comptabilité');
    await expectAccessible(switcher);

    inside(switcher).getByRole('button', { name: 'Try again' }).click();
    await waitUntil(() => !popup(switcher));
    await waitUntil(() => trigger(switcher).textContent.includes('ressources humaines'));
    const keys = switches(mock).map(({ headers }) => headers['idempotency-key']);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.match(/.{16,}/).and.to.equal(keys[1]);
  });

  it('forgets a failure when another space is chosen, with another key', async () => {
    const { mock, switcher } = await switcherIn('forty');
    mock.failNext({ problem: 'unexpected' }, switching);
    await choose(switcher, 'ressources humaines');
    await inside(switcher).findByRole('alert');
    option(switcher, 'ASBL').click();
    await waitUntil(() => !popup(switcher));
    await settle(mock);
    const keys = switches(mock).map(({ headers }) => headers['idempotency-key']);
    expect(keys).to.have.length(2);
    expect(keys[0]).not.to.equal(keys[1]);
  });

  it('switches once when the answer is lost on the way', async () => {
    const { mock, switcher } = await switcherIn('forty');
    mock.failNext('lost-answer', switching);
    await choose(switcher, 'ressources humaines');
    await waitUntil(() => !popup(switcher), 'the retry');
    expect(told(switcher)).to.contain('You’re now working in');
    expect(new Set(switches(mock).map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
  });

  for (const [fault, words] of [
    ['offline', 'There is no connection.'],
    ['malformed', 'The service sent an unexpected answer.'],
    [{ problem: 'forbidden' }, 'You do not have the right'],
    [{ problem: 'not-found' }, 'no longer exists'],
    [{ problem: 'terms-required' }, 'terms and conditions of use have to be accepted'],
        [{ problem: 'rate-limited', retryAfter: 30 }, 'Too many requests. Try again in 30 seconds.'],
  ] as const) {
    it(`says why it failed: ${words}`, async () => {
      const { mock, switcher } = await switcherIn('forty');
      mock.failNext(fault, { ...switching, times: 3 });
      await choose(switcher, 'ressources humaines');
      const message = await inside(switcher).findByRole('alert');
      expect(message.textContent).to.contain(words);
    });
  }

  it('says that it failed also when the popup was closed meanwhile', async () => {
    const { mock, switcher } = await switcherIn('forty');
    // Asked to wait, the client tries for two seconds.
    mock.failNext({ problem: 'rate-limited', retryAfter: 1 }, { ...switching, times: 3 });
    await choose(switcher, 'ressources humaines');
    await sendKeys({ press: 'Escape' });
    expect(Boolean(popup(switcher))).to.equal(false);
    const message = await inside(switcher).findByRole('alert');
    expect(message.checkVisibility()).to.equal(true);
    expect(message.textContent).to.contain('could not be opened');
    await expectAccessible(switcher);
    inside(switcher).getByRole('button', { name: 'Close this message' }).click();
    await switcher.updateComplete;
    expect(Boolean(inside(switcher).queryByRole('alert'))).to.equal(false);
    expectFocus(trigger(switcher));
  });

  it('closes and offers to sign in when the session has ended', async () => {
    const { switcher } = await switcherIn('session-expired');
    const expired = listenTo('session-expired');
    await choose(switcher, 'ressources humaines');
    await waitUntil(() => expired.length > 0);
    await switcher.updateComplete;
    inside(switcher).getByRole('button', { name: /Sign in/ });
  });

  it('switches nobody else who has signed in meanwhile: closes and offers to sign in', async () => {
    const { mock, switcher } = await switcherIn('forty');
    const events = listenTo('space-switched');
    await open(switcher);
    mock.signIn('Marc Klein');
    option(switcher, 'ressources humaines').click();
    await waitUntil(() => trigger(switcher).textContent.includes('Sign in'));
    expect(Boolean(popup(switcher))).to.equal(false);
    expect(switches(mock)).to.have.length(1);
    expect(events).to.deep.equal([]);
  });

  it('reports nothing once it is removed', async () => {
    const { mock, switcher } = await switcherIn('forty');
    let answer: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (answer = resolve)) }, switching);
    const events: string[] = [];
    // Heard on the element itself: what it fires once it is removed reaches no page.
    for (const type of ['space-switched', 'service-failed']) switcher.addEventListener(type, () => events.push(type));
    await choose(switcher, 'ressources humaines');
    const parent = switcher.parentElement!;
    switcher.remove();
    answer?.();
    await settle(mock);
    expect(events).to.deep.equal([]);
    parent.append(switcher);
    await switcher.updateComplete;
    expect(trigger(switcher).querySelectorAll('.spinner')).to.have.length(0);
  });
});

describe('<space-switcher>, when another tab switches', () => {
  /** The service as another tab uses it. */
  const elsewhere = new HttpSpaceService(baseUrl);

  async function switchElsewhere(title: string) {
    const { items } = await elsewhere.call(listSpaces, {});
    const space = items.find((item) => item.title.includes(title))!;
    await elsewhere.call(switchSpace, { spaceId: space.id }, { idempotencyKey: crypto.randomUUID() });
  }

  it('follows and notes it, without moving anything', async () => {
    const { session, switcher } = await switcherIn('forty');
    const before = switcher.getBoundingClientRect();
    await switchElsewhere('ressources humaines');
    await session.refresh();
    await waitUntil(() => switcher.shadowRoot?.querySelector('[part=notice]'));
    inside(switcher).getByText('You switched to “\u2068Cabinet Weber – ressources humaines\u2069” in another tab. This tab has switched too.');
    inside(switcher).getByRole('button', { name: /ressources humaines/ });
    expect(switcher.getBoundingClientRect()).to.deep.equal(before);
    await expectAccessible(switcher);
  });

  it('stays and notes it', async () => {
    const { session, switcher } = await switcherIn('forty', { otherTabs: 'stay' });
    await switchElsewhere('ressources humaines');
    await session.refresh();
    await waitUntil(() => switcher.shadowRoot?.querySelector('[part=notice]'));
    inside(switcher).getByText(
      'Another tab switched to “\u2068Cabinet Weber – ressources humaines\u2069”. You’re still working in “\u2068Cabinet Weber – comptabilité\u2069” here.',
    );
    inside(switcher).getByRole('button', { name: /comptabilité/ });
  });

  it('takes the note away when it is closed, and brings another for another space', async () => {
    const { session, switcher } = await switcherIn('forty');
    await switchElsewhere('ressources humaines');
    await session.refresh();
    const close = await inside(switcher).findByRole('button', { name: 'Close this message' });
    close.click();
    await switcher.updateComplete;
    expect(Boolean(switcher.shadowRoot?.querySelector('[part=notice]'))).to.equal(false);
    expectFocus(trigger(switcher));
    await session.refresh();
    await switcher.updateComplete;
    expect(Boolean(switcher.shadowRoot?.querySelector('[part=notice]')), 'after a refresh').to.equal(false);
    await switchElsewhere('ASBL');
    await session.refresh();
    await inside(switcher).findByRole('button', { name: 'Close this message' });
  });
});
