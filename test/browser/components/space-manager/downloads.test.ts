import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';
import { managerIn, more, row } from './manager.js';

const title = 'Garage de la Moselle';

describe('What <space-manager> downloads later', () => {
  it('is said not to have come at the space it is for, and does what was wanted when the user tries again', async () => {
    const bringBack = await withoutPart('space-acts');
    const { manager } = await managerIn('forty');
    more(manager, title).click();
    await waitUntil(() => row(manager, title).querySelector('[part=failure]'), 'it is not said');
    expect(row(manager, title).textContent).to.contain('There is no connection.');
    expect(manager.shadowRoot!.querySelectorAll('[part=failure]')).to.have.length(1);
    await expectAccessible(manager);

    bringBack();
    if (!importsAgain) return;
    (await inside(manager).findByRole('button', { name: 'Try again' })).click();
    await inside(manager).findByRole('button', { name: 'Close the space…' });
    expect(row(manager, title).querySelector('[part=failure]')).to.be.null;
  });
});
