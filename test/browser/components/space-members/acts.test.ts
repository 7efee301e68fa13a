import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RunningMock } from '../../../../mocks/index.js';
import { changeMember } from '../../../../src/services/generated/members.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSituation } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { elsewhere, membersIn } from './members.js';

const changes = ({ requests }: RunningMock) => requests.filter(({ method }) => method === 'PATCH');
const toAdministrator = /^Make administrator: .*Sofia Rossi/u;

/** The dialog that asks whether Sofia Rossi is to be an administrator. */
async function asked() {
  const page = await membersIn('three-users');
  await page.press(toAdministrator);
  await waitUntil(() => page.dialog()?.open);
  return page;
}

const roleOf = async ({ memberOf }: Awaited<ReturnType<typeof membersIn>>) => (await memberOf('Rossi')).role;

describe('what an administrator does with a user in <space-members>', () => {
  it('is not there for managers, who read and are told who can', async () => {
    const mock = await inSituation('forty');
    const { identifier } = (await mock.spaces()).find(({ role }) => role === 'manager')!;
    const { element, root, rows } = await membersIn('forty', html`<space-members space=${identifier}></space-members>`);
    await waitUntil(() => rows().length > 0);
    await inside(element).findByText(/Administrators of the space can change roles/u);
    expect(root.querySelectorAll('button'), 'no button').to.be.empty;
    await expectAccessible(element);
  });

  it('is done by the keyboard alone', async () => {
    const { element, press, dialog, rows, told } = await membersIn('three-users');
    const button = await inside(element).findByRole('button', { name: toAdministrator });
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialog()?.open);
    await expectAccessible(element);
    const confirm = await inside(element).findByRole('button', { name: 'Make administrator' });
    confirm.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => told().includes('is now an administrator'));
    expect(rows()[1]).to.contain('Administrator');
    await press(/^Make manager: .*Sofia Rossi/u);
    await waitUntil(() => dialog()?.open);
    expect(focused()?.textContent.trim(), 'the harmless button first').to.equal('Cancel');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !dialog());
  });

  // A call without an answer is made three times.
  for (const [words, fault, times] of [['offline', 'offline', 3], ['unexpected', { problem: 'unexpected' }, 1]] as const) {
    it(`fails with a message (${words}), keeps the question, and works when it is confirmed again`, async () => {
      const page = await asked();
      const { mock, dialog, confirm, element } = page;
      mock.failNext(fault, { method: 'PATCH', times });
      confirm();
      const message = await inside(element).findByRole('alert');
      expect(message.textContent).to.contain('Nothing has been changed so far.');
      expect(dialog()!.open).to.equal(true);
      expect(await roleOf(page)).to.equal('manager');
      confirm();
      await waitUntil(() => !dialog());
      expect(await roleOf(page)).to.equal('administrator');
      const keys = new Set(changes(mock).map(({ headers }) => headers['idempotency-key']));
      expect(keys.size, 'one command').to.equal(1);
    });
  }

  it('is sent once, however often it is pressed, and waits until it is settled', async () => {
    const { mock, dialog, confirm } = await asked();
    let release: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'PATCH' });
    confirm();
    await waitUntil(() => dialog()!.textContent.includes('The change is being saved…'));
    confirm();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => dialog()?.open);
    release?.();
    await waitUntil(() => !dialog());
    await settle(mock);
    expect(changes(mock)).to.have.length(1);
  });

  it('takes effect once although the answer was lost', async () => {
    const page = await asked();
    page.mock.failNext('lost-answer', { method: 'PATCH' });
    page.confirm();
    await waitUntil(() => page.told().includes('is now an administrator'));
    expect(await roleOf(page)).to.equal('administrator');
  });

  it('does nothing for somebody else who is signed in meanwhile', async () => {
    const { mock, session, dialog, confirm } = await asked();
    mock.signIn('Marc Klein');
    confirm();
    await waitUntil(() => session.session === null || session.session?.person.lastNames === 'Klein');
    await waitUntil(() => !dialog(), 'the question is of the person before');
  });

  it('says so when the role of an administrator was lost meanwhile', async () => {
    const { element, spaceId, memberOf, confirm } = await asked();
    const { id, version } = await memberOf('Weber');
    await elsewhere.call(changeMember, { spaceId: spaceId(), memberId: id, role: 'manager' }, { version });
    confirm();
    await inside(element).findByText('You are no longer an administrator of this space.');
    (await inside(element).findByRole('button', { name: 'Back' })).click();
    await inside(element).findByText(/Administrators of the space can change roles/u);
  });

  it('makes the session load again when the element has left before the answer', async () => {
    const page = await asked();
    const { mock, element, confirm } = page;
    let release: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'PATCH' });
    confirm();
    await waitUntil(() => changes(mock).length === 1);
    const asks = () => mock.requests.filter(({ path }) => path === '/session').length;
    const before = asks();
    element.remove();
    release?.();
    await waitUntil(() => asks() > before);
    expect(await roleOf(page)).to.equal('administrator');
  });
});

describe('the rest of a long list in <space-members>', () => {
  it('is loaded when the user tries again', async () => {
    const { mock, element, root, rows } = await membersIn('five-thousand-users');
    await waitUntil(() => rows().length > 0);
    const first = rows().length;
    mock.failNext('offline', { path: /members/u, times: 3 });
    root.querySelector('[part=list]')!.lastElementChild!.scrollIntoView();
    (await inside(element).findByRole('button', { name: 'Try again' })).click();
    await waitUntil(() => rows().length > first);
  });
});
