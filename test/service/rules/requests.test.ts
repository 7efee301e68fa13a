import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MemoryStore } from '../../../service/memory-store.js';
import { DatabaseUnavailableError } from '../../../service/database/database.js';
import type { Problem } from '../../../src/contract/problems.js';
import { bakery, problemOf, read, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';
import { commandHeaders } from '../../support/command-headers.js';
import { bearer, createBearerService } from '../support/bearer-service.js';

describe('any request', () => {
  it('is answered with what nobody may keep', async () => {
    const service = new ServiceUnderTest();
    for (const response of [await service.get('/session'), await service.get('/spaces/nothing'), await service.get('/nothing')]) {
      expect(response.headers.get('Cache-Control')).to.equal('no-store');
      expect(response.headers.get('Vary')).to.equal('Accept-Language, Authorization, Cookie');
    }
  });

  it('is refused when nobody is signed in, but for the session', async () => {
    const service = new ServiceUnderTest();
    const nobody = { person: null };
    expect((await service.get('/session', nobody)).status).to.equal(200);
    for (const path of ['/spaces', '/spaces/x', '/terms/current']) {
      expect(await problemOf(service.get(path, nobody))).to.equal('401 unauthenticated');
    }
    expect(await problemOf(service.send('PUT', '/session/active-space', { spaceId: 'x' }, nobody))).to.equal('401 unauthenticated');
    expect(await problemOf(service.send('POST', '/spaces', bakery, nobody))).to.equal('401 unauthenticated');
    expect(await problemOf(service.send('POST', '/terms/acceptances', {}, nobody))).to.equal('401 unauthenticated');
  });

  it('is told when there is nothing at the address', async () => {
    expect(await problemOf(new ServiceUnderTest().get('/nothing'))).to.equal('404 not-found');
  });

  it('is told which methods an address has', async () => {
    const service = new ServiceUnderTest();
    const response = await service.send('PUT', '/spaces', bakery);
    expect(response.headers.get('Allow')).to.equal('GET, HEAD, POST');
    expect(await problemOf(response)).to.equal('405 method-not-allowed');
  });

  it('may come again when something behind the service cannot be reached', async () => {
    const store = new MemoryStore();
    store.spaces.readAccount = () => Promise.reject(new DatabaseUnavailableError('address of the database'));
    const service = new ServiceUnderTest({ store });
    const response = await service.get('/session');
    expect(response.headers.get('Retry-After')).to.match(/^[2-5]$/);
    expect(await problemOf(response)).to.equal('503 unavailable');
    expect(service.reports.map(({ message }) => message)).to.deep.equal(['address of the database']);
  });

  it('learns nothing about a failure inside', async () => {
    const store = new MemoryStore();
    store.terms.readReceipts = () => Promise.reject(new Error('password of the database'));
    const service = new ServiceUnderTest({ store });
    const response = await service.get('/terms/current');
    expect(await response.clone().text()).not.to.contain('password');
    expect(await problemOf(response)).to.equal('500 unexpected');
    expect(service.reports.map(({ message }) => message)).to.deep.equal(['password of the database']);
  });
});

describe('a command', () => {
  const commands = [
    ['POST', '/spaces', bakery],
    ['POST', '/terms/acceptances', { version: '2', hash: 'x', language: 'en' }],
    ['PUT', '/session/active-space', { spaceId: 'x' }],
    ['PATCH', '/spaces/x', { title: 'x' }],
    ['DELETE', '/spaces/x', undefined],
  ] as const;

  for (const [method, path, body] of commands) {
    it(`is refused without the header of a client: ${method} ${path}`, async () => {
      const headers = { 'If-Match': '*', 'X-Requested-With': undefined };
      const response = new ServiceUnderTest().send(method, path, body, { headers });
      expect(await problemOf(response)).to.equal('403 command-header-required');
    });

    it(`is refused without an idempotency key: ${method} ${path}`, async () => {
      const headers = { 'If-Match': '*', 'Idempotency-Key': undefined };
      const response = new ServiceUnderTest().send(method, path, body, { headers });
      expect(await problemOf(response)).to.equal('400 idempotency-key-required');
    });
  }

  it('is refused with another header of the same name', async () => {
    const headers = { 'X-Requested-With': 'XMLHttpRequest' };
    const response = new ServiceUnderTest().send('POST', '/spaces', bakery, { headers });
    expect(await problemOf(response)).to.equal('403 command-header-required');
  });

  it('takes keys of 64 characters, and none longer, empty or with spaces', async () => {
    const service = await withAcceptedTerms();
    const withKey = (key: string) => service.send('POST', '/spaces', bakery, { headers: { 'Idempotency-Key': key } });
    expect((await withKey('k'.repeat(64))).status).to.equal(201);
    for (const key of ['k'.repeat(65), '', 'a b']) {
      expect(await problemOf(withKey(key)), key).to.equal('400 bad-request');
    }
  });
});

describe('a body', () => {
  async function post(body: string, type = 'application/json') {
    const service = await withAcceptedTerms();
    return service.send('POST', '/spaces', body, { headers: { 'Content-Type': type } });
  }

  it('is JSON by its type', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', '']) {
      expect(await problemOf(post(JSON.stringify(bakery), type)), type).to.equal('415 not-json');
    }
    for (const type of ['application/json; charset=utf-8', 'application/merge-patch+json', 'Application/JSON']) {
      expect((await post(JSON.stringify(bakery), type)).status, type).to.equal(201);
    }
  });

  it('is JSON by its text', async () => {
    for (const text of ['{"kind":', '', 'kind=private']) expect(await problemOf(post(text)), text).to.equal('400 bad-request');
  });

  it('is an object', async () => {
    for (const text of ['null', '[]', '"x"', '1']) expect(await problemOf(post(text)), text).to.equal('422 invalid');
  });

  it('has at most 16 kB', async () => {
    const padded = (size: number) => JSON.stringify({ ...bakery, legalName: 'Thill' }).padEnd(size, ' ');
    expect((await post(padded(16_384))).status).to.equal(201);
    expect(await problemOf(post(padded(16_385)))).to.equal('413 too-large');
    expect(await problemOf(post('é'.repeat(8_193)))).to.equal('413 too-large');
  });

  it('is refused for its size at once, also where the request was cloned before', async () => {
    const headers = { ...bearer('anne'), ...commandHeaders() };
    const request = new Request('http://service.example/api/spaces', { method: 'POST', headers, body: ' '.repeat(40_000) });
    request.clone();
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(new Response(null, { status: 599 })), 2000));
    expect((await Promise.race([createBearerService().fetch(request), late])).status).to.equal(413);
  });

  it('may have members that nobody knows', async () => {
    expect((await post(JSON.stringify({ ...bakery, colour: 'red' }))).status).to.equal(201);
  });

  it('is told every fault with its place', async () => {
    const faulty = { kind: 'professional', title: ' ', legalName: 'x'.repeat(201), email: 'nobody' };
    const { errors } = await read<Problem>(post(JSON.stringify(faulty)));
    expect(errors).to.deep.equal([
      { pointer: '#/title', code: 'required' },
      { pointer: '#/legalName', code: 'too-long' },
      { pointer: '#/email', code: 'malformed' },
    ]);
  });
});
