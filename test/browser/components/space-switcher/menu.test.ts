import { expect } from '@open-wc/testing';
import { startMock } from '../../../../mocks/index.js';
import { expectAccessible } from '../../support/accessible.js';
import { waitUntil } from '../../support/wait-until.js';
import { options, switcherIn, trigger } from './switcher.js';

/** Firefox kept failed imports until version 154: https://bugzilla.mozilla.org/show_bug.cgi?id=2055211 */
const importsAgain = !(Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1]) < 154);

describe('The menu of <space-switcher>', () => {
  // test/package/released.spec.ts has the menu that is gone although there is a network.
  it('is said not to have come when it cannot be downloaded, and comes with the next press', async () => {
    const { switcher } = await switcherIn('forty');
    const { fetch: own } = Object.getOwnPropertyDescriptors(window);
    window.fetch = () => Promise.reject(new TypeError('There is no network.'));
    // Answers instead of the chunk of the menu, and knows nothing of it.
    const instead = await startMock({ baseUrl: '/test/browser/chunks/space-menu' });
    trigger(switcher).focus();
    await waitUntil(() => trigger(switcher).textContent.includes('No connection'));
    expect(trigger(switcher).textContent, 'the active space is told all the same').to.contain('Cabinet Weber');
    expect(trigger(switcher).getAttribute('aria-expanded')).to.equal('false');
    await expectAccessible(switcher);

    instead.stop();
    Object.defineProperty(window, 'fetch', own);
    if (!importsAgain) return;
    trigger(switcher).click();
    await waitUntil(() => options(switcher).length > 0);
    expect(trigger(switcher).textContent).not.to.contain('No connection');
  });
});
