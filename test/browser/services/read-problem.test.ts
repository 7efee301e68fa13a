import { expect } from '@open-wc/testing';
import { newSpace } from './answers.js';
import { failureOf, json, mockNetwork, problem } from './mocked-network.js';
import { readSession } from '../../../src/services/generated/session.js';
import { createSpace } from '../../../src/services/generated/spaces.js';

describe('a problem', () => {
  const network = mockNetwork();

  function create(answer: Response) {
    network.answer(answer);
    return failureOf(network.createService().call(createSpace, newSpace, { idempotencyKey: 'key' }));
  }

  const named = (name: string) => ({ type: `urn:space-elements:problem:${name}` });

  for (const [status, code] of [
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'malformed'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'not-found'],
    [412, 'conflict'],
    [413, 'invalid'],
    [415, 'invalid'],
    [422, 'invalid'],
    [428, 'invalid'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [501, 'unavailable'],
  ] as const) {
    it(`without a name is "${code}" by its status ${status}`, async () => {
      const error = await create(problem(status));
      expect(error.code).to.equal(code);
      expect(error.status).to.equal(status);
    });
  }

  it('has the code that its name says, whatever its status', async () => {
    for (const name of ['terms-required', 'limit-reached', 'unauthenticated', 'rate-limited', 'unavailable']) {
      expect((await create(problem(409, named(name)))).code).to.equal(name);
    }
  });

  it('with a finer name has the code of its status', async () => {
    for (const name of ['terms-replaced', 'toString', '', 'limit-reached:more']) {
      expect((await create(problem(409, named(name)))).code, name).to.equal('conflict');
    }
  });

  it('cannot say that the device is offline or that the answer is malformed', async () => {
    for (const name of ['offline', 'malformed']) expect((await create(problem(422, named(name)))).code).to.equal('invalid');
  });

  it('of somebody else has the code of its status', async () => {
    for (const type of ['about:blank', 'https://example.test/problems/limit-reached', 'urn:other:problem:limit-reached']) {
      expect((await create(problem(403, { type }))).code).to.equal('forbidden');
    }
  });

  it('may come as plain JSON', async () => {
    expect((await create(json(named('limit-reached'), { status: 409 }))).code).to.equal('limit-reached');
  });

  it('that is broken has the code of its status', async () => {
    const broken = [
      new Response('<h1>Conflict</h1>', { status: 409, headers: { 'Content-Type': 'text/html' } }),
      new Response('{"type":"urn:space-', { status: 409, headers: { 'Content-Type': 'application/problem+json' } }),
      new Response(null, { status: 409 }),
      json(null, { status: 409 }),
      json({ type: 12 }, { status: 409 }),
      json({ ...named('limit-reached'), errors: 'none' }, { status: 409 }),
      json({ ...named('limit-reached'), padding: 'x'.repeat(2_100_000) }, { status: 409 }),
    ];
    for (const answer of broken) {
      const error = await create(answer);
      expect(error.code).to.equal('conflict');
      expect(error.fields).to.deep.equal([]);
    }
  });

  it('names the fields at fault', async () => {
    const errors = [
      { pointer: '#/legalName', code: 'refused', detail: 'Unknown to the register' },
      { pointer: '/title', code: 'too-long' },
      { pointer: '#/email', code: 'some-new-rule' },
      { pointer: '#/email/domain', code: 'required' },
    ];
    expect((await create(problem(422, { ...named('invalid'), errors }))).fields).to.deep.equal([
      { field: 'legalName', code: 'refused' },
      { field: 'title', code: 'too-long' },
      { field: 'email', code: 'malformed' },
      { field: 'email', code: 'required' },
    ]);
  });

  it('about no field in particular names none', async () => {
    const errors = ['', '#', '#/', 'legalName', '/~1', 'https://example.test/#/title'].map((pointer) => ({ pointer, code: 'refused' }));
    expect((await create(problem(422, { errors }))).fields).to.deep.equal([]);
  });

  describe('says when to come back', () => {
    async function retryAfter(value: string) {
      return (await create(problem(429, {}, { 'Retry-After': value }))).retryAfter;
    }

    it('in seconds', async () => {
      expect(await retryAfter('120')).to.equal(120);
    });

    it('by an HTTP date', async () => {
      const date = new Date(Date.now() + 90_000).toUTCString();
      expect(await retryAfter(date)).to.be.within(88, 91);
    });

    it('by the clock of the service, when it states it', async () => {
      const headers = { 'Retry-After': 'Thu, 01 Jan 2026 00:02:00 GMT', Date: 'Thu, 01 Jan 2026 00:00:00 GMT' };
      const answer = { ok: false, status: 429, headers: new Headers(headers), body: null } as Response;
      const service = network.createService({ fetch: () => Promise.resolve(answer) });
      expect((await failureOf(service.call(readSession, {}))).retryAfter).to.equal(120);
    });

    it('or says nothing that can be understood', async () => {
      for (const value of ['soon', '-5', 'Thu, 01 Jan 2026 00:00:00 GMT']) {
        expect(await retryAfter(value), value).to.equal(undefined);
      }
    });
  });
});
