import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { provideSession } from '../../../src/session/provide-session.js';
import { SessionController } from '../../../src/session/session-controller.js';
import { serviceFrom } from '../../../src/services/space-service.js';

class WaitingReader extends LitElement {
  readonly session = new SessionController(this);
}
customElements.define('x-waiting', WaitingReader);

/** What the console is told once the waits that began meanwhile are over. */
async function warningsOf(work: () => Promise<void>): Promise<unknown[]> {
  const warnings: unknown[] = [];
  const ends: (() => void)[] = [];
  const { warn } = console;
  const original = window.setTimeout.bind(window);
  console.warn = (warning: unknown) => warnings.push(warning);
  window.setTimeout = ((end: () => void, delay?: number) =>
    delay === 5_000 ? ends.push(end) : original(end, delay)) as typeof setTimeout;
  try {
    await work();
    for (const end of ends) end();
  } finally {
    window.setTimeout = original;
    console.warn = warn;
  }
  return warnings;
}

describe('an element that waits for a session', () => {
  it('says nothing where a session or a service is provided, nor when it has left', async () => {
    const page = await fixture<HTMLElement>(html`<div><p></p><p></p></div>`);
    const [first, second] = page.querySelectorAll('p');
    const warnings = await warningsOf(async () => {
      provideSession(first!, { session: null });
      provideSession(second!, { service: serviceFrom({}) });
      const gone = new WaitingReader();
      page.append(gone);
      gone.remove();
      first!.append(new WaitingReader());
      second!.append(new WaitingReader());
    });
    expect(warnings).to.deep.equal([]);
  });

  it('says in the console what the page lacks, once for all elements', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const warnings = await warningsOf(async () => page.append(new WaitingReader(), new WaitingReader()));
    expect(warnings).to.deep.equal(['Missing: <space-session base-url>']);
  });
});
