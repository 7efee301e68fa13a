import { expect, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DeferredPart } from '../../../src/controllers/deferred-part.js';
import { SessionController } from '../../../src/session/session-controller.js';
import { inSession, inSituation } from '../support/in-session.js';
import { waitUntil } from '../support/wait-until.js';

class DeferringElement extends LitElement {
  deliver: () => void = () => undefined;
  session = new SessionController(this);
  deferred = new DeferredPart(this, () => new Promise<'part'>((resolve) => (this.deliver = () => resolve('part'))));
}
customElements.define('x-deferring', DeferringElement);

async function setUp() {
  const mock = await inSituation('one-professional');
  const { element, session } = await inSession<DeferringElement>(html`<x-deferring></x-deferring>`);
  const acts: string[] = [];
  const used = element.deferred.use(element.session, (part) => acts.push(part));
  /** What was done once the part is there. */
  const done = async () => {
    element.deliver();
    await used;
    return acts;
  };
  return { mock, element, session, done };
}

describe('what somebody does by a part that is downloaded for it', () => {
  it('is done once it is there', async () => {
    const { done } = await setUp();
    expect(await done()).to.deep.equal(['part']);
  });

  it('is not done for somebody else, who has signed in meanwhile', async () => {
    const { mock, element, session, done } = await setUp();
    mock.signIn('Marc Klein');
    void session.refresh();
    await waitUntil(() => element.session.session?.person.lastNames === 'Klein');
    expect(await done()).to.deep.equal([]);
  });

  it('is not done after they have signed out', async () => {
    const { mock, element, session, done } = await setUp();
    mock.signOut();
    void session.refresh();
    await waitUntil(() => element.session.session === null);
    expect(await done()).to.deep.equal([]);
  });

  it('is not done in an element that has left the page', async () => {
    const { element, done } = await setUp();
    element.remove();
    expect(await done()).to.deep.equal([]);
  });
});
