import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { NewSpace, Space } from '../../../src/contract/spaces.js';
import { type Attempt, CommandController } from '../../../src/controllers/command-controller.js';
import { createSpace } from '../../../src/services/generated/spaces.js';
import { ServiceError, type ServiceErrorCode } from '../../../src/services/service-error.js';
import type { CallOptions, SpaceService } from '../../../src/services/space-service.js';
import { provideSession } from '../../../src/session/provide-session.js';
import { SessionController } from '../../../src/session/session-controller.js';
import { newSpace, space } from '../services/answers.js';

class CommandingElement extends LitElement {
  readonly attempts: { attempt: Attempt<NewSpace> | undefined } = { attempt: undefined };
  readonly session = new SessionController(this);
  readonly command = new CommandController<NewSpace, Space>(this, this.session, {
    operation: createSpace,
    attempts: this.attempts,
  });
}
customElements.define('x-commanding', CommandingElement);

/** A service that is answered by the test. */
class ManualService implements SpaceService {
  readonly received: { readonly input: unknown; readonly options: CallOptions }[] = [];
  #pending: { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }[] = [];

  call<Output>(_: unknown, input: unknown, options: CallOptions = {}): Promise<Output> {
    this.received.push({ input, options });
    return new Promise<unknown>((resolve, reject) => {
      this.#pending.push({ resolve, reject });
      options.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error));
    }) as Promise<Output>;
  }

  answer(value: unknown = space) {
    this.#pending.shift()?.resolve(value);
  }

  fail(code: ServiceErrorCode) {
    this.#pending.shift()?.reject(new ServiceError(code, code));
  }

  get keys() {
    return this.received.map(({ options }) => options.idempotencyKey);
  }
}

async function setUp() {
  const service = new ManualService();
  const page = await fixture<HTMLElement>(html`<div></div>`);
  provideSession(page, { service, session: null });
  const element = new CommandingElement();
  page.append(element);
  await element.updateComplete;
  return { page, element, service, command: element.command, attempts: element.attempts };
}

const other: NewSpace = { kind: 'private', email: 'anne@example.lu' };

describe('a command', () => {
  it('resolves to the answer and is settled', async () => {
    const { command, service, attempts } = await setUp();
    const answer = command.send(newSpace, { language: 'fr' });
    expect(command.pending).to.equal(true);
    service.answer();
    expect(await answer).to.deep.equal(space);
    expect(service.received[0]).to.deep.include({ input: newSpace });
    expect(service.received[0]!.options.language).to.equal('fr');
    expect(attempts.attempt).to.equal(undefined);
    expect(command.isUnclear).to.equal(false);
  });

  it('is sent once when it is sent twice at the same time', async () => {
    const { command, service } = await setUp();
    const first = command.send(newSpace);
    expect(await command.send(newSpace)).to.equal(undefined);
    service.answer();
    expect(await first).to.deep.equal(space);
    expect(service.received).to.have.lengthOf(1);
  });

  for (const code of ['offline', 'timeout', 'unavailable', 'malformed'] as const) {
    it(`keeps its key after "${code}", as long as its input is equal`, async () => {
      const { command, service } = await setUp();
      const lost = command.send(newSpace);
      service.fail(code);
      expect(await lost).to.equal(undefined);
      expect(command.isUnclear).to.equal(true);
      const retried = command.send({ ...newSpace });
      service.answer();
      await retried;
      const changed = command.send(other);
      service.answer();
      await changed;
      const [first, second, third] = service.keys;
      expect(second).to.equal(first);
      expect(third).to.not.equal(first);
    });
  }

  for (const code of ['forbidden', 'terms-required', 'not-found', 'conflict', 'invalid', 'limit-reached'] as const) {
    it(`gets another key after "${code}": the service has decided`, async () => {
      const { command, service } = await setUp();
      const refused = command.send(newSpace);
      service.fail(code);
      await refused;
      expect(command.isUnclear).to.equal(false);
      const retried = command.send(newSpace);
      service.answer();
      await retried;
      expect(new Set(service.keys)).to.have.property('size', 2);
    });
  }

  for (const code of ['unauthenticated', 'rate-limited'] as const) {
    it(`keeps its key after "${code}", and is not unclear: the service did not examine it`, async () => {
      const { command, service } = await setUp();
      const rejected = command.send(newSpace);
      service.fail(code);
      await rejected;
      expect(command.isUnclear).to.equal(false);
      const retried = command.send(newSpace);
      service.answer();
      await retried;
      expect(new Set(service.keys)).to.have.property('size', 1);
    });
  }

  it('stays unclear when it was lost once and rejected later', async () => {
    const { command, service } = await setUp();
    for (const code of ['timeout', 'rate-limited'] as const) {
      const failed = command.send(newSpace);
      service.fail(code);
      await failed;
    }
    expect(command.isUnclear).to.equal(true);
  });

  it('is another act once it was forgotten', async () => {
    const { command, service } = await setUp();
    const lost = command.send(newSpace);
    service.fail('timeout');
    await lost;
    command.reset();
    expect(command.failure).to.equal(undefined);
    const again = command.send(newSpace);
    service.answer();
    await again;
    expect(new Set(service.keys)).to.have.property('size', 2);
  });

  it('is aborted when it is ended', async () => {
    const { command, service } = await setUp();
    const ended = command.send(newSpace);
    command.end();
    expect(await ended).to.equal(undefined);
    expect(service.received[0]!.options.signal!.aborted).to.equal(true);
  });

  describe('whose element is removed before the answer', () => {
    async function remove() {
      const parts = await setUp();
      const refreshes: Event[] = [];
      document.documentElement.addEventListener('session-refresh', (event) => refreshes.push(event));
      const failures: Event[] = [];
      parts.element.addEventListener('service-failed', (event) => failures.push(event));
      const sent = parts.command.send(newSpace);
      parts.element.remove();
      expect(await sent).to.equal(undefined);
      return { ...parts, refreshes, failures };
    }

    it('goes on, and makes the session load again once it is answered', async () => {
      const { service, refreshes } = await remove();
      expect(service.received[0]!.options.signal!.aborted).to.equal(false);
      expect(refreshes).to.be.empty;
      service.answer();
      await waitUntil(() => refreshes.length === 1);
    });

    it('makes the session load again when it fails, and reports nothing', async () => {
      const { service, refreshes, failures } = await remove();
      service.fail('offline');
      await waitUntil(() => refreshes.length === 1);
      expect(failures).to.be.empty;
    });

    it('has the same key when the element comes back and sends it again, whatever was answered meanwhile', async () => {
      const { page, element, service, command, refreshes } = await remove();
      service.answer();
      await waitUntil(() => refreshes.length === 1);
      page.append(element);
      const again = command.send(newSpace);
      service.answer();
      expect(await again).to.deep.equal(space);
      expect(new Set(service.keys)).to.have.property('size', 1);
    });
  });
});
