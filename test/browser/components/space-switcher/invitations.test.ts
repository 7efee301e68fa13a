import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { declineInvitation, listReceivedInvitations } from '../../../../src/services/generated/invitations.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { openEmpty, options, popup, switcherIn, trigger } from './switcher.js';

/** Another tab of the same person. */
const elsewhere = new HttpSpaceService(baseUrl);

async function declineElsewhere() {
  const { items } = await elsewhere.call(listReceivedInvitations, {});
  await elsewhere.call(declineInvitation, { invitationId: items[0]!.id });
}

/** The open menu of somebody who is invited to three spaces. */
async function invitedMenu(template = html`<space-switcher></space-switcher>`) {
  const page = await switcherIn('invited', { template });
  const { mock, switcher } = page;
  const root = switcher.shadowRoot!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  const invitations = () => [...root.querySelectorAll('[part=invitation]')].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
  const commands = () => mock.requests.filter(({ method }) => method === 'POST');
  await openEmpty(switcher);
  await waitUntil(() => invitations().length === 3, 'the invitations do not appear');
  return { ...page, root, part, invitations, commands };
}

describe('invitations in the menu of <space-switcher>', () => {
  it('are not requested before the menu opens, nor for those who have none', async () => {
    const { mock, switcher } = await switcherIn('invited');
    const requested = () => mock.requests.filter(({ path }) => path === '/invitations');
    switcher.focus();
    await waitUntil(() => mock.requests.some(({ path }) => path === '/spaces'), 'the list is prefetched');
    await settle(mock);
    expect(requested()).to.be.empty;
    await openEmpty(switcher);
    await waitUntil(() => requested().length === 1);

    const { mock: other, switcher: without } = await switcherIn('forty');
    await openEmpty(without);
    await waitUntil(() => options(without).length > 0);
    await settle(other);
    expect(other.requests.filter(({ path }) => path === '/invitations')).to.be.empty;
    expect(without.shadowRoot!.querySelector('[part=invitations]')).to.equal(null);
  });

  it('say who invites to which space, as what', async () => {
    const { switcher, invitations } = await invitedMenu();
    expect(inside(switcher).getByRole('region', { name: 'You have 3 invitations' })).to.be.instanceOf(HTMLElement);
    expect(invitations()[1]).to.match(/^ASBL Les Amis du Vélo From \S.+ · Manager Accept Decline$/u);
    await expectAccessible(switcher);
  });

  it('have the focus where there is neither a search nor a list', async () => {
    const { part } = await invitedMenu();
    await waitUntil(() => focused() === part('all-invitations'), 'the first of them does not get the focus');
  });

  it('are accepted with the keyboard alone: the space appears in the list, it is said once, and the menu stays open', async () => {
    const { mock, session, switcher, part, invitations, root, commands } = await invitedMenu();
    const accept = part('accept')!;
    part('copy')!.focus();
    for (let steps = 0; focused() !== accept && steps < 4; steps += 1) await sendKeys({ press: 'Tab' });
    expect(focused(), 'reached with the keyboard').to.equal(accept);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('invitation-news') && part('invitation-news'), 'the focus is on what was done');
    expect(focused()!.textContent).to.match(/You have accepted the invitation to .*Your role: Administrator\./u);
    await waitUntil(() => options(switcher).length === 2, 'the list has the space');
    await waitUntil(() => session.session?.pendingInvitations === 2 && invitations().length === 2);
    await settle(mock);
    expect([...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent.trim()).join(''), 'the focus has said it').to.equal('');
    expect(popup(switcher), 'open').not.to.equal(null);
    expect(commands()).to.have.length(1);
    await expectAccessible(switcher);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !popup(switcher) && focused() === trigger(switcher));
    await openEmpty(switcher);
    expect(part('invitation-news'), 'said once').to.equal(null);
  });

  it('are declined in place once that is confirmed', async () => {
    const { session, switcher, part, invitations } = await invitedMenu();
    part('decline')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('keep') && part('keep'));
    await expectAccessible(switcher);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('invitation-news') && part('invitation-news'));
    expect(focused()!.textContent).to.contain('You have declined');
    await waitUntil(() => session.session?.pendingInvitations === 2 && invitations().length === 2);
    expect(popup(switcher), 'open').not.to.equal(null);
  });

  it('say so when one was not accepted, and when one is gone', async () => {
    const { mock, switcher, part, invitations } = await invitedMenu();
    mock.failNext({ problem: 'unexpected' }, { method: 'POST' });
    part('accept')!.click();
    expect((await inside(switcher).findByRole('alert')).textContent).to.contain('The invitation was not accepted.');
    await declineElsewhere();
    (await inside(switcher).findByRole('button', { name: 'Try again' })).click();
    await waitUntil(() => part('invitation-news')?.textContent.includes('can no longer be accepted'));
    await waitUntil(() => invitations().length === 2);
  });

  it('lead to all of them, and the menu closes', async () => {
    const { switcher, part } = await invitedMenu();
    const events = listenTo('invitations-requested');
    part('all-invitations')!.click();
    expect(events).to.have.length(1);
    await waitUntil(() => !popup(switcher));
    switcher.invitationsHref = '/invitations';
    await openEmpty(switcher);
    expect(part('all-invitations')!.getAttribute('href')).to.equal('/invitations');
  });

  it('are those of the person who is signed in', async () => {
    const { mock, session, switcher, part } = await invitedMenu();
    mock.signIn('Marc Klein');
    session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));
    await waitUntil(() => session.session?.person.lastNames === 'Klein');
    await switcher.updateComplete;
    expect(part('invitation')).to.equal(null);
  });
});
