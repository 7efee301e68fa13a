import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';
import { membersIn } from './members.js';

describe('What <space-members> downloads later', () => {
  it('is said not to have come, and does what was wanted when the user tries again', async () => {
    const bringBack = await withoutPart('inviting');
    const { element, press } = await membersIn('three-users');
    await press(/^Add a user$/u);
    await inside(element).findByText(/There is no connection\./u);
    await expectAccessible(element);

    bringBack();
    if (!importsAgain) return;
    await press(/^Try again$/u);
    await inside(element).findByRole('heading', { name: /Step 1 of 2/u });
    expect(inside(element).queryByRole('alert')).to.equal(null);
  });
});
