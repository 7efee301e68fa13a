import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';
import { openEmpty, switcherIn } from './switcher.js';

describe('The invitations in the menu of <space-switcher>', () => {
  it('are said not to have come when they cannot be downloaded, and come when the user tries again', async () => {
    const bringBack = await withoutPart('invitations-beside-header');
    const { switcher } = await switcherIn('invited');
    await openEmpty(switcher);
    const retry = await inside(switcher).findByRole('button', { name: 'Try again' });
    expect(inside(switcher).getByRole('button', { name: 'Manage my spaces' }), 'what else the menu has').to.be.instanceOf(HTMLElement);
    await expectAccessible(switcher);

    bringBack();
    if (!importsAgain) return;
    retry.click();
    await waitUntil(() => switcher.shadowRoot!.querySelectorAll('[part=invitation]').length === 3);
  });
});
