import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RunningMock } from '../../../../mocks/index.js';
import type { SpaceSession } from '../../../../src/components/space-session/space-session.js';
import { changeSpace, closeSpace, readSpace } from '../../../../src/services/generated/spaces.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { ask, confirm, dialog, type ManagerPage, managerIn, more, news, row, titles, told, typeTitle } from './manager.js';

const title = 'Garage de la Moselle';
const elsewhere = new HttpSpaceService(baseUrl);

const closings = ({ requests }: RunningMock) => requests.filter(({ method }) => method === 'DELETE');
const keys = (mock: RunningMock) => closings(mock).map(({ headers }) => new Headers(headers as HeadersInit).get('idempotency-key'));

async function spaceOf({ mock }: ManagerPage, wanted = title) {
  const { id } = (await mock.spaces()).find((space) => space.title === wanted)!;
  return elsewhere.call(readSpace, { spaceId: id });
}

async function closed(page: ManagerPage) {
  await ask(page.manager, 'close', title);
  typeTitle(page.manager, title);
  confirm(page.manager);
}

const count = (session: SpaceSession) => session.session!.spaceCounts.professional;

describe('Closing a space in <space-manager>', () => {
  it('says what it means, takes the typed title, and leaves word and focus where the space stood', async () => {
    const page = await managerIn('forty');
    const { mock, session, manager } = page;
    const closedEvents = listenTo('space-closed');
    const opened = await ask(manager, 'close', title);
    expect(opened.textContent).to.contain('Nobody will be able to enter this space any more');
    expect(focused()?.textContent.trim()).to.equal(`Close “\u2068${title}\u2069”?`);
    await expectAccessible(manager);
    const before = titles(manager);
    const known = count(session);
    typeTitle(manager, `  ${title} `);
    confirm(manager);
    await waitUntil(() => !dialog(manager) && news(manager));
    expect(titles(manager)).to.deep.equal(before.filter((other) => other !== title));
    expect(focused() === news(manager)).to.equal(true);
    expect(news(manager)!.textContent).to.contain(`“\u2068${title}\u2069” is closed.`);
    expect(news(manager)!.previousElementSibling!.textContent).to.contain(before[before.indexOf(title) - 1]!);
    expect((closedEvents as CustomEvent[]).map(({ detail }) => (detail as { space: { title: string } }).space.title)).to.deep.equal([title]);
    await waitUntil(() => count(session) === known - 1, 'the session is loaded again');
    await settle(mock);
    expect(mock.requests.filter(({ path, method }) => path === '/spaces' && method === 'GET'), 'the list is not').to.have.length(1);
    expect(told(manager), 'said by the focus alone').to.equal('');
  });

  it('ends the session’s active space with it', async () => {
    const { session, manager } = await managerIn('forty');
    const active = session.session!.activeSpace!.title;
    await ask(manager, 'close', active);
    // As keyboards have it.
    typeTitle(manager, active.replace('–', '-'));
    confirm(manager);
    await waitUntil(() => session.session!.activeSpace === null);
  });

  it('closes nothing while another title is typed, and says so at the field', async () => {
    const { mock, manager } = await managerIn('forty');
    await ask(manager, 'close', title);
    typeTitle(manager, title.toUpperCase());
    confirm(manager);
    await inside(manager).findByText(/This is not the name of the space/u);
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    await settle(mock);
    expect(closings(mock)).to.be.empty;
    await expectAccessible(manager);
  });

  it('is taken back by Escape, with the focus where it was', async () => {
    const { mock, manager } = await managerIn('forty');
    await ask(manager, 'close', title);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(manager));
    expect(focused() === more(manager, title)).to.equal(true);
    await settle(mock);
    expect(closings(mock)).to.be.empty;
  });

  it('is one act when its answer was lost, however often it is confirmed', async () => {
    const page = await managerIn('forty');
    const { mock, manager } = page;
    // As often as the client tries by itself.
    mock.failNext('lost-answer', { method: 'DELETE', times: 3 });
    await closed(page);
    await inside(manager).findByText(/It is not certain whether the space was closed/u);
    confirm(manager);
    await waitUntil(() => !dialog(manager));
    expect(new Set(keys(mock)).size).to.equal(1);
  });

  it('waits until it is settled: neither Escape nor a second press does anything', async () => {
    const page = await managerIn('forty');
    const { mock, manager } = page;
    let release: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'DELETE' });
    await closed(page);
    await waitUntil(() => dialog(manager)!.textContent.includes('The space is being closed…'));
    confirm(manager);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => dialog(manager)!.open);
    release?.();
    await waitUntil(() => !dialog(manager));
    expect(closings(mock)).to.have.length(1);
  });

  it('shows first what somebody changed after the user was asked', async () => {
    const page = await managerIn('forty');
    const { manager } = page;
    await ask(manager, 'close', title);
    await settle(page.mock);
    const { id, version } = await spaceOf(page);
    await elsewhere.call(changeSpace, { spaceId: id, title: 'Garage neuf' }, { version });
    typeTitle(manager, title);
    confirm(manager);
    await inside(manager).findByText(/its name is now “\u2068Garage neuf\u2069”/u);
    expect(await spaceOf(page, 'Garage neuf'), 'not closed').to.include({ id });
    await waitUntil(() => titles(manager).includes('Garage neuf'), 'the list is brought up to date');
    typeTitle(manager, 'Garage neuf');
    confirm(manager);
    await waitUntil(() => !dialog(manager) && !titles(manager).includes('Garage neuf'));
  });

  it('says that somebody else has closed the space, and takes it off the list', async () => {
    const page = await managerIn('forty');
    const { manager } = page;
    const { id, version } = await spaceOf(page);
    await elsewhere.call(closeSpace, { spaceId: id }, { version });
    await ask(manager, 'close', title);
    await inside(manager).findByText(/no longer exists, or you no longer have access/u);
    await waitUntil(() => news(manager)?.textContent.includes('is no longer among your spaces'));
    (await inside(manager).findByRole('button', { name: 'Back' })).click();
    await waitUntil(() => focused() === news(manager));
    expect(Boolean(row(manager, title))).to.equal(false);
  });

  it('says that the user is no longer an administrator', async () => {
    const page = await managerIn('forty');
    page.mock.failNext({ problem: 'forbidden' }, { method: 'DELETE' });
    await closed(page);
    await inside(page.manager).findByText(/you are no longer an administrator/u);
  });

  it('says that it failed, and works when it is confirmed again', async () => {
    const page = await managerIn('forty');
    page.mock.failNext({ problem: 'rate-limited', retryAfter: 30 }, { method: 'DELETE' });
    await closed(page);
    const message = await inside(page.manager).findByRole('alert');
    expect(message.textContent).to.contain('The space was not closed.').and.to.contain('Too many requests');
    confirm(page.manager);
    await waitUntil(() => !dialog(page.manager));
  });

  it('forgets the question when somebody else is signed in', async () => {
    const { session, manager } = await managerIn('forty');
    await ask(manager, 'close', title);
    session.session = { ...session.session!, person: { ...session.session!.person, id: 'somebody-else' } };
    await waitUntil(() => !dialog(manager));
  });

  it('is for administrators, which others are told', async () => {
    const { manager } = await managerIn('forty');
    more(manager, 'Anne Weber, traductrice').click();
    await inside(manager).findByText('Only administrators can close a space.');
    expect(Boolean(inside(manager).queryByRole('button', { name: 'Close the space…' }))).to.equal(false);
  });
});

describe('Leaving a space in <space-manager>', () => {
  it('is confirmed, with the focus on the button that does nothing, and takes the space off the list', async () => {
    const { session, manager } = await managerIn('forty');
    const left = listenTo('space-left');
    const known = count(session);
    const wanted = 'Anne Weber, traductrice';
    const opened = await ask(manager, 'leave', wanted);
    expect(opened.textContent).to.contain('its other users keep it');
    expect(focused()?.textContent.trim()).to.equal('Cancel');
    await expectAccessible(manager);
    confirm(manager);
    await waitUntil(() => focused() === news(manager) && news(manager));
    expect(news(manager)!.textContent).to.contain(`You have left “\u2068${wanted}\u2069”.`);
    expect(titles(manager)).not.to.include(wanted);
    expect(left).to.have.length(1);
    await waitUntil(() => count(session) === known - 1);
  });

  it('is refused to the last administrator, who is told why and can close the space instead', async () => {
    const { manager } = await managerIn('forty');
    await ask(manager, 'leave', title);
    confirm(manager);
    await inside(manager).findByText(/you are its last administrator.*Make another user an administrator first/su);
    await waitUntil(() => focused()?.textContent.trim() === 'Back');
    await expectAccessible(manager);
    (await inside(manager).findByRole('button', { name: 'Close the space instead' })).click();
    await inside(manager).findByText(/To confirm, type the name/u);
    typeTitle(manager, title);
    confirm(manager);
    await waitUntil(() => !dialog(manager) && news(manager)?.textContent.includes('is closed'));
  });
});
