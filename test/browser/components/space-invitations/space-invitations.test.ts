import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InvitationAcceptedEvent } from '../../../../src/events/invitation-accepted.js';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { invitationsIn } from './invitations.js';

describe('<space-invitations>', () => {
  it('lists the invitations with the space, who invites, the role and the end, and is accessible', async () => {
    const { element, rows } = await invitationsIn();
    await waitUntil(() => rows().length === 3);
    expect(rows()[0]).to.match(/\(as stated by the inviter, not verified\) PM-\w{6} From .+ Administrator Access: all my certificates Until .+ Accept Decline$/u);
    await expectAccessible(element);
  });

  it('accepts with the keyboard alone, says so, and enters the space then', async () => {
    const { mock, session, element, part, rows, commands } = await invitationsIn();
    const events = listenTo('invitation-accepted', 'space-switched');
    const accept = (await inside(element).findAllByRole('button', { name: /^Accept the invitation/u }))[0]!;
    accept.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('accepted'), 'the focus is on what was done');
    expect(focused()!.textContent).to.contain('Your role: Administrator.');
    expect(rows()).to.have.length(2);
    await waitUntil(() => session.session?.pendingInvitations === 2 && session.session.spaceCounts.professional === 1);
    expect(session.session!.activeSpace?.kind, 'the active space stays').to.equal('private');
    await expectAccessible(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part('accepted')!.textContent.includes('You’re now working in this space.'));
    expect(focused()).to.equal(part('accepted'));
    const [accepted, switched] = events;
    const { space, invitation } = (accepted as InvitationAcceptedEvent).detail;
    expect(space.identifier).to.equal(invitation.space.identifier);
    expect(switched?.type).to.equal('space-switched');
    expect(session.session!.activeSpace?.id).to.equal(space.id);
    await settle(mock);
    expect(commands()).to.have.length(1);
  });

  it('declines once that is confirmed, and can be left', async () => {
    const { element, press, dialog, rows, part, session, commands } = await invitationsIn();
    const events = listenTo('invitation-declined');
    await waitUntil(() => rows().length === 3);
    const first = () => inside(element).getAllByRole('button', { name: /^Decline the invitation/u })[0]!;
    first().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialog()?.open);
    expect(focused()?.textContent.trim(), 'the harmless button first').to.equal('Cancel');
    expect(dialog()!.textContent).to.contain('can invite you again');
    await expectAccessible(element);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog() && focused() === first());
    expect(commands()).to.be.empty;
    first().click();
    await waitUntil(() => dialog()?.open);
    await press(/^Decline the invitation$/u);
    await waitUntil(() => focused() === part('news'));
    expect(part('news')!.textContent).to.contain('You have declined the invitation');
    expect(rows()).to.have.length(2);
    expect(events).to.have.length(1);
    await waitUntil(() => session.session?.pendingInvitations === 2);
  });

  it('says which product to sign in with for another certificate, and leads there', async () => {
    const { element, part } = await invitationsIn();
    const events = listenTo('session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    const button = await inside(element).findByRole('button', { name: /^Sign in with .*LuxTrust Smartcard/u });
    expect(part('bound')!.textContent).to.contain('for another of your certificates');
    const row = button.closest('[part=invitation]')!;
    expect(row.querySelector('[part=accept]')).to.equal(null);
    expect(row.querySelector('[part=decline]'), 'can be declined').not.to.equal(null);
    button.click();
    expect(events).to.have.length(1);
  });

  it('says where invitations come from while there are none, with the certificate number', async () => {
    const { element, part } = await invitationsIn('one-professional');
    await waitUntil(() => part('none'));
    expect(part('certificate-number')!.textContent).to.equal('1111 2222 3333 4444 0001');
    expect(part('none')!.textContent).to.contain('The administrators of a business space can invite you.');
    expect(inside(element).getByRole('button', { name: 'Copy the certificate number' })).to.be.instanceOf(HTMLElement);
    await expectAccessible(element);
  });

  it('offers to try again when the invitations could not be loaded', async () => {
    const { element } = await invitationsIn('server-error');
    await inside(element).findByRole('button', { name: 'Try again' });
    expect(inside(element).getByRole('alert').textContent).to.contain('Your invitations could not be loaded.');
  });

  it('shows nothing, and says so to the developer, where the service does not offer invitations', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      const { session, element, root, rows } = await invitationsIn();
      await waitUntil(() => rows().length > 0);
      session.session = { ...session.session!, capabilities: [] };
      await element.updateComplete;
      expect(root.childElementCount).to.equal(0);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['<space-invitations>: the service does not offer invitations']);
  });

  it('offers to sign in when nobody is signed in', async () => {
    const { element } = await invitationsIn('signed-out');
    await inside(element).findByRole('button', { name: 'Sign in' });
  });
});
