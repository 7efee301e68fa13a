import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { announcements, focused } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { input, openProfile, textOf } from './profile.js';

/** A profile whose e-mail address was just changed. */
async function withPendingEmail() {
  const opened = await openProfile();
  const before = (await opened.kept()).email;
  await opened.driver.change('email', 'compta@example.lu');
  await opened.driver.save('email');
  await waitUntil(() => opened.driver.pendingEmail, 'no address waits');
  return { ...opened, before };
}

describe('a new e-mail address in <space-profile>', () => {
  it('waits for its confirmation, and says which one is in force, once', async () => {
    const { element, driver, before, page } = await withPendingEmail();
    const words = driver.pendingEmail!.textContent.replaceAll(/[\u2068\u2069]/gu, '');
    expect(words).to.contain('compta@example.lu is to be confirmed').and.to.contain(`notifications go to ${before}`);
    expect(input(element, 'email').value).to.equal(before);
    expect(page.queryByText('Saved')).to.be.null;
    const said = () => announcements(element).filter((words) => words.includes('is to be confirmed'));
    await waitUntil(() => said().length === 1, 'it is not said');
    await expectAccessible(element);
  });

  it('is given up', async () => {
    const { element, driver, kept, before, page } = await withPendingEmail();
    await driver.keepPresentEmail();
    await waitUntil(() => !driver.pendingEmail, 'it still waits');
    const { email, pendingEmail } = await kept();
    expect({ email, pendingEmail }).to.deep.equal({ email: before, pendingEmail: null });
    await page.findByText('The present address stays in force.');
    await waitUntil(() => focused() === input(element, 'email'));
  });

  it('gets no second mail at once, and the user is told how long to wait', async () => {
    const { element, driver, mock } = await withPendingEmail();
    await driver.sendAgain();
    await waitUntil(() => driver.failure, 'nothing is said');
    expect(textOf(element)).to.contain('That did not work. The new address is still to be confirmed.').and.to.match(/\d+ seconds/u);
    expect(mock.mails.length).to.equal(1);
  });

  it('that was confirmed meanwhile is found to be in force', async () => {
    const { element, driver, mock } = await withPendingEmail();
    await mock.confirmEmail();
    await driver.sendAgain();
    await waitUntil(() => input(element, 'email').value === 'compta@example.lu', 'the old address is shown');
    await waitUntil(() => !driver.pendingEmail, 'it still waits');
  });
});
