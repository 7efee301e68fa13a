import { expect, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { SpaceSummary } from '../../../src/contract/spaces.js';
import { SessionController } from '../../../src/session/session-controller.js';
import { SwitchController } from '../../../src/controllers/switch-controller.js';
import { inSession, inSituation } from '../support/in-session.js';
import { listSpaces } from '../../../src/services/generated/spaces.js';

class SwitchingElement extends LitElement {
  session = new SessionController(this);
  switching = new SwitchController(this, this.session);
}
customElements.define('x-switching', SwitchingElement);

async function setUp() {
  const mock = await inSituation('forty');
  const { session, element } = await inSession<SwitchingElement>(html`<x-switching></x-switching>`);
  const { items } = await element.session.service!.call(listSpaces, {});
  const from = session.session!.activeSpace!;
  const space = items.find(({ id }) => id !== from.id) as SpaceSummary;
  const events: CustomEvent[] = [];
  for (const type of ['space-switch', 'space-switched', 'service-failed'] as const) {
    element.addEventListener(type, (event: CustomEvent) => events.push(event));
  }
  const switches = () => mock.requests.filter(({ method }) => method === 'PUT');
  return { mock, session, element, switching: element.switching, from, space, events, switches };
}

describe('switching', () => {
  it('asks the page, then the service, and reports when it is done', async () => {
    const { switching, space, from, events } = await setUp();
    expect(await switching.switchTo(space)).to.be.true;
    expect(events.map(({ type }) => type)).to.deep.equal(['space-switch', 'space-switched']);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(events[0]?.detail).to.deep.equal({ space, from });
    expect(events[1]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect((events[1]?.detail as { space: SpaceSummary }).space.id).to.equal(space.id);
  });

  it('does not reach the service when the page stops it', async () => {
    const { element, switching, space, switches } = await setUp();
    element.addEventListener('space-switch', (event) => event.preventDefault());
    expect(await switching.switchTo(space)).to.be.false;
    expect(switches()).to.be.empty;
  });

  it('switches once when asked twice', async () => {
    const { switching, space, switches } = await setUp();
    await Promise.all([switching.switchTo(space), switching.switchTo(space)]);
    expect(switches()).to.have.lengthOf(1);
  });

  it('does nothing for the space that is active', async () => {
    const { switching, from, events } = await setUp();
    expect(await switching.switchTo(from)).to.be.false;
    expect(events).to.be.empty;
  });

  it('keeps the old space and says which one failed; a retry is the same act', async () => {
    const { mock, session, switching, space, from, switches } = await setUp();
    mock.failNext({ status: 500 }, { method: 'PUT' });
    expect(await switching.switchTo(space)).to.be.false;
    expect(switching.failure?.code).to.equal('unavailable');
    expect(switching.target).to.equal(space);
    expect(session.session?.activeSpace?.id).to.equal(from.id);
    expect(await switching.switchTo(space)).to.be.true;
    const [first, second] = switches().map(({ headers }) => new Headers(headers as HeadersInit).get('idempotency-key'));
    expect(first).to.be.a('string').and.equal(second);
  });

  it('reports nothing when the element is removed meanwhile', async () => {
    const { element, switching, space, events } = await setUp();
    const switched = switching.switchTo(space);
    element.remove();
    expect(await switched).to.be.false;
    expect(events.map(({ type }) => type)).to.deep.equal(['space-switch']);
  });
});
