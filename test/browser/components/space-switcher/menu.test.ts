import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { waitUntil } from '../../support/wait-until.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';
import { options, switcherIn, trigger } from './switcher.js';

describe('The menu of <space-switcher>', () => {
  // test/package/released.spec.ts has the menu that is gone although there is a network.
  it('is said not to have come when it cannot be downloaded, and comes with the next press', async () => {
    // Before the page is idle, and downloads it.
    const bringBack = await withoutPart('menu-beside-header');
    const { switcher } = await switcherIn('forty');
    trigger(switcher).focus();
    await waitUntil(() => trigger(switcher).textContent.includes('No connection'));
    expect(trigger(switcher).textContent, 'the active space is told all the same').to.contain('Cabinet Weber');
    expect(trigger(switcher).getAttribute('aria-expanded')).to.equal('false');
    await expectAccessible(switcher);

    bringBack();
    if (!importsAgain) return;
    trigger(switcher).click();
    await waitUntil(() => options(switcher).length > 0);
    expect(trigger(switcher).textContent).not.to.contain('No connection');
  });
});
