import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hono } from 'hono';
import { type CheckResult, checks, ConformanceError, runConformance, spacesNeeded } from '../../conformance/index.js';
import { findCauses } from '../../conformance/report.js';
import { MemoryStore } from '../../service/memory-store.js';
import { changeAnswer, failAt } from './broken/break.js';
import { bearer, createBearerService } from '../service/support/bearer-service.js';
import { backdateInMemory } from '../service/support/backdate.js';
import { commandHeaders } from '../support/command-headers.js';
import { expectConformance, people } from './expect-conformance.js';

/** A run against a service in this process. */
const callDirectly = (app?: Hono, store = new MemoryStore()) => {
  const called = app ?? createBearerService({ store });
  return {
    baseUrl: 'http://service.example/api',
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => called.fetch(new Request(input, init)),
    backdate: backdateInMemory(store),
  };
};

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

const needsOf = (results: readonly CheckResult[]) => new Set(results.flatMap((result) => (result.outcome === 'skipped' ? [result.needs] : [])));

describe('a run of the conformance suite', () => {
  it('says what it skips without another person, a second sign-in and leave to create a private space', async () => {
    const { results } = await runConformance({ ...callDirectly(), person: people.person });
    assert.deepEqual(
      needsOf(results),
      new Set([
        'another person',
        'the same person, signed in a second time',
        'a person with a private space, or leave to create one',
      ]),
    );
    assert.ok(results.every(({ outcome }) => outcome !== 'failed'));
  });

  it('says what it skips without another certificate and a way to make an invitation older', async () => {
    const { otherCertificate: _, ...others } = people;
    const { results } = await runConformance({ ...callDirectly(), ...others, backdate: undefined, only: ['members.', 'invitations.'] });
    assert.deepEqual(needsOf(results), new Set(['the other person, signed in with another certificate', 'a way to make an invitation older']));
    assert.ok(results.every(({ outcome }) => outcome !== 'failed'));
  });

  it('skips what a back-end sends nobody so many invitations for', async () => {
    const app = createBearerService({ invitationsPerDay: { bySpace: 1000, byInviter: 1000, toRecipient: 5 } });
    const { results } = await runConformance({ ...callDirectly(app), ...people, only: ['members.', 'invitations.accept'] });
    assert.deepEqual(needsOf(results), new Set(['a back-end that lets one person be invited more often in a day']));
    assert.ok(results.every(({ outcome }) => outcome !== 'failed'));
  });

  it('passes over the parts that a back-end leaves out, and says so', async () => {
    const app = createBearerService({ capabilities: [] });
    const asked: string[] = [];
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${request.url}`);
      return app.fetch(request);
    };
    const { results } = await runConformance({ ...callDirectly(app), fetch, ...people, createPrivateSpace: true });
    assert.ok(results.every(({ outcome }) => outcome !== 'failed'));
    assert.deepEqual(needsOf(results), new Set(['a back-end that offers manage-spaces', 'a back-end that offers members', 'a back-end that offers profile', 'a back-end that offers invitations', 'a back-end that offers certifications', 'a back-end that offers recipients', 'a back-end that offers sign-in-methods', 'a back-end that offers devices']));
    assert.deepEqual(asked.filter((request) => /members|order=|certification|services/u.test(request)), []);
  });

  it('leaves nothing behind and makes the space active again that was so', async () => {
    const store = new MemoryStore();
    const app = createBearerService({ store });
    const ask = await withTermsAccepted(app);
    const { id } = await ask('POST', '/spaces', own);
    await ask('POST', '/spaces', own);
    await ask('PUT', '/session/active-space', { spaceId: id });

    await expectConformance({ ...callDirectly(app, store), ...people });
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
      return callDirectly(undefined, new MemoryStore({ accounts }));
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

  it('keeps to one legal name where the service looks names up', async () => {
    const legalName = 'Boulangerie Thill S.A.';
    const store = new MemoryStore();
    const app = createBearerService({ store, reviewLegalName: (name) => name === legalName });
    const { results, left } = await runConformance({
      ...callDirectly(app, store),
      ...people,
      legalName,
      createPrivateSpace: true,
    });
    assert.deepEqual(results.filter(({ outcome }) => outcome === 'failed'), []);
    const skipped = results.flatMap((result) => (result.outcome === 'skipped' ? [result] : []));
    assert.ok(skipped.every(({ needs }) => needs === 'a service that takes any legal name'));
    assert.equal(skipped.length, 6);
    assert.deepEqual(left, []);
  });

  it('takes a Location that is relative to the address of the request', async () => {
    const app = createBearerService();
    const relative = changeAnswer('POST /spaces', (response) => {
      const headers = new Headers(response.headers);
      headers.set('Location', `spaces/${headers.get('Location')!.split('/').at(-1)}`);
      return new Response(response.body, { status: response.status, headers });
    })(async (request) => app.fetch(request));
    const only = ['spaces.create/says-where'];
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => relative(new Request(input, init));
    const baseUrl = 'http://service.example/api';
    const outcome = async (address: string, answer: typeof fetch) =>
      (await runConformance({ baseUrl: address, fetch: answer, ...people, only })).results[0]?.outcome;
    assert.equal(await outcome(baseUrl, fetch), 'passed');
  });

  it('says one cause once', async () => {
    const app = createBearerService();
    const fails = failAt(({ method, url }) => method === 'POST' && url.endsWith('/spaces'))(async (request) => app.fetch(request));
    const { results } = await runConformance({
      ...callDirectly(app),
      ...people,
      fetch: async (input, init) => fails(new Request(input, init)),
    });
    const causes = [...findCauses(results)].sort(([, one], [, other]) => other - one);
    const [[first, count] = []] = causes;
    assert.match(first?.reason ?? '', /^POST \/spaces was answered with 500 instead of 201/u);
    assert.ok(count! > 50, `${count}`);
  });

  it('closes what it created when it is stopped', async () => {
    const app = createBearerService();
    const ask = await withTermsAccepted(app);
    const stop = new AbortController();
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      // In the middle of a check that creates several at the same time.
      if (request.method === 'POST' && (await request.clone().text()).includes('Once ')) stop.abort();
      return app.fetch(request);
    };
    const { results, isStopped, left } = await runConformance({
      ...callDirectly(app),
      ...people,
      fetch,
      signal: stop.signal,
      only: ['session/counts', 'idempotency/creates-once-at', 'idempotency/takes'],
    });
    assert.deepEqual(results.map(({ name }) => name), ['session/counts-the-spaces']);
    assert.equal(isStopped, true);
    assert.deepEqual(left, []);
    assert.equal((await ask('GET', '/spaces')).total, 0);
  });

  it('is stopped between two checks, too', async () => {
    const app = createBearerService();
    const ask = await withTermsAccepted(app);
    const stop = new AbortController();
    const report = () => stop.abort();
    const { results } = await runConformance({ ...callDirectly(app), ...people, signal: stop.signal, report, only: ['session/counts', 'session/notes'] });
    assert.equal(results.length, 1);
    assert.equal((await ask('GET', '/spaces')).total, 0);
  });

  it('does not begin with a second sign-in that is the first, or of another person', async () => {
    const start = (elsewhere: string) =>
      runConformance({ ...callDirectly(), person: bearer('anne'), elsewhere: bearer(elsewhere) });
    const same = new ConformanceError('The second sign-in is the first: both have the same credentials.');
    await assert.rejects(start('anne'), same);
    await assert.rejects(start('bob/phone'), new ConformanceError('The second sign-in is of another person.'));
  });

  it('does not begin with the certificate of a third person, and needs two that are different', async () => {
    const start = (otherCertificate: string) =>
      runConformance({ ...callDirectly(), ...people, otherCertificate: bearer(otherCertificate), only: ['members.access/'] });
    await assert.rejects(start('carla/card'), new ConformanceError('The other certificate is that of another person.'));
    const { results } = await start('bob/phone');
    assert.deepEqual(needsOf(results), new Set(['another certificate of the other person: both sign-ins state one number']));
  });

  it('does not begin where there is something else', async () => {
    for (const [answer, found] of [
      [new Response('<h1>Not Found</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } }), '404 text/html'],
      [new Response('<h1>Portal</h1>', { headers: { 'Content-Type': 'text/html' } }), '200 text/html'],
      [new Response(null, { status: 302, headers: { Location: '/login' } }), 'a redirection'],
      [new Response(null, { status: 502 }), '502 no content type'],
    ] as const) {
      const fetch = () => Promise.resolve(answer);
      const message = `The contract does not begin at http://service.example/api: GET /session was answered with ${found} instead of 200 application/json.`;
      await assert.rejects(runConformance({ ...callDirectly(), fetch, ...people }), new ConformanceError(message));
    }
  });

  it('tells no credentials', async () => {
    const app = createBearerService();
    const broken = {
      fetch: async (request: Request) => {
        const response = await app.fetch(request);
        return request.url.endsWith('/session') ? response : new Response(await response.text(), { status: 418 });
      },
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
