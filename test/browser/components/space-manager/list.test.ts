import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { SituationName } from '../../../../mocks/index.js';
import type { SpaceManager } from '../../../../src/components/space-manager/space-manager.js';
import { changeSpace, closeSpace, readSpace } from '../../../../src/services/generated/spaces.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { describeList } from '../../support/describe-list.js';
import { baseUrl, inSession, inSituation, onPage } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { managerIn, more, news, row, rows, titleOf, titles, told } from './manager.js';

const elsewhere = new HttpSpaceService(baseUrl);

describeList({
  name: '<space-manager>',
  path: '/spaces',
  operation: 'listSpaces',
  short: { situation: 'forty', count: 20 },
  long: { situation: 'forty', counts: [20, 40, 41] },
  async setUp(situation) {
    const mock = await inSituation(situation);
    const { session } = await inSession(html`<div></div>`);
    const element = document.createElement('space-manager');
    return { mock, session, element };
  },
  async show(element) {
    const session = document.querySelector('space-session')!;
    if (!element.isConnected) session.append(element);
    await element.updateComplete;
  },
  items: rows,
  titleOf,
  titles: async (mock) => (await mock.spaces()).map(({ title }) => title),
  announced: told,
  found: (count) => (count === 1 ? '1 space found' : `${count} spaces found`),
  failures: {
    list: 'The list of your spaces could not be loaded.',
    more: 'The rest of the list could not be loaded.',
    search: 'The search did not work.',
    outdated: 'may be out of date',
  },
});

describe('<space-manager>', () => {
  it('shows of each space its kind, title, legal name, identifier, role and last use, and which is active', async () => {
    const { manager, session } = await managerIn('forty');
    const { title, identifier } = session.session!.activeSpace!;
    expect(titles(manager)[0]).to.equal('Anne Weber');
    const words = row(manager, title).textContent.replace(/\s+/gu, ' ');
    for (const expected of ['Weber & Fils S.à r.l.', identifier, 'Business · Administrator', 'Used on 14 October 2025', 'Active']) {
      expect(words).to.contain(expected);
    }
    inside(manager).getByRole('list', { name: 'My spaces' });
    expect(inside(manager).getAllByRole('heading', { level: 2 })).to.have.length(20);
    await expectAccessible(manager);
  });

  it('adds as many elements for ten thousand spaces as for forty, and fewer than 400', async () => {
    const sizes = [];
    for (const situation of ['forty', 'ten-thousand'] as const) {
      const { mock, manager } = await managerIn(situation);
      await settle(mock);
      sizes.push(manager.shadowRoot!.querySelectorAll('*').length);
    }
    expect(sizes[0]).to.equal(sizes[1]);
    expect(sizes[0]).to.be.lessThan(400);
  });

  it('lists the kind and the order that are chosen', async () => {
    const { manager } = await managerIn('forty');
    const order = inside(manager).getByRole<HTMLSelectElement>('combobox', { name: 'Order' });
    order.value = 'title';
    order.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(manager)[1] === '<b>Test</b>', 'ordered by title, the private one first');
    inside(manager).getByRole('radio', { name: 'Private' }).click();
    await waitUntil(() => rows(manager).length === 1);
    expect(told(manager)).to.equal('1 space found');
    inside(manager).getByRole('radio', { name: 'All' }).click();
    await waitUntil(() => rows(manager).length === 20);
  });

  it('enters a space, says so once, and keeps the focus in its row', async () => {
    const { session, manager } = await managerIn('forty');
    const switched = listenTo('space-switched');
    const before = titles(manager);
    const title = 'Garage de la Moselle';
    inside(manager).getByRole('button', { name: `Enter “\u2068${title}\u2069”` }).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => session.session!.activeSpace!.title === title);
    await waitUntil(() => told(manager) === `You’re now working in “\u2068${title}\u2069”.`);
    expect(row(manager, title).textContent).to.contain('Active').and.to.contain('Used today');
    expect(focused() === more(manager, title)).to.equal(true);
    expect(switched).to.have.length(1);
    expect(titles(manager), 'where it was').to.deep.equal(before);
  });

  it('opens and closes the further actions by the keyboard', async () => {
    const { manager } = await managerIn('forty');
    const asked = listenTo('space-profile-requested');
    const title = 'Garage de la Moselle';
    more(manager, title).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => manager.shadowRoot!.querySelector('[part=actions]:popover-open'));
    await expectAccessible(manager);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent).to.equal('Space profile');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !manager.shadowRoot!.querySelector('[part=actions]'));
    expect(focused() === more(manager, title)).to.equal(true);
    more(manager, title).click();
    (await inside(manager).findByRole('button', { name: 'Space profile' })).click();
    expect((asked as CustomEvent<{ space: { title: string } }>[]).map(({ detail }) => detail.space.title)).to.deep.equal([title]);
  });

  it('leads to the profile by its address, the identifier in it', async () => {
    const { manager, session } = await managerIn('forty');
    manager.profileHref = '#{identifier}';
    const { title, identifier } = session.session!.activeSpace!;
    more(manager, title).click();
    expect((await inside(manager).findByRole('link', { name: 'Space profile' })).getAttribute('href')).to.equal(`#${identifier}`);
  });

  it('says in place what happened elsewhere, and keeps the focus', async () => {
    const { mock, session, manager } = await managerIn('forty');
    const [gone, renamed] = ['Garage de la Moselle', session.session!.activeSpace!.title];
    const read = async (title: string) =>
      elsewhere.call(readSpace, { spaceId: (await mock.spaces()).find((space) => space.title === title)!.id });
    more(manager, 'Bäckerei Thill').focus();
    const first = await read(gone);
    await elsewhere.call(closeSpace, { spaceId: first.id }, { version: first.version });
    await session.refresh();
    await waitUntil(() => news(manager)?.textContent.includes(`“\u2068${gone}\u2069” is no longer among your spaces`));
    expect(news(manager)!.previousElementSibling).to.equal(row(manager, 'Bäckerei Thill'));
    expect(focused() === more(manager, 'Bäckerei Thill')).to.equal(true);
    await waitUntil(() => told(manager).includes('no longer among your spaces'));
    const second = await read(renamed);
    await elsewhere.call(changeSpace, { spaceId: second.id, title: 'Cabinet neuf' }, { version: second.version });
    await session.refresh();
    await waitUntil(() => news(manager)?.textContent.includes(`“\u2068${renamed}\u2069” is now called “\u2068Cabinet neuf\u2069”.`));
  });

  it('says that a space to enter is gone, with the focus there', async () => {
    const { mock, manager } = await managerIn('forty');
    const title = 'Garage de la Moselle';
    const { id } = (await mock.spaces()).find((space) => space.title === title)!;
    const { version } = await elsewhere.call(readSpace, { spaceId: id });
    await elsewhere.call(closeSpace, { spaceId: id }, { version });
    const enter = inside(manager).getByRole('button', { name: `Enter “\u2068${title}\u2069”` });
    enter.focus();
    enter.click();
    await waitUntil(() => news(manager) && focused() === news(manager));
    expect(titles(manager)).not.to.include(title);
  });

  it('says in the row why a space could not be entered', async () => {
    const { mock, manager } = await managerIn('forty');
    mock.failNext({ problem: 'unexpected' }, { method: 'PUT', times: 3 });
    const title = 'Garage de la Moselle';
    inside(manager).getByRole('button', { name: `Enter “\u2068${title}\u2069”` }).click();
    const message = await inside(manager).findByRole('alert');
    expect(row(manager, title).contains(message)).to.equal(true);
    expect(message.textContent).to.contain(`“\u2068${title}\u2069” could not be opened. You’re still working in`);
  });

  const waysIn = async (situation: SituationName) => {
    await inSituation(situation);
    const { element } = await inSession<SpaceManager>(html`<space-manager help-href="#help"></space-manager>`);
    return element;
  };

  it('leads a user without any space to both kinds', async () => {
    const manager = await waysIn('new-user');
    await inside(manager).findByText(/You don’t have a space yet/u);
    const events: string[] = [];
    for (const type of ['space-creation-requested', 'private-space-requested']) manager.addEventListener(type, () => events.push(type));
    inside(manager).getByRole('button', { name: 'Create a business space' }).click();
    inside(manager).getByRole('button', { name: 'Create my private space' }).click();
    expect(events).to.deep.equal(['space-creation-requested', 'private-space-requested']);
    await expectAccessible(manager);
  });

  it('explains the limit and leads to the helpdesk', async () => {
    const manager = await waysIn('two-hundred');
    await inside(manager).findByText(/You have reached the limit of 200 business spaces/u);
    expect(inside(manager).getByRole('link', { name: 'Contact the helpdesk' }).getAttribute('href')).to.equal('#help');
    expect(Boolean(inside(manager).queryByRole('button', { name: 'Create a business space' }))).to.equal(false);
  });

  it('offers to sign in when nobody is signed in', async () => {
    const manager = await waysIn('signed-out');
    await inside(manager).findByRole('button', { name: 'Sign in' });
  });

  it('shows a skeleton while the session is not known', async () => {
    const manager = await onPage<SpaceManager>(html`<space-manager></space-manager>`);
    await manager.updateComplete;
    expect(manager.shadowRoot!.querySelectorAll('.skeleton')).to.have.length(4);
  });

  it('shows nothing where the service does not offer managing', async () => {
    const { session, manager } = await managerIn('forty');
    session.session = { ...session.session!, capabilities: [] };
    await manager.updateComplete;
    expect(manager.shadowRoot!.textContent.trim()).to.equal('');
  });
});
