import { expect, fixture, html } from '@open-wc/testing';
import type * as Package from '../../../src/index.js';
import * as first from '../../../src/index.js';
import type { SpaceSession } from '../../../src/components/space-session/space-session.js';
import { baseUrl, inSituation } from '../support/in-session.js';
import { waitUntil } from '../support/wait-until.js';

// A second copy of the package in a bundle of its own: see test/browser/runner/second-bundle-plugin.ts.
const address = '/second-bundle.js';

async function setUp() {
  await inSituation('forty');
  const second = (await import(address)) as typeof Package;
  if (!customElements.get('second-switcher')) customElements.define('second-switcher', class extends second.SpaceSwitcher {});
  return second;
}

describe('two bundles on one page', () => {
  it('share one session: the elements of one get the session from the other', async () => {
    await setUp();
    const page = await fixture(html`
      <space-session base-url=${baseUrl}><second-switcher lang="en"></second-switcher></space-session>
    `);
    const switcher = page.querySelector('second-switcher')!;
    await waitUntil(() => (page as SpaceSession).session);
    const title = (page as SpaceSession).session!.activeSpace!.title;
    await waitUntil(() => switcher.shadowRoot?.querySelector('[part~=title]')?.textContent === title, 'the active space');
  });

  it('provide sessions to each other with provideSession()', async () => {
    const second = await setUp();
    const target = await fixture<HTMLElement>(html`<div></div>`);
    second.provideSession(target, { session: null });
    let received: unknown;
    const callback = (session: unknown) => (received = session);
    const request = new Event('context-request', { bubbles: true, composed: true });
    target.dispatchEvent(Object.assign(request, { context: first.sessionContext, contextTarget: document.body, callback }));
    expect(received).to.be.null;
  });

  it('recognize each other’s errors', async () => {
    const second = await setUp();
    const error = new second.ServiceError('offline', 'no network');
    expect(error).not.to.be.instanceOf(first.ServiceError);
    expect(first.isServiceError(error)).to.be.true;
  });
});
