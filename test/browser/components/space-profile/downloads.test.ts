import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';
import { input, openProfile } from './profile.js';

// In this order: what has been downloaded once is there.
describe('What <space-profile> downloads later', () => {
  it('is not needed to state what the space is, and comes when the user tries again', async () => {
    const bringBack = await withoutPart('profile-editor');
    const { driver, element, page } = await openProfile();
    await waitUntil(() => driver.failure, 'it is not said');
    expect(driver.failure!.textContent).to.contain('There is no connection.');
    expect(driver.facts, 'the facts are there').to.exist;
    await expectAccessible(element);

    bringBack();
    if (!importsAgain) return;
    (await page.findByRole('button', { name: 'Try again' })).click();
    await waitUntil(() => input(element, 'title'));
    expect(driver.failure).to.not.exist;
  });

  it('is the dialog that closes the space: it opens by itself once the user tries again', async () => {
    const bringBack = await withoutPart('end-space-dialog');
    const { driver, element, page } = await openProfile();
    (await inside(element).findByRole('button', { name: 'Close the space…' })).click();
    await waitUntil(() => driver.failure, 'it is not said');
    expect(driver.failure!.textContent).to.contain('There is no connection.');

    bringBack();
    if (!importsAgain) return;
    (await page.findByRole('button', { name: 'Try again' })).click();
    await waitUntil(() => element.shadowRoot!.querySelector('dialog')?.open);
    expect(driver.failure).to.not.exist;
  });
});
