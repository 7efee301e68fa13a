import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../../../src/components/space-session/define.js';
import type { SpaceSession } from '../../../../src/components/space-session/space-session.js';
import { readDraft, writeDraft } from '../../../../src/session/drafts.js';
import { ServiceFailedEvent } from '../../../../src/events/service-failed.js';
import { SessionRefreshEvent } from '../../../../src/events/session-refresh.js';
import { SessionSignInEvent } from '../../../../src/events/session-sign-in.js';
import { SpaceSwitchEvent } from '../../../../src/events/space-switch.js';
import { SpaceSwitchedEvent } from '../../../../src/events/space-switched.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import type { SpaceService } from '../../../../src/services/space-service.js';
import { SwitchController } from '../../../../src/controllers/switch-controller.js';
import { SessionController } from '../../../../src/session/session-controller.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl, inSession, inSituation, onPage } from '../../support/in-session.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { switchSpace } from '../../../../src/services/generated/session.js';
import { listSpaces } from '../../../../src/services/generated/spaces.js';

/** Shows what it gets, so that a test can read it. */
class SessionReader extends LitElement {
  session = new SessionController(this);
  switch = new SwitchController(this, this.session);

  protected override render() {
    const { session } = this.session;
    return session === undefined ? 'not known' : (session?.activeSpace?.title ?? 'nobody');
  }

  get text() {
    return this.shadowRoot?.textContent ?? '';
  }
}
customElements.define('session-reader', SessionReader);

const reader = html`<session-reader></session-reader>`;
const setUp = (surroundings = {}) => inSession<SessionReader>(reader, surroundings);
const announcement = (session: SpaceSession) => session.shadowRoot?.querySelector('[aria-live=polite]')?.textContent ?? '';

/** The service as another tab or device uses it. */
const elsewhere = new HttpSpaceService(baseUrl);
const switchElsewhere = (spaceId: string) => elsewhere.call(switchSpace, { spaceId }, { idempotencyKey: crypto.randomUUID() });

async function anotherSpace(session: SpaceSession) {
  const { items } = await elsewhere.call(listSpaces, {});
  const space = items.find(({ id }) => id !== session.session?.activeSpace?.id);
  if (!space) throw new Error('The situation has one space only.');
  return space;
}

async function switchHere(session: SpaceSession) {
  const space = await anotherSpace(session);
  const from = session.session?.activeSpace ?? null;
  await switchElsewhere(space.id);
  session.dispatchEvent(new SpaceSwitchedEvent({ space, from }));
  return space;
}

describe('<space-session>', () => {
  describe('provides', () => {
    it('the session to the elements inside it', async () => {
      await inSituation('forty');
      const { session, element } = await setUp();
      await element.updateComplete;
      expect(element.text).to.equal(session.session?.activeSpace?.title);
    });

    it('the session to the whole document when it has no content', async () => {
      await inSituation('forty');
      const page = await fixture<HTMLElement>(html`<div>${reader}<space-session base-url=${baseUrl}></space-session></div>`);
      const element = page.querySelector<SessionReader>('session-reader')!;
      await waitUntil(() => element.text !== 'not known');
      page.querySelector('space-session')?.remove();
      await element.updateComplete;
      expect(element.text, 'without a provider').to.equal('not known');
    });

    it('the session to elements that were there before it, also in place of another <space-session>', async () => {
      await inSituation('forty');
      const late = await onPage<SessionReader>(reader);
      expect(late.text).to.equal('not known');
      const first = await fixture<SpaceSession>(html`<space-session .session=${null}></space-session>`);
      await late.updateComplete;
      expect(late.text).to.equal('nobody');
      first.remove();
      await fixture(html`<space-session base-url=${baseUrl}></space-session>`);
      await waitUntil(() => late.text !== 'nobody' && late.text !== 'not known');
    });

    it('its own session and service to content that comes after it, also beside another that was empty too', async () => {
      const service = (): SpaceService => ({ call: () => new Promise<never>(() => undefined) });
      const services = [service(), service()];
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const sessions = services.map((service) => Object.assign(document.createElement('space-session'), { service }));
      page.append(...sessions);
      for (const session of sessions) await session.updateComplete;
      const readers = sessions.map((session) => {
        const element = new SessionReader();
        session.append(element);
        // At once, not after a moment with the service of the other.
        expect(element.session.service).to.equal(session.service);
        return element;
      });
      await Promise.all(readers.map(({ updateComplete }) => updateComplete));
      expect(readers.map(({ session }) => session.service)).to.deep.equal(services);
    });

    it('the document no longer once content of its own requests it', async () => {
      const page = await fixture<HTMLElement>(html`<div>${reader}<space-session .session=${null}></space-session></div>`);
      const [outside, session] = [page.querySelector<SessionReader>('session-reader')!, page.querySelector('space-session')!];
      expect(outside.session.session).to.equal(null);
      const inside = new SessionReader();
      session.append(inside);
      expect([outside.session.session, inside.session.session]).to.deep.equal([undefined, null]);
    });

    it('nothing to a session around it: events from its content are up to itself', async () => {
      await inSituation('forty');
      const outer = await onPage<SpaceSession>(html`<space-session base-url=${baseUrl}><div></div></space-session>`);
      await waitUntil(() => outer.session);
      const { activeSpace: here } = outer.session!;
      const inner = await fixture<SpaceSession>(html`<space-session .session=${null}>${reader}</space-session>`, {
        parentNode: outer.firstElementChild!,
      });
      const space = { ...here!, id: 'of-another-service' };
      inner.firstElementChild!.dispatchEvent(new SpaceSwitchedEvent({ space, from: here }));
      expect(outer.session!.activeSpace).to.equal(here);
    });

    it('the session and the service to plain JavaScript that requests them by the context protocol', async () => {
      await inSituation('forty');
      const { session, element } = await setUp();
      const request = (key: string) => {
        let answer: unknown;
        const event = new Event('context-request', { bubbles: true, composed: true });
        const callback = (value: unknown) => (answer = value);
        element.dispatchEvent(Object.assign(event, { context: Symbol.for(key), callback, subscribe: true }));
        return answer;
      };
      expect(request('space-elements.session/v1')).to.equal(session.session);
      expect(request('space-elements.service/v1')).to.have.property('call');
    });

    it('null when nobody is signed in', async () => {
      await inSituation('signed-out');
      const { session } = await setUp();
      expect(session.session).to.be.null;
    });

    it('plain data without a token', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      expect(JSON.parse(JSON.stringify(session.session))).to.deep.equal(session.session);
    });

    it('the session that the host sets, without a request', async () => {
      const mock = await inSituation('forty');
      const element = await onPage<SpaceSession>(html`<space-session base-url=${baseUrl} .session=${null}>${reader}</space-session>`);
      await settle(mock);
      expect(element.session).to.be.null;
      expect(mock.requests).to.be.empty;
    });

    it('nothing to an element while the host sets a session of another form', async () => {
      const { warn } = console;
      const said: unknown[] = [];
      console.warn = (sentence: unknown) => said.push(sentence);
      try {
        const element = await onPage<SpaceSession>(html`<space-session .session=${{ person: { id: '1' } }}>${reader}</space-session>`);
        expect((element.firstElementChild as SessionReader).session.failure).to.equal('malformed');
      } finally {
        console.warn = warn;
      }
      expect(said).to.deep.equal(['<session-reader>: wrong value at session/person/firstNames']);
    });

    it('the service that the host sets', async () => {
      await inSituation('forty');
      const service = new HttpSpaceService(baseUrl);
      const called: string[] = [];
      const observed: SpaceService = {
        call: (operation, input, options) => {
          called.push(operation.id);
          return service.call(operation, input, options);
        },
      };
      const element = await onPage<SpaceSession>(html`<space-session .service=${observed}>${reader}</space-session>`);
      await waitUntil(() => element.session);
      expect(called).to.deep.equal(['readSession']);
    });
  });

  describe('keeps the session up to date', () => {
    it('when the space is switched, at once', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const space = await switchHere(session);
      expect(session.session?.activeSpace?.id).to.equal(space.id);
    });

    it('when the terms are accepted', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const reads = () => mock.requests.filter(({ path }) => path === '/session').length;
      const before = reads();
      session.firstElementChild?.dispatchEvent(new CustomEvent('terms-accepted', { bubbles: true, composed: true }));
      await waitUntil(() => reads() === before + 1);
    });

    for (const { way, target, type } of [
      { way: 'becomes visible', target: document, type: 'visibilitychange' },
      { way: 'stayed visible and gets the focus', target: window, type: 'focus' },
    ]) {
      it(`when the page ${way} again after a minute, and not before`, async () => {
        const mock = await inSituation('forty');
        await setUp();
        const before = mock.requests.length;
        target.dispatchEvent(new Event(type));
        await settle(mock);
        expect(mock.requests).to.have.lengthOf(before);
        const { now } = Date;
        Date.now = () => now() + 61_000;
        target.dispatchEvent(new Event(type));
        Date.now = now;
        await waitUntil(() => mock.requests.length === before + 1);
      });
    }

    it('and shows nobody’s when the page comes from the back/forward cache, until the service has answered', async () => {
      const mock = await inSituation('forty');
      const { session, element } = await setUp();
      const known = session.session;
      mock.use('session-unavailable');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(session.session).to.be.undefined;
      await waitUntil(() => element.session.failure === 'unavailable');
      expect(element.text).to.equal('not known');
      mock.use('forty');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await waitUntil(() => session.session);
      expect(session.session?.person).to.deep.equal(known?.person);
    });

    it('and keeps what the host has set when the page comes from the back/forward cache', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const known = session.session;
      session.session = known;
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(session.session).to.equal(known);
    });

    it('and keeps the known one when a request fails', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const known = session.session;
      mock.use('session-unavailable');
      await session.refresh();
      expect(session.session).to.equal(known);
    });

    it('after a failure, when an element requests it again', async () => {
      const mock = await inSituation('session-unavailable');
      const { session, element } = await setUp();
      await waitUntil(() => element.session.failure === 'unavailable');
      mock.use('forty');
      element.dispatchEvent(new SessionRefreshEvent());
      await waitUntil(() => session.session);
      expect(element.session.failure).to.be.undefined;
    });

    it('with one request, and informs other tabs, when an element that has left makes it reload', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const news: unknown[] = [];
      const otherTab = new BroadcastChannel(`space-elements/v1 ${new URL(baseUrl, document.baseURI).href}`);
      otherTab.onmessage = ({ data }) => news.push(data);
      const space = await anotherSpace(session);
      await switchElsewhere(space.id);
      const before = mock.requests.length;
      new SessionReader().session.reload();
      await waitUntil(() => session.session?.switchedElsewhere?.id === space.id);
      await waitUntil(() => news.length === 1);
      otherTab.close();
      expect(mock.requests.length - before, 'once').to.equal(1);
    });

    it('when the command of an element that was removed is answered, and not before', async () => {
      const mock = await inSituation('forty');
      const { session, element } = await setUp();
      const { session: otherTab } = await setUp();
      const space = await anotherSpace(session);
      const reads = () => mock.requests.filter(({ method, path }) => method === 'GET' && path === '/session').length;
      let answer!: () => void;
      mock.failNext({ delay: new Promise<void>((resolve) => (answer = resolve)) }, { path: '/session/active-space' });
      const before = reads();
      void element.switch.switchTo(space);
      await waitUntil(() => mock.requests.some(({ path }) => path === '/session/active-space'));
      element.remove();
      await nextFrame();
      expect(reads(), 'before the answer').to.equal(before);
      answer();
      await waitUntil(() => session.session?.activeSpace?.id === space.id);
      expect(session.session?.switchedElsewhere, 'a switch of this tab').to.be.undefined;
      await waitUntil(() => otherTab.session?.activeSpace?.id === space.id);
    });

    it('where the browser has no channel to other tabs', async () => {
      await inSituation('forty');
      const { BroadcastChannel: original } = window;
      window.BroadcastChannel = function refuse() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      } as unknown as typeof BroadcastChannel;
      try {
        const { session } = await setUp();
        expect(session.session?.activeSpace).to.exist;
      } finally {
        window.BroadcastChannel = original;
      }
    });

    it('and reports no failure after it was removed during a request', async () => {
      const mock = await inSituation('session-unavailable');
      const session = await onPage<SpaceSession>(html`<space-session base-url=${baseUrl}>${reader}</space-session>`);
      let reported = false;
      session.addEventListener('service-failed', () => (reported = true));
      session.remove();
      await settle(mock);
      expect(reported).to.be.false;
    });
  });

  describe('when the session ends', () => {
    const unauthenticated = () => new ServiceFailedEvent({ code: 'unauthenticated', operation: 'switchSpace' });

    it('provides null and fires session-expired once', async () => {
      await inSituation('forty');
      const { session, element } = await setUp();
      const events: Event[] = [];
      session.addEventListener('session-expired', (event) => events.push(event));
      element.dispatchEvent(unauthenticated());
      element.dispatchEvent(unauthenticated());
      expect(session.session).to.be.null;
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    });

    it('keeps drafts for the same user, who signs in again', async () => {
      await inSituation('forty');
      const { element } = await setUp();
      writeDraft('test', 'anne', 'typed');
      element.dispatchEvent(unauthenticated());
      expect(readDraft('test', 'anne')).to.equal('typed');
    });

    it('drops drafts and ends the session of other tabs if the user signed out', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const { session: other } = await setUp();
      writeDraft('test', 'anne', 'typed');
      session.signOut();
      expect(session.session).to.be.null;
      expect(readDraft('test', 'anne')).to.be.undefined;
      await waitUntil(() => other.session === null);
      await waitUntil(() => announcement(other).includes('signed out'));
    });
  });

  it('ignores an answer that arrives after the session has ended', async () => {
    await inSituation('forty');
    const { session } = await setUp();
    const refreshed = session.refresh();
    session.signOut();
    await refreshed;
    expect(session.session).to.be.null;
  });

  describe('when the user signs in', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens the link of the service, with the address to return to', async () => {
      await inSituation('signed-out');
      const { element } = await setUp();
      element.dispatchEvent(new SessionSignInEvent());
      await oneEvent(window, 'hashchange');
      expect(location.hash).to.contain(encodeURIComponent(location.pathname));
    });

    it('opens the link of the host instead', async () => {
      await inSituation('signed-out');
      const { session, element } = await setUp();
      session.signInHref = '#welcome';
      element.dispatchEvent(new SessionSignInEvent());
      await oneEvent(window, 'hashchange');
      expect(location.hash).to.equal('#welcome');
    });

    it('fills in that a strong sign-in is needed, and nothing where any will do', async () => {
      await inSituation('signed-out');
      const { session, element } = await setUp();
      session.signInHref = '#welcome?assurance={assurance}';
      element.dispatchEvent(new SessionSignInEvent({ assurance: 'strong' }));
      await oneEvent(window, 'hashchange');
      expect(location.hash).to.equal('#welcome?assurance=strong');
      element.dispatchEvent(new SessionSignInEvent());
      await oneEvent(window, 'hashchange');
      expect(location.hash).to.equal('#welcome?assurance=');
    });

    it('opens nothing if the host prevents the event, even in a later listener', async () => {
      const mock = await inSituation('signed-out');
      const { element } = await setUp();
      window.addEventListener('session-sign-in', (event) => event.preventDefault(), { once: true });
      element.dispatchEvent(new SessionSignInEvent());
      await settle(mock);
      expect(location.hash).to.equal('');
    });
  });

  describe('across tabs', () => {
    // @accessibility other-tab-announced
    it('switches with another tab, and announces it', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const { session: other } = await setUp();
      const space = await switchHere(other);
      await waitUntil(() => session.session?.activeSpace?.id === space.id);
      await waitUntil(() => announcement(session).includes(space.title));
      expect(session.session?.switchedElsewhere?.id).to.equal(space.id);
      expect(other.session?.switchedElsewhere, 'in the tab that switched').to.be.undefined;
    });

    it('stays in its space if told to, announces the switch, and still stays after a refresh', async () => {
      await inSituation('forty');
      const { session } = await setUp({ otherTabs: 'stay' });
      const here = session.session?.activeSpace;
      const { session: other } = await setUp();
      const space = await switchHere(other);
      await waitUntil(() => session.session?.switchedElsewhere?.id === space.id);
      await waitUntil(() => announcement(session).includes(space.title));
      expect(announcement(session)).to.contain(here?.title);
      expect(session.session?.activeSpace?.id).to.equal(here?.id);
      await session.refresh();
      expect(session.session?.activeSpace?.id).to.equal(here?.id);
    });

    it('forgets the switch of another tab when it switches itself', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const { session: other } = await setUp();
      await switchHere(other);
      await waitUntil(() => session.session?.switchedElsewhere);
      await switchHere(session);
      expect(session.session?.switchedElsewhere).to.be.undefined;
    });

    it('recognizes its own switch when the session shows it before the answer', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const space = await anotherSpace(session);
      session.dispatchEvent(new SpaceSwitchEvent({ space, from: session.session?.activeSpace ?? null }));
      await switchElsewhere(space.id);
      await session.refresh();
      expect(session.session?.activeSpace?.id).to.equal(space.id);
      expect(session.session?.switchedElsewhere).to.be.undefined;
      await settle(mock);
      expect(announcement(session)).to.equal('');
    });

    it('does not take a switch that the page prevented for its own when another tab makes it', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const space = await anotherSpace(session);
      const prevented = new SpaceSwitchEvent({ space, from: session.session?.activeSpace ?? null });
      // A listener of the page comes after the one of the session.
      document.addEventListener('space-switch', (event) => event.preventDefault(), { once: true });
      session.dispatchEvent(prevented);
      expect(prevented.defaultPrevented).to.equal(true);
      await switchElsewhere(space.id);
      await session.refresh();
      expect(session.session?.switchedElsewhere?.id).to.equal(space.id);
      await waitUntil(() => announcement(session) !== '');
    });

    it('takes the switch of another device with the next refresh', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const space = await anotherSpace(session);
      await switchElsewhere(space.id);
      await session.refresh();
      expect(session.session?.activeSpace?.id).to.equal(space.id);
    });
  });

  it('is accessible', async () => {
    await inSituation('forty');
    const { session } = await setUp();
    await expectAccessible(session);
  });

  for (const lang of ['fr', 'de', 'lb']) {
    it(`announces in ${lang}`, async () => {
      await inSituation('forty');
      const { session } = await setUp({ lang });
      const { session: other } = await setUp();
      const space = await switchHere(other);
      await waitUntil(() => announcement(session).includes(space.title));
      expect(announcement(session)).not.to.contain('Another tab');
    });
  }
});
