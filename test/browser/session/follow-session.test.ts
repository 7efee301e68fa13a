import { expect, fixture, html } from '@open-wc/testing';
import { followSession } from '../../../src/session/follow-session.js';
import { provideSession } from '../../../src/session/provide-session.js';
import type { Session, SessionValue } from '../../../src/session/session.js';

/** A session that differs from others by its user. */
const sessionOf = (id: string) => ({ person: { id } }) as Session;
const anne = sessionOf('anne');
const marc = sessionOf('marc');

describe('followSession', () => {
  let stop: () => void;
  let received: SessionValue[];

  beforeEach(() => (received = []));
  afterEach(() => stop());
  const follow = (target?: Element) => (stop = followSession((session) => received.push(session), target));

  it('calls back at once with the session of the document, and with each later value', () => {
    const provision = provideSession(document.documentElement, { session: anne });
    follow();
    expect(received).to.deep.equal([anne]);
    provision.session = null;
    provision.session = marc;
    provision.stop();
    expect(received).to.deep.equal([anne, null, marc, undefined]);
  });

  it('waits for a provider that comes later, and follows the one that comes after it', () => {
    follow();
    expect(received).to.deep.equal([]);
    const first = provideSession(document.documentElement, { session: anne });
    first.stop();
    const second = provideSession(document.documentElement, { session: marc });
    expect(received).to.deep.equal([anne, undefined, marc]);
    second.stop();
  });

  it('calls back once for a session that a second provider provides too', () => {
    follow();
    const first = provideSession(document.documentElement, { session: anne });
    const second = provideSession(document.documentElement, { session: anne });
    first.stop();
    expect(received).to.deep.equal([anne]);
    second.stop();
  });

  it('follows the nearest provider of an element', async () => {
    const section = await fixture<HTMLElement>(html`<section><p></p></section>`);
    const far = provideSession(document.documentElement, { session: anne });
    follow(section.querySelector('p')!);
    const near = provideSession(section, { session: marc });
    near.stop();
    expect(received).to.deep.equal([anne, marc, undefined, anne]);
    far.stop();
  });

  it('does not call back once it was stopped, not even from within the callback', () => {
    const provision = provideSession(document.documentElement);
    stop = followSession((session) => {
      received.push(session);
      stop();
    });
    provision.session = anne;
    provision.session = marc;
    provision.stop();
    provideSession(document.documentElement, { session: marc }).stop();
    expect(received).to.deep.equal([anne]);
  });
});
