import { expect } from '@open-wc/testing';
import { delay } from 'msw';
import { newSpace, nobody, space } from './answers.js';
import { failureOf, json, mockNetwork, never, problem } from './mocked-network.js';
import { readSession } from '../../../src/services/generated/session.js';
import { createSpace } from '../../../src/services/generated/spaces.js';

describe('a call that fails', () => {
  const network = mockNetwork();
  const lost = undefined;

  function create(idempotencyKey = 'key-of-the-act', signal = new AbortController().signal) {
    return network.createService({ timeout: 5_000 }).call(createSpace, newSpace, { idempotencyKey, signal });
  }

  it('for want of a connection is made again, twice at most', async () => {
    network.answer(lost);
    expect((await failureOf(network.createService().call(readSession, {}))).code).to.equal('offline');
    expect(network.requests).to.have.length(3);
  });

  it('is of no consequence when it succeeds the next time', async () => {
    network.answer(lost, problem(503), json(nobody));
    expect(await network.createService().call(readSession, {})).to.deep.equal(nobody);
  });

  for (const [status, code] of [
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
  ] as const) {
    it(`with ${status} is made again and is "${code}" in the end`, async () => {
      network.answer(problem(status));
      expect((await failureOf(network.createService().call(readSession, {}))).code).to.equal(code);
      expect(network.requests).to.have.length(3);
    });
  }

  for (const status of [400, 403, 404, 408, 409, 412, 422, 429, 500, 501]) {
    it(`with ${status} is made once`, async () => {
      network.answer(problem(status));
      await failureOf(create());
      expect(network.requests).to.have.length(1);
    });
  }

  it('is made again with the key of the act', async () => {
    network.answer(lost, problem(502), json(space, { status: 201 }));
    expect(await create()).to.deep.equal(space);
    const keys = network.requests.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.deep.equal(['key-of-the-act', 'key-of-the-act', 'key-of-the-act']);
    expect(await network.requests[2]?.json()).to.deep.equal(newSpace);
  });

  it('is repeated with a key of its own when the caller gave a command none', async () => {
    network.answer(lost);
    await failureOf(create(''));
    const keys = network.requests.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(3);
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('is made again when the service asks for a short wait', async () => {
    network.answer(problem(429, {}, { 'Retry-After': '1' }), json(nobody));
    const start = performance.now();
    expect(await network.createService().call(readSession, {})).to.deep.equal(nobody);
    expect(performance.now() - start).to.be.at.least(990);
  });

  it('is given up when the service asks for a long wait', async () => {
    for (const status of [429, 503]) {
      network.requests.length = 0;
      network.answer(problem(status, {}, { 'Retry-After': '6' }));
      expect((await failureOf(network.createService().call(readSession, {}))).retryAfter).to.equal(6);
      expect(network.requests).to.have.length(1);
    }
  });

  it('with a gateway that does not say when its service is back is made again after two seconds', async () => {
    network.answer(new Response(null, { status: 502 }), json(nobody));
    const start = performance.now();
    expect(await network.createService().call(readSession, {})).to.deep.equal(nobody);
    expect(performance.now() - start).to.be.at.least(1_990);
  });

  describe('while the service is down', () => {
    const down = () => problem(503, {}, { 'Retry-After': '1' });

    it('is made again for as long as there is time, if it is a command', async () => {
      network.answer(down(), down(), down(), down(), json(space, { status: 201 }));
      expect(await network.createService({ timeout: 10_000 }).call(createSpace, newSpace, {})).to.deep.equal(space);
      expect(network.requests).to.have.length(5);
      expect(new Set(network.requests.map(({ headers }) => headers.get('Idempotency-Key')))).to.have.property('size', 1);
    });

    it('fails as the last attempt failed when the next one would come too late', async () => {
      // The time is up after 4 s, and the next attempt would come after 5.
      network.answer(problem(503, {}, { 'Retry-After': '5' }));
      const { code, retryAfter } = await failureOf(network.createService({ timeout: 2_000 }).call(createSpace, newSpace, {}));
      expect([code, retryAfter]).to.deep.equal(['unavailable', 5]);
      expect(network.requests).to.have.length(1);
    });

    it('is made again twice at most, if it is a question', async () => {
      network.answer(down());
      await failureOf(network.createService().call(readSession, {}));
      expect(network.requests).to.have.length(3);
    });
  });

  it('is given up at once when the device knows that it is offline', async () => {
    network.answer(lost);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect((await failureOf(network.createService().call(readSession, {}))).code).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(network.requests).to.have.length(1);
  });

  it('because a connection broke in the middle of the answer is made again', async () => {
    let calls = 0;
    const fetch = () => {
      calls++;
      const broken = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"session":')),
        pull: (controller) => controller.error(new TypeError('Connection lost')),
      });
      return Promise.resolve(calls < 3 ? new Response(broken, { headers: { 'Content-Type': 'application/json' } }) : json(nobody));
    };
    expect(await network.createService({ fetch }).call(readSession, {})).to.deep.equal(nobody);
  });

  describe('by taking too long', () => {
    /** A fetch with which the first so many answers never come. */
    function fetchAfter(missing: number) {
      const fetch = () => (++fetch.calls > missing ? Promise.resolve(json(nobody)) : never);
      fetch.calls = 0;
      return fetch;
    }

    it('ends with "timeout", and within twice the time of one attempt', async () => {
      const fetch = fetchAfter(Infinity);
      expect((await failureOf(network.createService({ timeout: 1_000, fetch }).call(readSession, {}))).code).to.equal('timeout');
      expect(fetch.calls).to.equal(2);
    });

    it('is made again', async () => {
      const service = network.createService({ timeout: 2_000, fetch: fetchAfter(1) });
      expect(await service.call(readSession, {})).to.deep.equal(nobody);
    });

    it('ends the request', async () => {
      let aborted = false;
      const fetch = (_: RequestInfo | URL, init?: RequestInit) => {
        init?.signal?.addEventListener('abort', () => (aborted = true));
        return never;
      };
      await failureOf(network.createService({ timeout: 20, fetch }).call(readSession, {}));
      expect(aborted).to.equal(true);
    });

    it('ends also when the answer began in time', async () => {
      const slow = new Response(new ReadableStream(), { headers: { 'Content-Type': 'application/json' } });
      const service = network.createService({ timeout: 50, fetch: () => Promise.resolve(slow.clone()) });
      expect((await failureOf(service.call(readSession, {}))).code).to.equal('timeout');
    });

    it('ends also over a fetch that ignores its signal', async () => {
      const service = network.createService({ timeout: 50, fetch: () => never });
      expect((await failureOf(service.call(readSession, {}))).code).to.equal('timeout');
    });
  });

  describe('by being aborted', () => {
    const reasonOf = (call: Promise<unknown>) => call.then(() => 'success', (reason: unknown) => reason);

    it('before it began asks nothing', async () => {
      network.answer(json(nobody));
      const reason = new Error('Changed my mind');
      const call = network.createService().call(readSession, {}, { signal: AbortSignal.abort(reason) });
      expect(await reasonOf(call)).to.equal(reason);
      expect(network.requests).to.have.length(0);
    });

    it('while it waits for the answer rejects with the reason, untouched', async () => {
      const abort = new AbortController();
      const reason = { because: 'the element is gone' };
      network.answer(async () => {
        abort.abort(reason);
        return never;
      });
      expect(await reasonOf(create('key', abort.signal))).to.equal(reason);
    });

    it('without a reason rejects with an AbortError', async () => {
      const abort = new AbortController();
      network.answer(async () => {
        abort.abort();
        return never;
      });
      const reason = await reasonOf(create('key', abort.signal));
      expect(reason).to.equal(abort.signal.reason);
      expect((reason as DOMException).name).to.equal('AbortError');
    });

    it('while it waits to be made again ends at once and is not made again', async () => {
      const abort = new AbortController();
      let endPause: (outcome: string) => void;
      const pause = new Promise<unknown>((resolve) => (endPause = resolve));
      network.answer(() => {
        // Real pauses, which end in their order: the client has to be in the middle of its own, which nothing tells.
        setTimeout(() => abort.abort('gone'), 150);
        setTimeout(() => endPause('still waiting'), 900);
        return problem(503, {}, { 'Retry-After': '1' });
      });
      expect(await Promise.race([reasonOf(create('key', abort.signal)), pause])).to.equal('gone');
      // A real pause, longer than the one after which the client would have tried again.
      await delay(1_500);
      expect(network.requests).to.have.length(1);
    });

    it('after it succeeded changes nothing: its request was not ended, and is not any more', async () => {
      const abort = new AbortController();
      let signal: AbortSignal | null | undefined;
      const fetch = (_: RequestInfo | URL, init?: RequestInit) => {
        signal = init?.signal;
        return Promise.resolve(json(space));
      };
      const created = await network
        .createService({ fetch })
        .call(createSpace, newSpace, { idempotencyKey: 'key', signal: abort.signal });
      expect(created).to.deep.equal(space);
      await delay(0);
      expect(signal?.aborted).to.equal(false);
      abort.abort();
      expect(signal?.aborted).to.equal(false);
    });
  });
});
