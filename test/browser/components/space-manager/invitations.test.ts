import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InvitationAcceptedEvent } from '../../../../src/events/invitation-accepted.js';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { declineElsewhere, invitedManager } from './invitations.js';
import { managerIn, rows, titles } from './manager.js';

const refresh = (session: Element) => session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));

describe('invitations on top of <space-manager>', () => {
  it('are not requested for those who have none', async () => {
    const { manager, mock } = await managerIn('private-only');
    await settle(mock);
    expect(manager.shadowRoot!.querySelector('[part=invitations]')).to.equal(null);
    expect(mock.requests.filter(({ path }) => path === '/invitations')).to.be.empty;
  });

  it('say how many there are, from whom, and which role', async () => {
    const { manager, invitations } = await invitedManager();
    await waitUntil(() => invitations().length === 3);
    expect(inside(manager).getByRole('region', { name: 'You have 3 invitations' })).to.be.instanceOf(HTMLElement);
    expect(invitations()[0]).to.match(/^\S.* From \S.+ · Administrator Accept Decline$/u);
    expect(invitations()[2]).to.match(/for another of your certificates\. Sign in with .*LuxTrust Smartcard.* Decline$/u);
    await expectAccessible(manager);
  });

  it('are accepted with the keyboard alone: the list grows, and it is said once', async () => {
    const { manager, session, part, invitations, button, commands, mock, root } = await invitedManager();
    const events = listenTo('invitation-accepted');
    await waitUntil(() => invitations().length === 3);
    const accept = inside(manager).getAllByRole('button', { name: /^Accept the invitation/u })[0]!;
    accept.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('invitation-news') && part('invitation-news'), 'the focus is on what was done');
    expect(focused()!.textContent).to.match(/You have accepted the invitation to .*Your role: Administrator\./u);
    await waitUntil(() => rows(manager).length === 2);
    const { space } = (events[0] as InvitationAcceptedEvent).detail;
    expect(titles(manager)).to.include(space.title);
    await waitUntil(() => session.session?.pendingInvitations === 2);
    await waitUntil(() => root.querySelector('#waiting')!.textContent === 'You have 2 invitations');
    await settle(mock);
    expect([...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent.trim()).join(''), 'the focus has said it').to.equal('');
    expect(focused()).to.equal(part('invitation-news'));
    expect(commands()).to.have.length(1);
    await expectAccessible(manager);
    await button(/^Accept the invitation/u);
  });

  it('are declined once that is confirmed, and can be left', async () => {
    const { manager, session, part, invitations, commands } = await invitedManager();
    const events = listenTo('invitation-declined');
    await waitUntil(() => invitations().length === 3);
    const first = () => inside(manager).getAllByRole('button', { name: /^Decline the invitation to/u })[0]!;
    first().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('keep') && part('keep'), 'the harmless button first');
    await expectAccessible(manager);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !part('keep') && focused() === first());
    expect(commands()).to.be.empty;
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('keep') && part('keep'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('invitation-news') && part('invitation-news'));
    expect(focused()!.textContent).to.contain('You have declined the invitation');
    await waitUntil(() => session.session?.pendingInvitations === 2 && invitations().length === 2);
    expect(events).to.have.length(1);
  });

  it('say that one is gone, and go on with the others', async () => {
    const { part, invitations, button } = await invitedManager();
    await waitUntil(() => invitations().length === 3);
    await declineElsewhere();
    part('accept')!.click();
    await waitUntil(() => part('invitation-news') && focused() === part('invitation-news'));
    expect(focused()!.textContent).to.contain('can no longer be accepted');
    await waitUntil(() => invitations().length === 2);
    await declineElsewhere();
    part('decline')!.click();
    (await button(/^Decline the invitation$/u)).click();
    await waitUntil(() => focused()?.textContent.includes('was answered elsewhere') && invitations().length === 1);
  });

  for (const [problem, words] of [['terms-required', 'have to be accepted first'], ['limit-reached', 'the maximum number of business spaces']] as const) {
    it(`say what stands in the way (${problem})`, async () => {
      const { manager, mock, part, invitations } = await invitedManager();
      await waitUntil(() => invitations().length === 3);
      mock.failNext({ problem }, { method: 'POST' });
      part('accept')!.click();
      const alert = await inside(manager).findByRole('alert');
      expect(alert.textContent).to.contain('The invitation was not accepted.');
      expect(alert.textContent).to.contain(words);
      await settle(mock);
      expect(invitations()).to.have.length(3);
    });
  }

  it('say that one was not accepted, and accept it when the user tries again', async () => {
    const { manager, mock, part, invitations, commands, button } = await invitedManager();
    await waitUntil(() => invitations().length === 3);
    mock.failNext('offline', { method: 'POST', times: 3 });
    part('accept')!.click();
    await inside(manager).findByRole('alert');
    (await button(/^Try again$/u)).click();
    await waitUntil(() => part('invitation-news'));
    expect(new Set(commands().map(({ headers }) => headers['idempotency-key'])).size, 'one command').to.equal(1);
  });

  it('follow what is answered in another tab, and keep the focus in the element', async () => {
    const { manager, session, part, invitations } = await invitedManager();
    await waitUntil(() => invitations().length === 3);
    part('accept')!.focus();
    await declineElsewhere();
    refresh(session);
    await waitUntil(() => invitations().length === 2 && focused() === part('invitation-news'));
    expect(focused()!.textContent).to.contain('Your invitations have changed.');
    expect(manager.shadowRoot!.querySelector('#waiting')!.textContent).to.equal('You have 2 invitations');
  });

  it('are those of the person who is signed in', async () => {
    const { mock, session, part, invitations } = await invitedManager();
    await waitUntil(() => invitations().length === 3);
    mock.signIn('Marc Klein');
    refresh(session);
    await waitUntil(() => !part('invitations'));
    expect(invitations()).to.be.empty;
  });

  it('lead to all of them: by an address, or by an event', async () => {
    const { manager, part, invitations } = await invitedManager();
    await waitUntil(() => invitations().length === 3);
    const events = listenTo('invitations-requested');
    part('all-invitations')!.click();
    expect(events).to.have.length(1);
    manager.invitationsHref = '/invitations';
    await manager.updateComplete;
    expect(part('all-invitations')!.getAttribute('href')).to.equal('/invitations');
  });
});
