import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Hono } from 'hono';
import {
  checks,
  ConformanceError,
  type ConformanceOptions,
  runConformance,
  spacesNeeded,
} from '../../conformance/index.js';
import { MemoryStore } from '../../service/memory-store.js';
import { problems } from '../../src/contract/problems.js';
import { bearer, createBearerService, serve } from '../service/support/bearer-service.js';
import { signInOverHttp } from '../service/support/sign-in.js';
import { stores } from '../service/support/stores.js';
import { startTestService } from '../service/support/test-service.js';
import { commandHeaders } from '../support/command-headers.js';

const people = { person: bearer('anne'), other: bearer('bob'), elsewhere: bearer('anne/phone') };

/** Every check was made, each passed, and nothing is left. */
async function expectConformance(options: ConformanceOptions) {
  const { results, left } = await runConformance({ createPrivateSpace: true, ...options });
  assert.deepEqual(
    results.filter(({ outcome }) => outcome !== 'passed'),
    [],
  );
  assert.deepEqual(
    results.map(({ name }) => name),
    checks.map(({ name }) => name),
  );
  assert.deepEqual(left, []);
}

/** A run against a service in this process. */
const callDirectly = (app = createBearerService()) => ({
  baseUrl: 'http://service.example/api',
  fetch: async (input: RequestInfo | URL, init?: RequestInit) => app.fetch(new Request(input, init)),
});

const own = { kind: 'professional', title: 'Own', legalName: 'Own', email: 'own@example.org' };

/** How the person talks to the service, who has accepted its terms. */
async function withTermsAccepted(app: Hono) {
  await runConformance({ ...callDirectly(app), person: people.person, only: ['terms/'] });
  return async (method: string, path: string, body?: object) => {
    const headers = { ...people.person, ...commandHeaders() };
    const response = await app.request(`/api${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return (await response.json()) as { id: string; total: number; session: { activeSpace: { id: string } } };
  };
}

describe('the conformance suite', () => {
  for (const [name, open] of Object.entries(stores)) {
    it(`passes over HTTP and the store in ${name}`, async () => {
      const opened = await open();
      const served = await serve(createBearerService({ store: opened.store }));
      try {
        await expectConformance({ baseUrl: served.baseUrl, ...people });
      } finally {
        await served.close();
        await opened.close();
      }
    });
  }

  it('passes over the service as it is started, with cookies of its sign-in', async () => {
    const service = await startTestService();
    const { url } = service;
    try {
      const signIn = async (person: string) => ({ Cookie: await signInOverHttp(url, person) });
      const [person, elsewhere, other] = [
        await signIn('marc-klein'),
        await signIn('marc-klein'),
        await signIn('sofia-rossi'),
      ];
      await expectConformance({ baseUrl: `${url}/api`, person, elsewhere, other });
    } finally {
      await service.close();
    }
  });

  it('quotes the contract word for word', async () => {
    const contract = (await readFile('docs/contract.md', 'utf8')).replace(/\s+/gu, ' ');
    for (const { name, promise } of checks) assert.ok(contract.includes(promise), `${name}: ${promise}`);
  });

  it('reads a contract that names every problem, by its status', async () => {
    const rows = (await readFile('docs/contract.md', 'utf8')).matchAll(/^\| (\d{3}) \| (.*) \|$/gmu);
    const named = [...rows].flatMap(([, status, names = '']) =>
      [...names.matchAll(/`([a-z-]+)`/gu)].map(([, name]) => `${status} ${name}`),
    );
    assert.deepEqual(
      named.sort(),
      Object.entries(problems)
        .map(([name, [status]]) => `${status} ${name}`)
        .sort(),
    );
  });

  it('is documented check by check', async () => {
    const documented = (await readFile('docs/conformance.md', 'utf8')).match(/^- `[\w.-]+\/.*$/gmu);
    assert.deepEqual(
      documented,
      checks.map(({ name, promise }) => `- \`${name}\`: ${promise}`),
    );
  });

  it('has a name for each check that no other has', () => {
    assert.equal(new Set(checks.map(({ name }) => name)).size, checks.length);
  });
});

describe('a run of the conformance suite', () => {
  it('says what it skips without another person, a second sign-in and leave to create a private space', async () => {
    const { results } = await runConformance({ ...callDirectly(), person: people.person });
    const skipped = results.flatMap((result) => (result.outcome === 'skipped' ? [result.needs] : []));
    assert.deepEqual(
      new Set(skipped),
      new Set([
        'another person',
        'the same person, signed in a second time',
        'a person with a private space, or leave to create one',
      ]),
    );
    assert.ok(results.every(({ outcome }) => outcome !== 'failed'));
  });

  it('leaves nothing behind and makes the space active again that was so', async () => {
    const app = createBearerService();
    const ask = await withTermsAccepted(app);
    const { id } = await ask('POST', '/spaces', own);
    await ask('POST', '/spaces', own);
    await ask('PUT', '/session/active-space', { spaceId: id });

    await expectConformance({ ...callDirectly(app), ...people });
    assert.equal((await ask('GET', '/spaces')).total, 2);
    assert.equal((await ask('GET', '/session')).session.activeSpace.id, id);
  });

  it('closes no space of the person, not even when the back-end cannot search', async () => {
    const app = createBearerService();
    const ask = await withTermsAccepted(app);
    await ask('POST', '/spaces', own);
    await ask('POST', '/spaces', own);
    const finds = async (input: RequestInfo | URL, init?: RequestInit) => {
      const url = new URL(new Request(input).url);
      url.searchParams.delete('query');
      return app.fetch(new Request(url, init));
    };
    await runConformance({ ...callDirectly(app), ...people, fetch: finds });
    assert.equal((await ask('GET', '/spaces')).total, 2);
  });

  it('makes only the checks that it is told', async () => {
    const { results } = await runConformance({
      ...callDirectly(),
      ...people,
      only: ['spaces.paging', 'versions/may-be-any'],
    });
    assert.deepEqual(
      results.map(({ name }) => name),
      checks
        .map(({ name }) => name)
        .filter((name) => name.startsWith('spaces.paging/') || name === 'versions/may-be-any'),
    );
    assert.ok(results.every(({ outcome }) => outcome === 'passed'));
  });

  it('waits when it is told to come back later', async () => {
    const app = createBearerService();
    let asked = 0;
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      asked += 1;
      if (asked !== 3) return app.fetch(new Request(input, init));
      const problem = { type: 'urn:space-elements:problem:rate-limited', status: 429 };
      const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': '1', 'Cache-Control': 'no-store' };
      return new Response(JSON.stringify(problem), { status: 429, headers });
    };
    const { results } = await runConformance({
      baseUrl: 'http://service.example/api',
      fetch,
      ...people,
      only: ['session/', 'answers/'],
    });
    assert.deepEqual(
      results.filter(({ outcome }) => outcome !== 'passed'),
      [],
    );
  });

  it('needs no more room than it says', async () => {
    const room = (professionalSpaceLimit: number) => {
      const accounts = ['anne', 'bob'].map((personId) => ({ personId, professionalSpaceLimit }));
      return callDirectly(createBearerService({ store: new MemoryStore({ accounts }) }));
    };
    await expectConformance({ ...room(spacesNeeded), ...people });
    const message = `A person may create ${spacesNeeded - 1} more professional spaces; the suite needs ${spacesNeeded}.`;
    await assert.rejects(runConformance({ ...room(spacesNeeded - 1), ...people }), new ConformanceError(message));
  });

  it('does not begin for nobody, for one person instead of two, or where nothing answers', async () => {
    const nobody = new ConformanceError('Nobody is signed in with these credentials.');
    await assert.rejects(runConformance({ ...callDirectly(), person: {} }), nobody);
    const same = new ConformanceError('The other person is the same person.');
    await assert.rejects(
      runConformance({ ...callDirectly(), person: bearer('anne'), other: bearer('anne/phone') }),
      same,
    );
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const silence = { name: 'ConformanceError', message: 'No whole answer came to GET /session.' };
    await assert.rejects(runConformance({ ...callDirectly(), fetch, ...people }), silence);
  });

  it('tells no credentials', async () => {
    const app = createBearerService();
    const broken = {
      fetch: async (request: Request) => new Response(await (await app.fetch(request)).text(), { status: 418 }),
    };
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => broken.fetch(new Request(input, init));
    const person = bearer('anne/top-secret');
    const report = await runConformance({
      ...callDirectly(),
      fetch,
      person,
      headers: { 'X-Api-Key': 'top-secret' },
      only: ['commands/'],
    });
    assert.ok(report.results.some(({ outcome }) => outcome === 'failed'));
    assert.ok(!JSON.stringify(report).includes('top-secret'));
  });
});
