import { expect, waitUntil } from '@open-wc/testing';
import { type Mock, type RunningMock, startMock } from '../../../mocks/index.js';
import { Mock as PlainMock } from '../../../mocks/mock.js';
import type { Problem } from '../../../src/contract/problems.js';
import type { SessionAnswer } from '../../../src/contract/session.js';
import type { Space } from '../../../src/contract/spaces.js';
import type { Terms } from '../../../src/contract/terms.js';
import { commandHeaders } from '../../support/command-headers.js';

const bakery = { kind: 'professional', title: 'Bakery', legalName: 'Thill', email: 'anne@example.lu' };

function command(method: string, path: string, body?: unknown) {
  return fetch(`/api${path}`, {
    method,
    headers: commandHeaders(),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const ask = async <Body>(path: string) => (await (await fetch(`/api${path}`)).json()) as Body;
const session = async () => (await ask<SessionAnswer>('/session')).session;
const create = () => command('POST', '/spaces', bakery);

/** A storage that is nobody else's. */
function emptyStorage(): Storage {
  localStorage.removeItem('space-elements.mock');
  return localStorage;
}

describe('the mock', () => {
  let mock: RunningMock;

  before(async () => {
    mock = await startMock();
  });

  beforeEach(() => mock.use('private-only'));

  after(() => mock.stop());

  it('answers as the service does', async () => {
    expect((await session())?.spaceCounts).to.deep.equal({ private: 1, professional: 0 });
    const response = await create();
    expect(response.status).to.equal(201);
    const space = (await response.json()) as Space;
    expect(await ask<Space>(`/spaces/${space.id}`)).to.deep.equal(space);
    expect(await mock.spaces()).to.deep.include(space);
  });

  it('lets everything through that is not below its address', async () => {
    const response = await fetch('/package.json');
    expect(((await response.json()) as { name: string }).name).to.equal('space-elements');
    expect(mock.requests).to.deep.equal([]);
  });

  it('answers unknown addresses below its own with a problem', async () => {
    expect((await fetch('/api/nothing')).status).to.equal(404);
  });

  it('lists the requests that it received', async () => {
    await fetch('/api/spaces?query=x&limit=5', { headers: { 'Accept-Language': 'de' } });
    await create();
    const [list, post] = mock.requests;
    expect(list).to.deep.include({ method: 'GET', path: '/spaces', query: { query: 'x', limit: '5' }, body: null });
    expect(list?.headers).to.include({ 'accept-language': 'de' });
    expect(post).to.deep.include({ method: 'POST', path: '/spaces', query: {}, body: bakery });
    expect(post?.headers).to.include.keys('idempotency-key');
  });

  it('starts another situation with its own data, and forgets the former', async () => {
    await create();
    mock.failNext('offline');
    mock.use('one-professional');
    expect(mock.situation).to.equal('one-professional');
    expect(mock.requests).to.deep.equal([]);
    expect((await session())?.spaceCounts).to.deep.equal({ private: 0, professional: 1 });
  });

  it('starts the same situation again', async () => {
    await create();
    expect(await mock.spaces()).to.have.length(2);
    mock.reset();
    expect(await mock.spaces()).to.have.length(1);
  });

  it('signs the person out and in', async () => {
    mock.signOut();
    expect(await session()).to.equal(null);
    expect((await create()).status).to.equal(401);
    mock.signIn();
    expect((await session())?.activeSpace?.kind).to.equal('private');
  });

  it('lets the sign-in expire: reading works until a command is refused', async () => {
    mock.expireSession();
    expect(await session()).not.to.equal(null);
    expect((await fetch('/api/spaces')).status).to.equal(200);
    expect((await create()).status).to.equal(401);
    expect(await session()).to.equal(null);
    mock.signIn();
    expect((await create()).status).to.equal(201);
  });

  it('replaces the terms', async () => {
    const before = await ask<Terms>('/terms/current');
    mock.replaceTerms();
    const after = await ask<Terms>('/terms/current');
    expect(after.version).not.to.equal(before.version);
    expect(after.changes.map(({ version }) => version)).to.deep.equal([after.version]);
    expect((await session())?.terms.status).to.equal('outdated');
  });

  it('reads the session for a test without counting it', async () => {
    mock.failNext('offline');
    expect((await mock.session()).session?.person.lastNames).to.equal('Weber');
    expect(mock.requests).to.deep.equal([]);
  });

  it('ignores that the worker cannot be updated on a page that is being left', async () => {
    const { prototype } = ServiceWorkerRegistration;
    const update = Object.getOwnPropertyDescriptor(prototype, 'update')!;
    prototype.update = () => Promise.reject(new TypeError('Not found'));
    try {
      const registrations = await navigator.serviceWorker.getRegistrations();
      expect(registrations).to.have.lengthOf(1);
      await registrations[0]?.update();
    } finally {
      Object.defineProperty(prototype, 'update', update);
    }
  });

  describe('is idle', () => {
    it('at once if nothing is under way', async () => {
      await mock.idle();
      expect(mock.requests).to.deep.equal([]);
    });

    it('once a request that was only just sent is answered, and the page has read the answer', async () => {
      let spaces: unknown;
      void ask('/spaces').then((answer) => (spaces = answer));
      await mock.idle();
      expect(spaces).to.have.property('total', 1);
    });

    it('once the requests that come of an answer are answered too', async () => {
      let answered = 0;
      const askInTurn = async () => {
        for (; answered < 10; answered += 1) await ask('/session');
      };
      void askInTurn();
      await mock.idle();
      expect(answered).to.equal(10);
    });

    it('once a delayed answer has come', async () => {
      let release!: () => void;
      // By its path: requests that are sent one after the other may arrive in another order.
      mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { path: '/session' });
      let isIdle = false;
      const answer = fetch('/api/session');
      const idle = mock.idle().then(() => (isIdle = true));
      await ask('/spaces');
      await ask('/spaces');
      expect(isIdle).to.equal(false);
      release();
      await answer;
      await idle;
    });

    it('although an answer of the situation before is still delayed, which then changes nothing', async () => {
      let release!: () => void;
      mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'POST' });
      const late = create();
      await waitUntil(() => mock.requests.length === 1);
      mock.reset();
      await mock.idle();
      release();
      expect((await late).status).to.equal(201);
      expect(await mock.spaces()).to.have.length(1);
    });

    it('after a request that failed', async () => {
      mock.failNext('offline');
      let failed = false;
      void fetch('/api/session').catch(() => (failed = true));
      await mock.idle();
      expect(failed).to.equal(true);
    });

    it('counts nothing of its own among the requests', async () => {
      await ask('/session');
      await mock.idle();
      expect(mock.requests).to.have.length(1);
    });
  });

  describe('fails the next call', () => {
    const failure = (promise: Promise<unknown>) => promise.then(() => 'no failure', (error: unknown) => (error as Error).name);

    it('and none after it', async () => {
      mock.failNext({ status: 502 });
      expect((await fetch('/api/session')).status).to.equal(502);
      expect((await fetch('/api/session')).status).to.equal(200);
    });

    it('of a method and path, as many times as asked', async () => {
      mock.failNext({ status: 500 }, { method: 'GET', path: '/spaces', times: 2 });
      mock.failNext({ status: 501 }, { path: /^\/spaces\// });
      const status = async (path: string) => (await fetch(`/api${path}`)).status;
      const statuses = [await status('/session'), await status('/spaces'), await status('/spaces/x'), await status('/spaces'), await status('/spaces')];
      expect(statuses).to.deep.equal([200, 500, 501, 500, 200]);
    });

    it('after as many that go well as asked', async () => {
      mock.failNext({ status: 500 }, { path: '/spaces', skip: 1 });
      mock.failNext({ status: 501 }, { path: '/spaces', skip: 2, times: 2 });
      const statuses: number[] = [];
      for (const path of ['/spaces', '/session', '/spaces', '/spaces', '/spaces', '/spaces']) {
        statuses.push((await fetch(`/api${path}`)).status);
      }
      expect(statuses).to.deep.equal([200, 200, 500, 200, 501, 501]);
    });

    it('with a problem of the contract', async () => {
      mock.failNext({ problem: 'invalid', fields: { legalName: 'refused' } });
      const response = await create();
      expect(response.status).to.equal(422);
      expect(response.headers.get('Content-Type')).to.equal('application/problem+json');
      expect(((await response.json()) as Problem).errors).to.deep.equal([{ pointer: '#/legalName', code: 'refused' }]);
      expect(await mock.spaces()).to.have.length(1);
    });

    it('with the time to wait', async () => {
      mock.failNext({ problem: 'rate-limited', retryAfter: 7 });
      const response = await fetch('/api/session');
      expect(response.status).to.equal(429);
      expect(response.headers.get('Retry-After')).to.equal('7');
    });

    it('before anything happened, when the network is gone', async () => {
      mock.failNext('offline');
      expect(await failure(create())).to.equal('TypeError');
      expect(await mock.spaces()).to.have.length(1);
    });

    it('after it happened, when the answer is lost', async () => {
      mock.failNext('lost-answer');
      expect(await failure(create())).to.equal('TypeError');
      expect(await mock.spaces()).to.have.length(2);
    });

    it('with an answer that is not what it should be', async () => {
      const answer = async () => (await fetch('/api/session')).text();
      const whole = await answer();
      mock.failNext('malformed');
      expect(JSON.parse(await answer())).not.to.have.any.keys('session', 'links');
      mock.failNext('empty');
      expect(await answer()).to.equal('');
      mock.failNext('truncated');
      expect(await answer()).to.equal(whole.slice(0, whole.length / 2));
      mock.failNext('html');
      expect(await answer()).to.match(/^<!doctype html>/);
      mock.failNext('huge');
      expect(await answer()).to.have.property('length').above(20_000_000);
    });

    it('by delaying it, for a time or until the test says so', async () => {
      mock.failNext({ delay: 100 });
      const start = performance.now();
      await fetch('/api/session');
      expect(performance.now() - start).to.be.at.least(95);

      let release!: () => void;
      mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) });
      let answered = false;
      const late = fetch('/api/session').then(() => (answered = true));
      await ask('/spaces');
      expect(answered).to.equal(false);
      release();
      await late;
    });
  });
});

describe('the mock with a storage', () => {
  const spaceCount = async (mock: Mock) => (await mock.spaces()).length;

  it('continues after a reload', async () => {
    const storage = emptyStorage();
    const mock = await startMock({ situation: 'forty', storage });
    const [, second] = await mock.spaces();
    await create();
    await fetch(`/api/spaces/${second!.id}`, {
      method: 'DELETE',
      headers: { ...commandHeaders(), 'If-Match': '*' },
    });
    mock.replaceTerms();
    mock.signIn();
    mock.stop();

    for (const situation of [undefined, 'forty'] as const) {
      const reloaded = new PlainMock({ situation, storage });
      expect(await reloaded.spaces()).to.deep.equal(await mock.spaces());
      expect(await reloaded.session()).to.deep.equal(await mock.session());
      expect((await reloaded.session()).session?.terms.status).to.equal('outdated');
    }
  });

  it('starts afresh when another situation is asked for', async () => {
    const storage = emptyStorage();
    new PlainMock({ situation: 'forty', storage }).signOut();
    const other = new PlainMock({ situation: 'private-only', storage });
    expect(await spaceCount(other)).to.equal(1);
    expect((await other.session()).session).not.to.equal(null);
  });

  it('begins anew where an earlier version has left something', () => {
    const storage = emptyStorage();
    new PlainMock({ situation: 'forty', storage });
    const kept = storage.getItem('space-elements.mock')!;
    const { format: _, ...earlier } = JSON.parse(kept.slice(kept.indexOf('\n'))) as Record<string, unknown>;
    storage.setItem('space-elements.mock', JSON.stringify(earlier));
    expect(new PlainMock({ storage }).situation).to.equal('private-only');
  });

  it('stores little, however many spaces there are', async () => {
    const storage = emptyStorage();
    new PlainMock({ situation: 'ten-thousand', storage }).signOut();
    expect(storage.getItem('space-elements.mock')).to.have.property('length').below(1000);
  });

  it('is one service for all tabs', async () => {
    const storage = emptyStorage();
    const mock = await startMock({ situation: 'private-only', storage });
    const otherTab = new PlainMock({ storage });
    otherTab.signOut();
    expect(await session()).to.equal(null);
    otherTab.use('two-hundred');
    expect((await session())?.spaceCounts.professional).to.equal(200);
    mock.stop();
  });

  it('knows what another tab has changed once that tab says so, although the storage does not show it yet', async () => {
    const mock = await startMock({ situation: 'forty', storage: emptyStorage() });
    const otherTab = new PlainMock({ storage: new LateStorage(localStorage) });
    const tabs = new BroadcastChannel('tabs');
    const told = new Promise((resolve) => tabs.addEventListener('message', resolve, { once: true }));
    otherTab.signOut();
    new BroadcastChannel('tabs').postMessage('changed');
    await told;
    expect(await session()).to.equal(null);
    mock.signIn();
    expect(await session()).not.to.equal(null);
    mock.stop();
  });
});

/** Of another process: what is stored there arrives some time later. */
class LateStorage implements Storage {
  readonly #stored = new Map<string, string>();
  readonly length = 0;

  constructor(past: Storage) {
    for (const key of Object.keys(past)) this.#stored.set(key, past.getItem(key)!);
  }

  getItem = (key: string) => this.#stored.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#stored.set(key, value);
  removeItem = (key: string) => void this.#stored.delete(key);
  clear = () => this.#stored.clear();
  key = () => null;
}

describe('the mock elsewhere', () => {
  it('serves the base URL that it is given', async () => {
    const mock = await startMock({ baseUrl: '/portal/api/v1/' });
    expect((await fetch('/portal/api/v1/session')).status).to.equal(200);
    expect(mock.requests.map(({ path }) => path)).to.deep.equal(['/session']);
    mock.stop();
  });

  it('lets requests through once it is stopped, until another is started', async () => {
    const first = await startMock({ baseUrl: '/public' });
    expect((await fetch('/public/mockServiceWorker.js')).status).to.equal(404);
    first.stop();
    expect((await fetch('/public/mockServiceWorker.js')).status).to.equal(200);
    expect(first.requests).to.have.length(1);
    const second = await startMock();
    expect((await fetch('/api/session')).status).to.equal(200);
    expect(second.requests).to.have.length(1);
    expect(first.requests).to.have.length(1);
    second.stop();
  });

  it('answers with the links that it is given', async () => {
    const mock = new PlainMock({ links: { signIn: '/come-in' } });
    expect((await mock.session()).links).to.deep.equal({ signIn: '/come-in' });
  });
});
