import { expect } from '@open-wc/testing';
import { SpaceProfileDriver } from '../../../../testing/web-test-runner/index.js';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { changeElsewhere, input, openProfile, reload, textOf } from './profile.js';

describe('saving in <space-profile>', () => {
  it('renames the space, says so once, and brings the session up to date', async () => {
    const { element, driver, page, changes, kept, session } = await openProfile();
    const events = listenTo('space-changed');
    await driver.change('title', 'Atelier Weber');
    await driver.save('title');
    await page.findByRole('heading', { name: 'Atelier Weber' });
    expect((await kept()).title).to.equal('Atelier Weber');
    expect(changes().map(({ body }) => body)).to.deep.equal([{ title: 'Atelier Weber' }]);
    await waitUntil(() => session.session?.activeSpace?.title === 'Atelier Weber', 'the session is not brought up to date');
    expect(events.map((event) => (event as CustomEvent<{ space: { title: string } }>).detail.space.title)).to.deep.equal(['Atelier Weber']);
    await waitUntil(() => page.queryAllByText('Saved').length === 2, 'it is not said');
    await expectAccessible(element);
    await driver.change('title', 'Atelier');
    expect(element.shadowRoot!.querySelector('[part=saved]')).to.be.null;
  });

  it('saves each field on its own', async () => {
    const { element, driver, changes, kept } = await openProfile();
    await driver.change('title', 'Atelier Weber');
    await driver.change('email', 'compta@example.lu');
    await driver.save('email');
    await waitUntil(async () => (await kept()).pendingEmail === 'compta@example.lu');
    expect(changes().map(({ body }) => body)).to.deep.equal([{ email: 'compta@example.lu' }]);
    expect(input(element, 'title').value).to.equal('Atelier Weber');
    await driver.save('title');
    await waitUntil(async () => (await kept()).title === 'Atelier Weber');
  });

  it('sends nothing when nothing has changed, and says so', async () => {
    const { driver, page, changes, mock } = await openProfile();
    await driver.save('title');
    await page.findByText('There is nothing to save.');
    await settle(mock);
    expect(changes()).to.be.empty;
  });

  it('takes a change back', async () => {
    const { element, driver, kept } = await openProfile();
    await driver.change('title', 'Atelier Weber');
    await driver.revert('title');
    expect(input(element, 'title').value).to.equal((await kept()).title);
    expect(focused()).to.equal(input(element, 'title'));
    expect(element.shadowRoot!.querySelector('[part=revert]')).to.be.null;
  });

  it('leads to a field that is wrong, and to one that the service refuses', async () => {
    const { element, driver, page, mock, changes } = await openProfile();
    await driver.change('email', 'anne');
    await driver.save('email');
    await waitUntil(() => focused() === input(element, 'email'));
    expect(page.getAllByText('Enter the address in the form name@example.org.')).not.to.be.empty;
    expect(changes()).to.be.empty;
    mock.failNext({ problem: 'invalid', fields: { title: 'refused' } }, { method: 'PATCH' });
    await driver.change('title', 'Atelier Weber');
    await driver.save('title');
    await page.findAllByText('This name was not accepted. Choose another one.');
    await waitUntil(() => focused() === input(element, 'title'));
    expect(driver.failure).to.not.exist;
  });

  it('keeps what was typed when saving fails, and saves it with the same button', async () => {
    const { element, driver, page, mock, kept } = await openProfile();
    mock.failNext({ problem: 'unexpected' }, { method: 'PATCH' });
    await driver.change('title', 'Atelier Weber');
    await driver.save('title');
    await page.findByText(/^(Your change was not saved|It is not certain)/);
    expect(input(element, 'title').value).to.equal('Atelier Weber');
    await driver.save('title');
    await waitUntil(async () => (await kept()).title === 'Atelier Weber');
  });

  it('saves once when the answer is lost, and says that it is not certain until then', async () => {
    const { driver, page, mock, kept, changes } = await openProfile();
    mock.failNext('lost-answer', { method: 'PATCH', times: 3 });
    await driver.change('title', 'Atelier Weber');
    await driver.save('title');
    await page.findByText(/It is not certain/);
    await driver.save('title');
    await page.findByRole('heading', { name: 'Atelier Weber' });
    expect((await kept()).version).to.equal('2');
    expect(new Set(changes().map(({ headers }) => headers['idempotency-key']))).to.have.length(1);
  });

  it('does not take its own change, whose answer was lost, for that of somebody else', async () => {
    const { element, driver, page, mock, kept } = await openProfile();
    mock.failNext('lost-answer', { method: 'PATCH', times: 3 });
    await driver.change('title', 'Atelier Weber');
    await driver.save('title');
    await page.findByText(/It is not certain/);
    await driver.change('title', 'Atelier Weber & Fils');
    await driver.save('title');
    await waitUntil(async () => (await kept()).title === 'Atelier Weber & Fils');
    expect(driver.conflict).to.not.exist;
    expect(textOf(element)).not.to.contain('Somebody else');
  });

  describe('what somebody else has changed meanwhile', () => {
    const conflicting = async () => {
      const opened = await openProfile();
      await opened.driver.change('title', 'Mine');
      await changeElsewhere(opened.mock, { title: 'Theirs' });
      await opened.driver.save('title');
      await waitUntil(() => opened.driver.conflict, 'the other version is not shown');
      return opened;
    };

    it('stands beside what was typed, and is not overwritten', async () => {
      const { element, driver, kept } = await conflicting();
      expect(driver.conflict!.textContent).to.contain('Theirs').and.to.contain('Mine');
      expect(focused()).to.equal(driver.conflict);
      expect((await kept()).title).to.equal('Theirs');
      await expectAccessible(element);
    });

    it('can be kept', async () => {
      const { element, driver, kept } = await conflicting();
      await driver.takeTheirs();
      expect(driver.conflict).to.not.exist;
      expect(input(element, 'title').value).to.equal('Theirs');
      expect((await kept()).title).to.equal('Theirs');
    });

    it('can be replaced by what was typed', async () => {
      const { driver, kept } = await conflicting();
      await driver.saveMine();
      await waitUntil(async () => (await kept()).title === 'Mine');
      await waitUntil(() => !driver.conflict);
    });

    it('is shown again when a third version comes before', async () => {
      const { driver, kept, mock } = await conflicting();
      await changeElsewhere(mock, { title: 'A third one' });
      await driver.saveMine();
      await waitUntil(() => driver.conflict?.textContent.includes('A third one'), 'the third version is not shown');
      expect((await kept()).title).to.equal('A third one');
    });

    it('does not hold up a change of something else', async () => {
      const { driver, mock, kept } = await openProfile();
      await driver.change('title', 'Mine');
      await changeElsewhere(mock, { email: 'other@example.lu' });
      await driver.save('title');
      await waitUntil(async () => (await kept()).title === 'Mine');
      expect((await kept()).pendingEmail).to.equal('other@example.lu');
      await waitUntil(() => driver.pendingEmail?.textContent.includes('other@example.lu'), 'the change of somebody else is not shown');
    });

    it('stands beside what was typed before the page was loaded again', async () => {
      const { element, driver, mock, kept } = await openProfile();
      await driver.change('title', 'Mine');
      await changeElsewhere(mock, { title: 'Theirs' });
      const again = await reload(element);
      const next = new SpaceProfileDriver(again);
      await waitUntil(() => next.conflict, 'the other version is not shown');
      expect(input(again, 'title').value).to.equal('Mine');
      expect((await kept()).title).to.equal('Theirs');
    });
  });

  describe('what was typed', () => {
    it('is back after a reload, and this is said', async () => {
      const { element, driver } = await openProfile();
      await driver.change('email', 'compta@example.lu');
      const again = await reload(element);
      expect(input(again, 'email').value).to.equal('compta@example.lu');
      expect(inside(again).getAllByText('Your earlier entries have been restored.')).to.have.length(1);
    });

    it('stays when the session ends, and goes with its user', async () => {
      const { element, driver, session, page } = await openProfile();
      const known = session.session!;
      await driver.change('title', 'Atelier Weber');
      session.session = null;
      await page.findByRole('button', { name: 'Sign in' });
      expect(input(element, 'title').value).to.equal('Atelier Weber');
      expect(textOf(element)).to.contain('Your entries are kept.');
      session.session = { ...known, person: { ...known.person, id: 'somebody-else' } };
      await element.updateComplete;
      expect(textOf(element)).not.to.contain('Atelier Weber');
      await waitUntil(() => element.shadowRoot!.querySelector('input') && input(element, 'title').value !== 'Atelier Weber');
    });

    it('belongs to its space', async () => {
      const { element, driver, session, mock, page } = await openProfile('forty');
      const first = session.session!.activeSpace!;
      const second = (await mock.spaces()).find(({ kind, id }) => kind === 'professional' && id !== first.id)!;
      await driver.change('title', 'Atelier Weber');
      session.session = { ...session.session!, activeSpace: second };
      await page.findByRole('heading', { name: second.title });
      await element.updateComplete;
      expect(input(element, 'title').value).to.equal(second.title);
      session.session = { ...session.session, activeSpace: first };
      await page.findByRole('heading', { name: first.title });
      await waitUntil(() => input(element, 'title').value === 'Atelier Weber');
    });
  });
});
