import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { SessionAnswer } from '../../../src/contract/session.js';
import { serviceContext, sessionContext } from '../../../src/session/contexts.js';
import { provideSession } from '../../../src/session/provide-session.js';
import { SessionController } from '../../../src/session/session-controller.js';
import type { SessionValue } from '../../../src/session/session.js';

class SessionWitness extends LitElement {
  readonly received: SessionValue[] = [];
  readonly session = new SessionController(this, (session) => this.received.push(session));
}
customElements.define('x-witness', SessionWitness);

type Session = NonNullable<SessionAnswer['session']>;

/** Only told apart from others. */
const sessionOf = (id: string) => ({ person: { id } }) as Session;
const anne = sessionOf('anne');
const marc = sessionOf('marc');

async function setUp() {
  const outer = await fixture<HTMLElement>(html`<div><section><x-witness></x-witness></section></div>`);
  return { outer, inner: outer.querySelector('section')!, witness: outer.querySelector<SessionWitness>('x-witness')! };
}

describe('providing a session', () => {
  it('reaches elements that were there before', async () => {
    const { outer, witness } = await setUp();
    expect(witness.session.session).to.equal(undefined);
    const provision = provideSession(outer, { session: anne });
    expect(witness.session.session).to.equal(anne);
    provision.stop();
  });

  it('reaches an element that was filled after it was appended', async () => {
    const { outer } = await setUp();
    const provision = provideSession(outer, { session: anne });
    const host = document.createElement('div');
    outer.append(host);
    const late = new SessionWitness();
    host.append(late);
    expect(late.session.session).to.equal(anne);
    provision.stop();
  });

  it('tells each new value, and none to an element that has left', async () => {
    const { outer, witness } = await setUp();
    const provision = provideSession(outer, { session: anne });
    provision.session = null;
    expect(witness.session.session).to.equal(null);
    witness.remove();
    provision.session = marc;
    expect(witness.session.session).to.equal(null);
    outer.append(witness);
    expect(witness.session.session).to.equal(marc);
    provision.stop();
  });

  it('is taken over by a nearer provider that comes later, and given back when that one leaves', async () => {
    const { outer, inner, witness } = await setUp();
    const far = provideSession(outer, { session: anne });
    const near = provideSession(inner, { session: marc });
    expect(witness.session.session).to.equal(marc);
    far.session = null;
    expect(witness.session.session, 'the far one no longer counts').to.equal(marc);
    near.stop();
    expect(witness.session.session).to.equal(null);
    far.stop();
    expect(witness.session.session).to.equal(undefined);
  });

  it('waits for another provider after the only one has left', async () => {
    const { outer, witness } = await setUp();
    provideSession(outer, { session: anne }).stop();
    expect(witness.session.session).to.equal(undefined);
    const next = provideSession(outer, { session: marc });
    expect(witness.session.session).to.equal(marc);
    next.stop();
  });

  it('serves the whole document, also who asks at its root', async () => {
    const { witness } = await setUp();
    const provision = provideSession(document.documentElement, { session: anne });
    expect(witness.session.session).to.equal(anne);
    const received: SessionValue[] = [];
    const request = new Event('context-request', { bubbles: true, composed: true });
    const callback = (session: SessionValue) => received.push(session);
    document.documentElement.dispatchEvent(Object.assign(request, { context: sessionContext, callback, subscribe: true }));
    provision.session = marc;
    expect(received).to.deep.equal([anne, marc]);
    provision.stop();
  });

  it('follows an element that is moved to another provider', async () => {
    const { outer, inner, witness } = await setUp();
    const far = provideSession(outer, { session: anne });
    const near = provideSession(inner, { session: marc });
    outer.append(witness);
    expect(witness.session.session).to.equal(anne);
    inner.append(witness);
    expect(witness.session.session).to.equal(marc);
    near.stop();
    far.stop();
  });

  it('can be done by a page in plain JavaScript, with the protocol alone', async () => {
    const { outer, witness } = await setUp();
    const service = { call: () => new Promise<never>(() => undefined) };
    const values = new Map<unknown, unknown>([
      [sessionContext, anne],
      [serviceContext, service],
    ]);
    outer.addEventListener('context-request', (event) => {
      const { context, callback } = event as unknown as { context: unknown; callback: (value: unknown, unsubscribe: () => void) => void };
      if (!values.has(context)) return;
      event.stopPropagation();
      callback(values.get(context), () => undefined);
    });
    for (const context of values.keys()) {
      outer.dispatchEvent(Object.assign(new Event('context-provider', { bubbles: true, composed: true }), { context }));
    }
    expect(witness.session.session).to.equal(anne);
    expect(witness.session.service).to.equal(service);
  });
});
