import { expect } from '@open-wc/testing';
import { listenTo } from '../../support/listen-to.js';
import { inside } from '../../support/queries.js';
import { managerIn } from './manager.js';

describe('<space-manager> for somebody whose access to spaces is for another certificate', () => {
  it('says which product reaches them, and leads to signing in', async () => {
    const { session, manager } = await managerIn('one-professional');
    const page = inside(manager);
    expect(page.queryByText(/you reach more of your spaces/u)).to.equal(null);

    session.session = { ...session.session!, otherProducts: ['LuxTrust Token'] };
    await page.findByText(/^With .*LuxTrust Token.* you reach more of your spaces\.$/u);
    const asked = listenTo('session-sign-in');
    document.addEventListener('session-sign-in', (event) => event.preventDefault(), { once: true });
    (await page.findByRole('button', { name: /^Sign in with .*LuxTrust Token/u })).click();
    expect(asked).to.have.length(1);
  });
});
