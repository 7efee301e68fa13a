import { expect, fixture, html, oneEvent } from '@open-wc/testing';
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
import { SessionController } from '../../../../src/session/session-controller.js';
import { baseUrl, inSession, inSituation, onPage } from '../../support/in-session.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { switchSpace } from '../../../../src/services/generated/session.js';
import { listSpaces } from '../../../../src/services/generated/spaces.js';

/** Shows what it gets, so that a test can read it. */
class SessionReader extends LitElement {
  session = new SessionController(this);

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
const announcement = (session: SpaceSession) => session.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';

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

    it('the session to elements that come later, and a new one to those whose provider was replaced', async () => {
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

    it('the session and the service to plain JavaScript that asks by the context protocol', async () => {
      await inSituation('forty');
      const { session, element } = await setUp();
      const ask = (key: string) => {
        let answer: unknown;
        const request = new Event('context-request', { bubbles: true, composed: true });
        const callback = (value: unknown) => (answer = value);
        element.dispatchEvent(Object.assign(request, { context: Symbol.for(key), callback, subscribe: true }));
        return answer;
      };
      expect(ask('space-elements.session/v1')).to.equal(session.session);
      expect(ask('space-elements.service/v1')).to.have.property('call');
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

    it('what the host brings, and asks nothing then', async () => {
      const mock = await inSituation('forty');
      const element = await onPage<SpaceSession>(html`<space-session base-url=${baseUrl} .session=${null}>${reader}</space-session>`);
      await settle(mock);
      expect(element.session).to.be.null;
      expect(mock.requests).to.be.empty;
    });

    it('a service that the host brings', async () => {
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

  describe('stays true', () => {
    it('takes a switch over at once', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const space = await switchHere(session);
      expect(session.session?.activeSpace?.id).to.equal(space.id);
    });

    it('asks again after a fact', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const asked = () => mock.requests.filter(({ path }) => path === '/session').length;
      const before = asked();
      session.firstElementChild?.dispatchEvent(new CustomEvent('terms-accepted', { bubbles: true, composed: true }));
      await waitUntil(() => asked() === before + 1);
    });

    it('asks again when the page comes back into view after a while, and not before', async () => {
      const mock = await inSituation('forty');
      await setUp();
      const asked = mock.requests.length;
      document.dispatchEvent(new Event('visibilitychange'));
      await settle(mock);
      expect(mock.requests).to.have.lengthOf(asked);
      const { now } = Date;
      Date.now = () => now() + 61_000;
      document.dispatchEvent(new Event('visibilitychange'));
      Date.now = now;
      await waitUntil(() => mock.requests.length === asked + 1);
    });

    it('keeps the session when asking again fails', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const known = session.session;
      mock.use('session-unavailable');
      await session.refresh();
      expect(session.session).to.equal(known);
    });

    it('says why the session cannot be loaded, and loads it when asked to', async () => {
      const mock = await inSituation('session-unavailable');
      const { session, element } = await setUp();
      await waitUntil(() => element.session.failure === 'unavailable');
      mock.use('forty');
      element.dispatchEvent(new SessionRefreshEvent());
      await waitUntil(() => session.session);
      expect(element.session.failure).to.be.undefined;
    });

    it('asks again, and tells the other tabs, when a command was answered whose element is gone', async () => {
      const mock = await inSituation('forty');
      const { session } = await setUp();
      const news: unknown[] = [];
      const otherTab = new BroadcastChannel(`space-elements/v1 ${new URL(baseUrl, document.baseURI).href}`);
      otherTab.onmessage = ({ data }) => news.push(data);
      const space = await anotherSpace(session);
      await switchElsewhere(space.id);
      const before = mock.requests.length;
      new SessionReader().session.reloader()();
      await waitUntil(() => session.session?.switchedElsewhere?.id === space.id);
      await waitUntil(() => news.length === 1);
      otherTab.close();
      expect(mock.requests.length - before, 'once').to.equal(1);
    });

    it('works on its own where the browser has no channel to other tabs', async () => {
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

    it('reports nothing when it is removed during a call', async () => {
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

    it('keeps drafts, for the same person to find after signing in again', async () => {
      await inSituation('forty');
      const { element } = await setUp();
      writeDraft('test', 'anne', 'typed');
      element.dispatchEvent(unauthenticated());
      expect(readDraft('test', 'anne')).to.equal('typed');
    });

    it('drops drafts and tells the other tabs when the person signs out', async () => {
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

  it('stays ended when an answer from before arrives', async () => {
    await inSituation('forty');
    const { session } = await setUp();
    const asked = session.refresh();
    session.signOut();
    await asked;
    expect(session.session).to.be.null;
  });

  describe('to sign in', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('goes where the service says, with the way back', async () => {
      await inSituation('signed-out');
      const { element } = await setUp();
      element.dispatchEvent(new SessionSignInEvent());
      await oneEvent(window, 'hashchange');
      expect(location.hash).to.contain(encodeURIComponent(location.pathname));
    });

    it('goes where the page says instead', async () => {
      await inSituation('signed-out');
      const { session, element } = await setUp();
      session.signInHref = '#welcome';
      element.dispatchEvent(new SessionSignInEvent());
      await oneEvent(window, 'hashchange');
      expect(location.hash).to.equal('#welcome');
    });

    it('leaves it to a page that prevents the event, even in a later listener', async () => {
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
    it('follows a switch made in another tab, and announces it', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const { session: other } = await setUp();
      const space = await switchHere(other);
      await waitUntil(() => session.session?.activeSpace?.id === space.id);
      await waitUntil(() => announcement(session).includes(space.title));
      expect(session.session?.switchedElsewhere?.id).to.equal(space.id);
      expect(other.session?.switchedElsewhere, 'in the tab that switched').to.be.undefined;
    });

    it('stays where it is when told to, announces it once, and stays after asking again', async () => {
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

    it('forgets what another tab did once this one switches itself', async () => {
      await inSituation('forty');
      const { session } = await setUp();
      const { session: other } = await setUp();
      await switchHere(other);
      await waitUntil(() => session.session?.switchedElsewhere);
      await switchHere(session);
      expect(session.session?.switchedElsewhere).to.be.undefined;
    });

    it('takes a switch of its own for its own when it sees it before it is answered', async () => {
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

    it('learns of a switch made on another device when it asks again', async () => {
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
    await expect(session).to.be.accessible();
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
