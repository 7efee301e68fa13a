import { expect } from '@open-wc/testing';
import { HttpSpaceService, type HttpSpaceServiceOptions } from '../../../src/services/http-space-service.js';
import { newSpace, nobody, page, receipt, space, summary, terms } from './answers.js';
import { failureOf, json, mockNetwork, never, problem } from './mocked-network.js';
import { readSession, switchSpace } from '../../../src/services/generated/session.js';
import { changeSpace, closeSpace, createSpace, listSpaces, readSpace } from '../../../src/services/generated/spaces.js';
import { acceptTerms, readTerms } from '../../../src/services/generated/terms.js';

describe('HttpSpaceService', () => {
  const network = mockNetwork();

  function setUp(answer: Response, options?: HttpSpaceServiceOptions) {
    network.answer(answer);
    return network.createService(options);
  }

  async function asked() {
    const [request] = network.requests;
    if (!request) throw new Error('Nothing was asked');
    const { pathname, search } = new URL(request.url);
    const body = await request.clone().text();
    return {
      line: `${request.method} ${pathname.replace('/service-under-test', '')}${search}`,
      body: body && (JSON.parse(body) as unknown),
      headers: request.headers,
    };
  }

  describe('asks', () => {
    it('who is signed in', async () => {
      expect(await setUp(json(nobody)).call(readSession, {})).to.deep.equal(nobody);
      expect((await asked()).line).to.equal('GET /session');
    });

    it('to switch', async () => {
      expect(await setUp(json(summary)).call(switchSpace, { spaceId: 's-1' }, { idempotencyKey: 'key' })).to.deep.equal(summary);
      const { line, body } = await asked();
      expect(line).to.equal('PUT /session/active-space');
      expect(body).to.deep.equal({ spaceId: 's-1' });
    });

    it('for the spaces that match', async () => {
      const query = { query: 'Weber & fils', kind: 'professional', cursor: 'a+b=', limit: 50 } as const;
      expect(await setUp(json(page)).call(listSpaces, query)).to.deep.equal(page);
      const { searchParams } = new URL(network.requests[0]?.url ?? '');
      expect(Object.fromEntries(searchParams)).to.deep.equal({ ...query, limit: '50' });
    });

    it('for spaces without saying what was left open', async () => {
      await setUp(json(page)).call(listSpaces, { query: '', kind: undefined });
      expect(new URL(network.requests[0]?.url ?? '').search).to.equal('');
    });

    it('for one space, whatever its id looks like', async () => {
      expect(await setUp(json(space)).call(readSpace, { spaceId: 'a/b?c' })).to.deep.equal(space);
      expect((await asked()).line).to.equal('GET /spaces/a%2Fb%3Fc');
    });

    it('to create a space', async () => {
      const service = setUp(json(space, { status: 201 }));
      expect(await service.call(createSpace, newSpace, { idempotencyKey: 'key' })).to.deep.equal(space);
      const { line, body } = await asked();
      expect(line).to.equal('POST /spaces');
      expect(body).to.deep.equal(newSpace);
    });

    it('to change a space of a certain version', async () => {
      const service = setUp(json(space));
      await service.call(changeSpace, { spaceId: 's-1', title: 'RH' }, { idempotencyKey: 'key', version: '3' });
      const { line, body, headers } = await asked();
      expect(line).to.equal('PATCH /spaces/s-1');
      expect(body).to.deep.equal({ title: 'RH' });
      expect(headers.get('If-Match')).to.equal('"3"');
    });

    it('to close a space of a certain version', async () => {
      const service = setUp(new Response(null, { status: 204 }));
      expect(await service.call(closeSpace, { spaceId: 's-1' }, { idempotencyKey: 'key', version: '3' })).to.equal(undefined);
      const { line, headers } = await asked();
      expect(line).to.equal('DELETE /spaces/s-1');
      expect(headers.get('If-Match')).to.equal('"3"');
    });

    it('for the terms', async () => {
      expect(await setUp(json(terms)).call(readTerms, {})).to.deep.equal(terms);
      expect((await asked()).line).to.equal('GET /terms/current');
    });

    it('to accept the terms', async () => {
      const { version, hash, language } = receipt;
      const service = setUp(json(receipt, { status: 201 }));
      expect(await service.call(acceptTerms, { version, hash, language }, { idempotencyKey: 'key' })).to.deep.equal(receipt);
      const { line, body } = await asked();
      expect(line).to.equal('POST /terms/acceptances');
      expect(body).to.deep.equal({ version, hash, language });
    });
  });

  describe('sends', () => {
    it('what it understands and the languages of the person', async () => {
      await setUp(json(nobody)).call(readSession, {}, { language: 'lb, de-LU;q=0.9' });
      const { headers } = await asked();
      expect(headers.get('Accept')).to.equal('application/json, application/problem+json');
      expect(headers.get('Accept-Language')).to.equal('lb, de-LU;q=0.9');
    });

    it('nothing of a command with a question', async () => {
      await setUp(json(nobody), { csrfToken: () => 'c-1' }).call(readSession, {});
      const { headers } = await asked();
      for (const name of ['X-Requested-With', 'X-CSRF-Token', 'Idempotency-Key', 'If-Match', 'Content-Type']) {
        expect(headers.has(name), name).to.equal(false);
      }
    });

    it('with a command the key of the act and what no form of another site could send', async () => {
      const service = setUp(json(summary), { csrfToken: () => Promise.resolve('c-1') });
      await service.call(switchSpace, { spaceId: 's-1' }, { idempotencyKey: 'key-of-the-act' });
      const { headers } = await asked();
      expect(headers.get('Idempotency-Key')).to.equal('key-of-the-act');
      expect(headers.get('X-Requested-With')).to.equal('space-elements');
      expect(headers.get('X-CSRF-Token')).to.equal('c-1');
      expect(headers.get('Content-Type')).to.equal('application/json');
    });

    it('the bearer token of the moment', async () => {
      const tokens = ['t-1', 't-2'];
      const service = setUp(json(nobody), { bearerToken: () => tokens.shift() });
      await service.call(readSession, {});
      await service.call(readSession, {});
      await service.call(readSession, {});
      const sent = network.requests.map(({ headers }) => headers.get('Authorization'));
      expect(sent).to.deep.equal(['Bearer t-1', 'Bearer t-2', null]);
    });

    it('cookies also to another origin, but not when there is a bearer token; and it keeps nothing', async () => {
      const sent: Request[] = [];
      const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
        sent.push(new Request(input, init));
        return Promise.resolve(json(nobody));
      };
      await setUp(json(nobody), { fetch }).call(readSession, {});
      await setUp(json(nobody), { fetch, bearerToken: () => 't' }).call(readSession, {});
      expect(sent.map(({ credentials }) => credentials)).to.deep.equal(['include', 'same-origin']);
      expect(sent.map(({ cache }) => cache)).to.deep.equal(['no-store', 'no-store']);
    });
  });

  describe('when tokens cannot be had', () => {
    it('fails with "unavailable" and asks nothing', async () => {
      const service = setUp(json(nobody), { bearerToken: () => Promise.reject(new Error('No token today')) });
      expect((await failureOf(service.call(readSession, {}))).code).to.equal('unavailable');
      expect(network.requests).to.have.length(0);
    });

    it('waits no longer for a token than for an answer', async () => {
      const service = setUp(json(nobody), { bearerToken: () => never, timeout: 20 });
      expect((await failureOf(service.call(readSession, {}))).code).to.equal('timeout');
    });

    it('never repeats a token that is not valid', async () => {
      const service = setUp(json(nobody), { bearerToken: () => 'secret\nsecret' });
      const { code, message, cause, stack } = await failureOf(service.call(readSession, {}));
      expect(code).to.equal('unavailable');
      expect(`${message} ${String(cause)} ${stack}`).not.to.contain('secret');
    });

    it('never repeats a token that the service repeats', async () => {
      const echo = problem(403, { type: 'urn:secret', title: 'secret', detail: 'secret' });
      const service = setUp(echo, { bearerToken: () => 'secret' });
      const { message, stack, cause, fields } = await failureOf(service.call(listSpaces, {}));
      expect(JSON.stringify([message, stack, String(cause), fields])).not.to.contain('secret');
    });
  });

  it('fails with unauthenticated when the service answers 401', async () => {
    expect((await failureOf(setUp(problem(401)).call(listSpaces, {}))).code).to.equal('unauthenticated');
  });

  it('fails in order with a base address that is none', async () => {
    expect((await failureOf(new HttpSpaceService('http://[').call(readSession, {}))).code).to.equal('unavailable');
  });
});
