import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { RunningMock } from '../../../../mocks/index.js';
import { SessionRefreshEvent } from '../../../../src/events/session-refresh.js';
import { cancelInvitation, listInvitations } from '../../../../src/services/generated/invitations.js';
import { expectAccessible } from '../../support/accessible.js';
import { SpaceMembersDriver } from '../../../../testing/web-test-runner/index.js';
import { inSituation } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { elsewhere, membersIn } from './members.js';

const invitings = ({ requests }: RunningMock) => requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/invitations'));
const number = '1234 5678 9012 3456 7890';

beforeEach(() => sessionStorage.clear());

async function opened(situation: Parameters<typeof membersIn>[0] = 'three-users', template?: TemplateResult) {
  const page = await membersIn(situation, template);
  await page.press(/^Add a user$/u);
  await inside(page.element).findByRole('heading', { name: /Step 1 of 2/u });
  const field = (name: RegExp) => inside(page.element).findByLabelText(name);
  const type = async (name: RegExp, text: string) => {
    (await field(name)).focus();
    await sendKeys({ type: text });
  };
  return { ...page, type, field };
}

/** The second step, for Luc Schmit. */
async function atCertificate() {
  const page = await opened();
  await page.type(/^First name/u, 'Luc');
  await page.type(/^Last name/u, 'Schmit');
  await page.type(/^E-mail/u, 'luc@example.lu');
  await page.press(/^Continue$/u);
  await inside(page.element).findByRole('heading', { name: /Step 2 of 2/u });
  return page;
}

const sentOf = async ({ spaceId }: Awaited<ReturnType<typeof membersIn>>) =>
  (await elsewhere.call(listInvitations, { spaceId: spaceId() })).items;

describe('inviting one person in <space-members>', () => {
  it('takes two steps, is sent once, and is said with the focus', async () => {
    const page = await atCertificate();
    const { mock, element, type, press } = page;
    expect(focused()?.id).to.equal('inviting');
    await expectAccessible(element);
    await type(/^Certificate number/u, number);
    (await page.field(/^Administrator/u)).click();
    await press(/^Send the invitation$/u);
    await waitUntil(() => focused()?.textContent.includes('Luc Schmit\u2069 is invited.'));
    await settle(mock);
    expect(invitings(mock)).to.have.length(1);
    const [sent] = await sentOf(page);
    expect(sent).to.include({ email: 'luc@example.lu', certificateNumber: number.replaceAll(' ', ''), role: 'administrator', access: 'certificate' });
  });

  it('says what is missing, with the focus on the list of it', async () => {
    const { element, press } = await opened();
    await press(/^Continue$/u);
    await inside(element).findByText('There are 3 problems');
    await waitUntil(() => focused()?.id === 'summary');
    await expectAccessible(element);
  });

  it('goes back and comes again without losing what was typed', async () => {
    const { element, press, type, field } = await atCertificate();
    await type(/^Certificate number/u, '1234');
    await press(/^Back$/u);
    expect(await field(/^Last name/u)).to.have.property('value', 'Schmit');
    await press(/^Continue$/u);
    await inside(element).findByRole('heading', { name: /Step 2 of 2/u });
    expect(await field(/^Certificate number/u)).to.have.property('value', '1234');
  });

  it('says that the certificate is that of a user, or invited already', async () => {
    const page = await atCertificate();
    await page.type(/^Certificate number/u, number);
    await page.press(/^Send the invitation$/u);
    await waitUntil(() => focused()?.textContent.includes('is invited'));
    await page.press(/^Add a user$/u);
    await page.type(/^First name/u, 'Luca');
    await page.type(/^Last name/u, 'Schmit');
    await page.type(/^E-mail/u, 'luca@example.lu');
    await page.press(/^Continue$/u);
    await page.type(/^Certificate number/u, number);
    await page.press(/^Send the invitation$/u);
    await waitUntil(() => focused()?.textContent.includes('There is an open invitation for this certificate.'));
    expect(await sentOf(page)).to.have.length(1);
  });

  it('keeps everything when it could not be sent, and sends the same again', async () => {
    const page = await atCertificate();
    const { mock, element, type, press } = page;
    await type(/^Certificate number/u, number);
    mock.failNext('lost-answer', { method: 'POST', times: 3 });
    await press(/^Send the invitation$/u);
    await inside(element).findByText('The invitation has not been sent.');
    await press(/^Send the invitation$/u);
    await waitUntil(() => focused()?.textContent.includes('is invited'));
    expect(await sentOf(page)).to.have.length(1);
  });

  it('gives the focus back when it is cancelled, and forgets what was typed', async () => {
    const { element, press, type, field } = await opened();
    await type(/^First name/u, 'Luc');
    await press(/^Cancel$/u);
    await waitUntil(() => focused()?.textContent.trim() === 'Add a user');
    expect(inside(element).queryByRole('heading', { name: /Step/u })).to.equal(null);
    await press(/^Add a user$/u);
    expect(await field(/^First name/u)).to.have.property('value', '');
  });
});

describe('what was typed to invite in <space-members>', () => {
  it('survives that the session ends, and the sign-in after it', async () => {
    // After the sign-in no space is active: the page is about one by its attribute.
    const [space] = await (await inSituation('three-users')).spaces();
    const page = await opened('three-users', html`<space-members space=${space!.identifier}></space-members>`);
    const { mock, session, element, field, type, press } = page;
    await type(/^First name/u, 'Luc');
    await type(/^Last name/u, 'Schmit');
    await type(/^E-mail/u, 'luc@example.lu');
    await press(/^Continue$/u);
    await type(/^Certificate number/u, number);
    (await field(/^Administrator/u)).click();
    mock.expireSession();
    await press(/^Send the invitation$/u);
    await waitUntil(() => session.session === null);
    expect(invitings(mock), 'refused').to.have.length(1);
    await inside(element).findByRole('button', { name: 'Sign in' });

    mock.signIn();
    element.dispatchEvent(new SessionRefreshEvent());
    await waitUntil(() => session.session);
    await press(/^Add a user$/u);
    // Playwright's WebKit loses some of the spaces that it types.
    expect((await field(/^Certificate number/u) as HTMLInputElement).value.replaceAll(' ', '')).to.equal(number.replaceAll(' ', ''));
    expect((await field(/^Administrator/u) as HTMLInputElement).checked).to.equal(true);
    await press(/^Send the invitation$/u);
    await waitUntil(() => focused()?.textContent.includes('Luc Schmit\u2069 is invited.'));
    const { items } = await elsewhere.call(listInvitations, { spaceId: space!.id });
    expect(items.map(({ email, role }) => [email, role])).to.deep.equal([['luc@example.lu', 'administrator']]);
  });

  it('belongs to its space: another one begins empty, and the first has it still', async () => {
    const mock = await inSituation('forty');
    const [first, second] = (await mock.spaces()).filter(({ kind, role }) => kind === 'professional' && role === 'administrator');
    const page = await membersIn('forty', html`<space-members space=${first!.identifier}></space-members>`);
    const add = async () => {
      await waitUntil(() => page.rows().length > 0);
      await page.press(/^Add a user$/u);
      return inside(page.element).findByLabelText<HTMLInputElement>(/^First name/u);
    };
    (await add()).focus();
    await sendKeys({ type: 'Luc' });
    await page.press(/^Continue$/u);
    for (const [space, typed] of [[second, ''], [first, 'Luc']] as const) {
      page.element.space = space!.identifier;
      await waitUntil(() => !page.root.querySelector('[part=inviting]'), 'the panel of the other space is there still');
      expect((await add()).value).to.equal(typed);
    }
  });
});

describe('the driver of <space-members>', () => {
  it('invites, shows what was sent, and cancels it', async () => {
    const page = await membersIn('three-users');
    await waitUntil(() => page.rows().length > 0);
    const driver = new SpaceMembersDriver(page.element);
    await driver.invite({ firstNames: 'Luc', lastNames: 'Schmit', email: 'luc@example.lu', certificateNumber: number, role: 'administrator', access: 'all' });
    await waitUntil(() => driver.done?.textContent.includes('is invited'));
    expect((await sentOf(page))[0]).to.include({ role: 'administrator', access: 'all' });
    await driver.showInvitations();
    await waitUntil(() => driver.invitations.length === 1);
    await driver.cancelInvitation('Luc Schmit');
    await waitUntil(() => driver.invitations.length === 0);
    expect(await sentOf(page)).to.be.empty;
  });

  it('checks several lines, sends those that are ready, and corrects the rest', async () => {
    const page = await membersIn('three-users');
    await waitUntil(() => page.rows().length > 0);
    const driver = new SpaceMembersDriver(page.element);
    await driver.checkLines(['Luc;Schmit;luc@example.lu;12345678901234567890', 'Eva;Thill;eva@@example.lu;22345678901234567890']);
    await waitUntil(() => driver.preview?.children.length === 2);
    await driver.sendLines();
    await waitUntil(() => driver.outcome?.textContent.includes('Not an e-mail address'));
    await driver.checkLines(['Eva;Thill;eva@example.lu;22345678901234567890']);
    await driver.sendLines();
    await waitUntil(() => driver.done?.textContent.includes('1 invitation was sent.'));
    expect((await sentOf(page)).map(({ email }) => email).sort()).to.deep.equal(['eva@example.lu', 'luc@example.lu']);
  });

  it('takes out what was declined', async () => {
    const page = await membersIn('invitations-sent');
    await waitUntil(() => page.rows().length > 0);
    const driver = new SpaceMembersDriver(page.element);
    await driver.showInvitations();
    await waitUntil(() => driver.invitations.length === 4);
    await driver.removeInvitation('Tun Wagner');
    await waitUntil(() => driver.invitations.length === 3);
    await inside(page.element).findByText('The invitation of \u2068Tun Wagner\u2069 is no longer in the list.');
  });
});

describe('inviting several in <space-members>', () => {
  const luc = 'Luc;Schmit;luc@example.lu;12345678901234567890';
  const eva = 'Eva;Thill;eva@example.lu;22345678901234567890;Administrator';

  async function checked(lines: readonly string[]) {
    const page = await opened();
    await page.press(/^Invite several at once$/u);
    const area = (await page.field(/^One user a line/u)) as HTMLTextAreaElement;
    area.value = lines.join('\n');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.press(/^Check the list$/u);
    return { ...page, area: () => page.root.querySelector<HTMLTextAreaElement>('#lines') };
  }

  it('marks each line before anything is sent', async () => {
    const { mock, root, element } = await checked([luc, 'Eva;Thill;eva@@example.lu;1', eva]);
    await waitUntil(() => root.querySelectorAll('[part=preview] > li').length === 3);
    const marks = [...root.querySelectorAll('[part=preview] > li')].map((line) => line.textContent.replace(/\s+/gu, ' ').trim());
    expect(marks[0]).to.match(/^Luc Schmit luc@example\.lu .* Manager Ready$/u);
    expect(marks[1]).to.contain('Not an e-mail address');
    expect(marks[2]).to.match(/Administrator Ready$/u);
    await inside(element).findByRole('button', { name: 'Send 2 invitations' });
    await expectAccessible(element);
    expect(invitings(mock)).to.be.empty;
  });

  it('sends what is ready, and keeps the rest with what is wrong', async () => {
    const page = await checked([luc, 'Eva;Thill;eva@example.lu;1', eva]);
    await page.press(/^Send 2 invitations$/u);
    await waitUntil(() => focused()?.textContent.includes('2 invitations were sent.'));
    expect(focused()!.textContent).to.contain('The certificate number has to have 20 digits');
    expect(page.area()!.value).to.equal('Eva;Thill;eva@example.lu;1');
    expect(await sentOf(page)).to.have.length(2);
  });

  it('sends nobody a second invitation when the answer was lost and it is sent again', async () => {
    const page = await checked([luc, eva]);
    page.mock.failNext('lost-answer', { method: 'POST', times: 3 });
    await page.press(/^Send 2 invitations$/u);
    await inside(page.element).findByText('The invitation has not been sent.');
    await page.press(/^Send 2 invitations$/u);
    await waitUntil(() => focused()?.textContent.includes('2 invitations were sent.'));
    expect(await sentOf(page)).to.have.length(2);
  });

  it('says that there is no line, at the field', async () => {
    const { root } = await checked(['  ']);
    await waitUntil(() => root.querySelector('#lines-problem'));
    expect(focused()?.id).to.equal('lines');
  });

  it('keeps what was typed when a file brings more', async () => {
    const { root, press } = await opened();
    await press(/^Invite several at once$/u);
    await waitUntil(() => root.querySelector('#lines'));
    const area = root.querySelector<HTMLTextAreaElement>('#lines')!;
    area.value = luc;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const files = new DataTransfer();
    files.items.add(new File([eva], 'users.csv'));
    const chooser = root.querySelector<HTMLInputElement>('#file')!;
    chooser.files = files.files;
    chooser.dispatchEvent(new Event('change'));
    await waitUntil(() => area.value === `${luc}\n${eva}`);
  });

  it('sends fifty at once, and keeps those beyond', async () => {
    const lines = Array.from({ length: 52 }, (_, index) => `Eva;Thill;eva${index}@example.lu;${String(index).padStart(20, '9')}`);
    const page = await checked(lines);
    await page.press(/^Send 50 invitations$/u);
    await waitUntil(() => focused()?.textContent.includes('50 invitations were sent.'));
    expect(page.area()!.value.split('\n')).to.deep.equal(lines.slice(50));
  });
});

describe('the invitations sent in <space-members>', () => {
  it('are listed with their state, sent again with a pause, and cancelled', async () => {
    const { element, root, press } = await membersIn('invitations-sent');
    await press(/^Invitations sent$/u);
    await waitUntil(() => root.querySelectorAll('[part=invitation]').length === 4);
    await expectAccessible(element);
    const states = [...root.querySelectorAll('.state')].map(({ textContent }) => textContent);
    expect(states).to.include.members(['Not answered yet', 'Declined', 'Expired']);
    const again = [...root.querySelectorAll<HTMLElement>('[part=remind]')].find((button) => button.getAttribute('aria-disabled') === 'false')!;
    const name = again.getAttribute('aria-label')!.replace('Send again: ', '');
    again.click();
    await waitUntil(() => focused()?.textContent.includes(`The invitation is sent to ${name} again.`));
    await waitUntil(() => root.querySelector(`[aria-label="Send again: ${name}"]`)?.getAttribute('aria-disabled') === 'true');
    root.querySelector<HTMLElement>('[part=cancel-invitation]')!.click();
    await waitUntil(() => focused()?.textContent.includes('is cancelled.'));
    expect(root.querySelectorAll('[part=invitation]')).to.have.length(3);
  });

  it('say so when one is gone meanwhile', async () => {
    const { root, press, spaceId } = await membersIn('invitations-sent');
    await press(/^Invitations sent$/u);
    await waitUntil(() => root.querySelectorAll('[part=invitation]').length === 4);
    const [invitation] = (await elsewhere.call(listInvitations, { spaceId: spaceId() })).items;
    await elsewhere.call(cancelInvitation, { spaceId: spaceId(), invitationId: invitation!.id });
    root.querySelector<HTMLElement>('[part=cancel-invitation]')!.click();
    await waitUntil(() => focused()?.textContent.includes('is no longer there'));
    expect(root.querySelectorAll('[part=invitation]')).to.have.length(3);
  });

  it('say so when one could not be cancelled', async () => {
    const { mock, element, root, press } = await membersIn('invitations-sent');
    await press(/^Invitations sent$/u);
    await waitUntil(() => root.querySelectorAll('[part=invitation]').length === 4);
    mock.failNext({ problem: 'unexpected' }, { method: 'DELETE' });
    root.querySelector<HTMLElement>('[part=cancel-invitation]')!.click();
    await inside(element).findByText('Nothing has been changed.');
    expect(root.querySelectorAll('[part=invitation]')).to.have.length(4);
  });
});
