import { ContextConsumer } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { SessionAnswer } from '../../../src/contract/session.js';
import { serviceContext, sessionContext } from '../../../src/session/contexts.js';
import { provideSession } from '../../../src/session/provide-session.js';
import { SessionController } from '../../../src/session/session-controller.js';
import type { SessionValue } from '../../../src/session/session.js';
import { session as signedIn } from '../services/answers.js';

/** An element of this package. */
class SessionReader extends LitElement {
  readonly session = new SessionController(this);
}
customElements.define('x-reader', SessionReader);

/** An element of a host, with what `@lit/context` offers. */
class ContextReader extends LitElement {
  readonly session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
}
customElements.define('x-context-reader', ContextReader);

type Session = NonNullable<SessionAnswer['session']>;

/** A session that differs from others by its user. */
const sessionOf = (id: string): Session => {
  const { session } = signedIn;
  return { ...session!, person: { ...session!.person, id } };
};
const anne = sessionOf('anne');
const marc = sessionOf('marc');

async function setUp() {
  const outer = await fixture<HTMLElement>(html`<div><section><x-reader></x-reader></section></div>`);
  return { outer, inner: outer.querySelector('section')!, reader: outer.querySelector<SessionReader>('x-reader')! };
}

describe('providing a session', () => {
  it('reaches elements that were there before', async () => {
    const { outer, reader } = await setUp();
    expect(reader.session.session).to.equal(undefined);
    const provision = provideSession(outer, { session: anne });
    expect(reader.session.session).to.equal(anne);
    provision.stop();
  });

  it('reaches an element that was filled after it was appended', async () => {
    const { outer } = await setUp();
    const provision = provideSession(outer, { session: anne });
    const host = document.createElement('div');
    outer.append(host);
    const late = new SessionReader();
    host.append(late);
    expect(late.session.session).to.equal(anne);
    provision.stop();
  });

  it('passes each new value, but not to an element that has left', async () => {
    const { outer, reader } = await setUp();
    const provision = provideSession(outer, { session: anne });
    provision.session = null;
    expect(reader.session.session).to.equal(null);
    reader.remove();
    provision.session = marc;
    expect(reader.session.session).to.equal(null);
    outer.append(reader);
    expect(reader.session.session).to.equal(marc);
    provision.stop();
  });

  it('is up to a nearer provider that comes later, until that one stops', async () => {
    const { outer, inner, reader } = await setUp();
    const far = provideSession(outer, { session: anne });
    const near = provideSession(inner, { session: marc });
    expect(reader.session.session).to.equal(marc);
    far.session = null;
    expect(reader.session.session, 'the nearer one provides').to.equal(marc);
    near.stop();
    expect(reader.session.session).to.equal(null);
    far.stop();
    expect(reader.session.session).to.equal(undefined);
  });

  it('continues with another provider after the only one has stopped', async () => {
    const { outer, reader } = await setUp();
    provideSession(outer, { session: anne }).stop();
    expect(reader.session.session).to.equal(undefined);
    const next = provideSession(outer, { session: marc });
    expect(reader.session.session).to.equal(marc);
    next.stop();
  });

  it('reaches the whole document, also a request at its root', async () => {
    const { reader } = await setUp();
    const provision = provideSession(document.documentElement, { session: anne });
    expect(reader.session.session).to.equal(anne);
    const received: SessionValue[] = [];
    const request = new Event('context-request', { bubbles: true, composed: true });
    const callback = (session: SessionValue) => received.push(session);
    document.documentElement.dispatchEvent(Object.assign(request, { context: sessionContext, callback, subscribe: true }));
    provision.session = marc;
    expect(received).to.deep.equal([anne, marc]);
    provision.stop();
  });

  it('reaches an element that is moved to another provider', async () => {
    const { outer, inner, reader } = await setUp();
    const far = provideSession(outer, { session: anne });
    const near = provideSession(inner, { session: marc });
    outer.append(reader);
    expect(reader.session.session).to.equal(anne);
    inner.append(reader);
    expect(reader.session.session).to.equal(marc);
    near.stop();
    far.stop();
  });

  it('does not stay with an element that is moved to where nobody provides', async () => {
    const { outer, inner, reader } = await setUp();
    const near = provideSession(inner, { session: anne });
    outer.append(reader);
    expect(reader.session.session).to.equal(undefined);
    inner.append(reader);
    expect(reader.session.session).to.equal(anne);
    near.stop();
  });

  it('reaches an element that uses @lit/context, from the nearest provider at each time', async () => {
    const { outer, inner } = await setUp();
    const far = provideSession(outer, { session: anne });
    const reader = new ContextReader();
    inner.append(reader);
    expect(reader.session.value).to.equal(anne);
    const near = provideSession(inner, { session: marc });
    expect(reader.session.value, 'from the nearer one').to.equal(marc);
    far.session = null;
    expect(reader.session.value, 'still from the nearer one').to.equal(marc);
    near.stop();
    expect(reader.session.value, 'from the other one again').to.equal(null);
    far.stop();
    expect(reader.session.value, 'without a provider').to.equal(undefined);
  });

  it('reaches the subscribers of plain JavaScript, from the nearest provider at each time', async () => {
    const { outer, inner, reader } = await setUp();
    const far = provideSession(outer, { session: anne });
    const received: SessionValue[] = [];
    const callback = (session: SessionValue) => received.push(session);
    const request = new Event('context-request', { bubbles: true, composed: true });
    reader.dispatchEvent(Object.assign(request, { context: sessionContext, callback, subscribe: true }));
    const near = provideSession(inner, { session: marc });
    near.stop();
    expect(received).to.deep.equal([anne, marc, undefined, anne]);
    far.stop();
  });

  it('gives nothing to an element if it has another form, and the console says which member has', async () => {
    const { outer, reader } = await setUp();
    const provision = provideSession(outer, { session: anne });
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (sentence: unknown) => said.push(sentence);
    try {
      const wrong = [{}, [], 'anne', { ...anne, activeSpace: undefined }, { ...anne, limits: { professionalSpaces: '5' } }];
      for (const session of wrong) {
        provision.session = session as unknown as Session;
        expect([reader.session.session, reader.session.failure]).to.deep.equal([undefined, 'malformed']);
      }
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.lengthOf(5);
    expect(said[4]).to.equal('<x-reader>: wrong value at session/limits/professionalSpaces');
    provision.session = marc;
    expect([reader.session.session, reader.session.failure]).to.deep.equal([marc, undefined]);
    provision.stop();
  });

  it('ends when it is stopped, whatever is assigned later', async () => {
    const { outer, reader } = await setUp();
    const provision = provideSession(outer, { session: anne });
    provision.stop();
    provision.session = marc;
    expect(reader.session.session).to.equal(undefined);
  });

  it('is possible in plain JavaScript, with the protocol alone', async () => {
    const { outer, reader } = await setUp();
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
    expect(reader.session.session).to.equal(anne);
    expect(reader.session.service).to.equal(service);
  });
});
