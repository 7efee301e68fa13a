import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RecipientCheckedEvent } from '../../../../src/events/recipient-checked.js';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { confirmed, formWith, garage } from './recipients.js';

const messages = {
  differs: 'This identifier and this company name do not belong together. Check both with the recipient.',
  hasZero: 'An identifier has neither the letter O nor the digit 0. Ask the recipient which character it is.',
  isPrivate: 'This is the identifier of a private space. The recipient needs a business space.',
};

describe('<space-recipient>', () => {
  it('confirms a recipient once both fields are left, and says so', async () => {
    const page = await formWith();
    const events = listenTo('recipient-checked');
    await page.fill();
    await waitUntil(() => confirmed.test(page.outcome()));
    expect(events.map((event) => (event as RecipientCheckedEvent).detail)).to.deep.equal([{ ...garage, matches: true }]);
    await waitUntil(() => confirmed.test(page.told()));
    expect(page.element.validity.valid).to.equal(true);
    expect(page.checks()).to.have.length(1);
    await expectAccessible(page.element);
  });

  it('does not ask the service with each key, nor before both are there', async () => {
    const page = await formWith();
    await page.type('identifier', 'PM-GAR4G');
    await page.type('name', garage.name);
    await page.leave();
    await page.type('identifier', garage.identifier);
    await settle(page.mock);
    expect(page.checks()).to.have.length(0);
    await page.leave();
    await waitUntil(() => page.checks().length === 1);
  });

  for (const pasted of ['pm-gar4ge', ' PM GAR 4GE ', 'PM–GAR4GE', 'pmgar4ge', 'PM\u2011GAR4GE\u200b']) {
    it(`takes ${JSON.stringify(pasted)} for the identifier`, async () => {
      const page = await formWith();
      await page.type('identifier', pasted);
      await page.type('name', garage.name);
      await page.leave();
      await waitUntil(() => confirmed.test(page.outcome()));
      expect(page.element.value).to.equal(garage.identifier);
      expect(page.input('identifier').value).to.equal(garage.identifier);
    });
  }

  it('says that an identifier has no O and no 0, and changes neither', async () => {
    const page = await formWith();
    for (const identifier of ['PM-GAR4GO', 'PM-GAR40E']) {
      await page.type('identifier', identifier);
      await page.leave();
      await waitUntil(() => page.problems().includes(messages.hasZero));
      expect(page.input('identifier').value).to.equal(identifier);
      expect(page.element.validity.patternMismatch).to.equal(true);
    }
    await waitUntil(() => page.told().includes(messages.hasZero));
  });

  it('says that a private space is no recipient', async () => {
    const page = await formWith();
    await page.type('identifier', 'PP-GAR4GE');
    await page.leave();
    await waitUntil(() => page.problems().includes(messages.isPrivate));
    expect(page.checks()).to.have.length(0);
  });

  it('says of a wrong pair that both do not belong together, and nothing else', async () => {
    const page = await formWith();
    await page.fill({ ...garage, name: 'Garage Weber' });
    await waitUntil(() => page.problems().includes(messages.differs));
    await waitUntil(() => page.told() === messages.differs);
    expect([page.input('identifier'), page.input('name')].map((input) => input.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
    expect(page.element.validationMessage).to.equal(messages.differs);
    await expectAccessible(page.element);
  });

  it('forgets what was confirmed as soon as something else is typed', async () => {
    const page = await formWith();
    await page.fill();
    await waitUntil(() => confirmed.test(page.outcome()));
    await page.type('name', 'G');
    await waitUntil(() => page.outcome() === '');
    expect(page.element.validity.valid).to.equal(false);
  });

  it('says that it is enough for today, when there were too many misses', async () => {
    const page = await formWith(undefined, 'recipient-misses');
    await page.fill();
    const alert = await inside(page.element).findByRole('alert');
    expect(alert.textContent).to.contain('You can try again tomorrow.');
    expect(page.element.validity.valid).to.equal(false);
  });

  it('tries again after a failure, as one command', async () => {
    const page = await formWith();
    page.mock.failNext({ problem: 'unexpected' }, { method: 'POST' });
    await page.fill();
    const alert = await inside(page.element).findByRole('alert');
    expect(alert.textContent).to.contain('The recipient could not be checked.');
    page.part('retry')!.click();
    await waitUntil(() => confirmed.test(page.outcome()));
    expect(new Set(page.checks().map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
  });

  it('chooses one of the own spaces from a list that is asked for first then', async () => {
    const page = await formWith();
    const heard = listenTo('change');
    await waitUntil(() => page.part('choose'));
    await settle(page.mock);
    const lists = () => page.mock.requests.filter(({ path }) => path.startsWith('/spaces'));
    expect(lists()).to.have.length(0);
    page.part('choose')!.click();
    await waitUntil(() => page.element.shadowRoot!.querySelectorAll('[part=space]').length === 20);
    await waitUntil(() => focused()?.getAttribute('type') === 'search');
    await sendKeys({ type: 'thill' });
    await waitUntil(() => page.part('space')?.textContent.includes('Thill-Kieffer') && page.element.shadowRoot!.querySelectorAll('[part=space]').length < 20);
    await expectAccessible(page.element);
    page.part('space')!.click();
    await waitUntil(() => confirmed.test(page.outcome()));
    expect([page.element.recipientName, page.element.validity.valid]).to.deep.equal(['Thill-Kieffer S.à r.l.', true]);
    expect(focused()).to.equal(page.part('choose'));
    expect([page.checks().length, heard.length]).to.deep.equal([0, 1]);
  });

  it('empties itself when somebody else signs in', async () => {
    const page = await formWith();
    await page.fill();
    await waitUntil(() => confirmed.test(page.outcome()));
    page.mock.signIn('Marc Klein');
    await page.session.refresh();
    await waitUntil(() => page.element.value === '' && page.element.recipientName === '');
  });

  it('offers to sign in while nobody is signed in', async () => {
    const page = await formWith(undefined, 'signed-out');
    await waitUntil(() => page.part('signed-out'));
    expect(page.element.validity.valid).to.equal(false);
  });

  it('speaks the language of the page', async () => {
    const page = await formWith(html`<space-recipient name="recipient" required></space-recipient>`, 'recipient', 'de');
    await inside(page.element).findByLabelText(/^Bereichskennung/u);
    await expectAccessible(page.element);
  });
});
