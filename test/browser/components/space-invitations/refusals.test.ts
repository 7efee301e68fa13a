import { expect, html } from '@open-wc/testing';
import { TermsRequestedEvent } from '../../../../src/events/terms-requested.js';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { invitationsIn } from './invitations.js';

/** Presses the first button that accepts. */
async function accepting(template = html`<space-invitations></space-invitations>`, prepare?: (page: Awaited<ReturnType<typeof invitationsIn>>) => unknown) {
  const page = await invitationsIn('invited', template);
  await waitUntil(() => page.rows().length === 3);
  await prepare?.(page);
  const button = page.part('accept')!;
  button.focus();
  button.click();
  return page;
}

describe('an invitation in <space-invitations> that cannot be accepted', () => {
  for (const [words, fault, times] of [['offline', 'offline', 3], ['unexpected', { problem: 'unexpected' }, 1]] as const) {
    it(`says so (${words}), and is accepted once the user tries again`, async () => {
      const { element, rows, part, commands } = await accepting(undefined, ({ mock }) => mock.failNext(fault, { method: 'POST', times }));
      expect((await inside(element).findByRole('alert')).textContent).to.contain('The invitation was not accepted.');
      expect(rows()).to.have.length(3);
      (await inside(element).findByRole('button', { name: 'Try again' })).click();
      await waitUntil(() => part('accepted'));
      expect(new Set(commands().map(({ headers }) => headers['idempotency-key'])).size, 'one command').to.equal(1);
    });
  }

  it('is accepted once although the answer was lost', async () => {
    const { part, session } = await accepting(undefined, ({ mock }) => mock.failNext('lost-answer', { method: 'POST' }));
    await waitUntil(() => part('accepted'));
    await waitUntil(() => session.session?.spaceCounts.professional === 1);
  });

  it('is sent once, however often it is pressed', async () => {
    let release: (() => void) | undefined;
    const { mock, part, told, commands } = await accepting(undefined, (page) =>
      page.mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'POST' }),
    );
    await waitUntil(() => told().includes('is being accepted'));
    expect(part('accept')!.getAttribute('aria-disabled')).to.equal('true');
    part('accept')!.click();
    release?.();
    await waitUntil(() => part('accepted'));
    await settle(mock);
    expect(commands()).to.have.length(1);
  });

  it('leads to the terms when they have to be accepted first', async () => {
    const { element, part } = await accepting(html`<space-invitations terms-href="/terms"></space-invitations>`, ({ mock }) =>
      mock.failNext({ problem: 'terms-required' }, { method: 'POST' }),
    );
    await waitUntil(() => part('notice') && focused()?.contains(part('notice')));
    expect(part('notice')!.textContent).to.contain('You can accept an invitation once you have accepted them.');
    expect(inside(element).getByRole('link').getAttribute('href')).to.equal('/terms');
    await expectAccessible(element);
  });

  it('asks the page for the terms where there is no address for them', async () => {
    const { element } = await accepting(undefined, ({ mock }) => mock.failNext({ problem: 'terms-required' }, { method: 'POST' }));
    const events = listenTo('terms-requested');
    (await inside(element).findByRole('button', { name: 'Go to the terms and conditions' })).click();
    expect(events[0]).to.be.instanceOf(TermsRequestedEvent);
  });

  it('says that the limit is reached, with the way to the helpdesk', async () => {
    const { element, part } = await accepting(html`<space-invitations help-href="/help"></space-invitations>`, ({ mock }) =>
      mock.failNext({ problem: 'limit-reached' }, { method: 'POST' }),
    );
    await waitUntil(() => part('notice') && focused()?.contains(part('notice')));
    expect(part('notice')!.textContent).to.contain('To accept an invitation, ask the helpdesk to raise the limit.');
    expect(inside(element).getByRole('link').getAttribute('href')).to.equal('/help');
  });

  it('says that it is gone, and shows those that are there', async () => {
    const { part, rows, session } = await accepting(undefined, ({ declineElsewhere }) => declineElsewhere());
    await waitUntil(() => focused() === part('news') && part('news'));
    expect(part('news')!.textContent).to.contain('can no longer be accepted: it was cancelled');
    await waitUntil(() => rows().length === 2);
    await waitUntil(() => session.session?.pendingInvitations === 2);
  });

  it('says that it is for another certificate', async () => {
    const { part } = await accepting(undefined, ({ mock }) => mock.failNext({ problem: 'another-certificate' }, { method: 'POST' }));
    await waitUntil(() => part('news')?.textContent.includes('is for another of your certificates'));
  });

  it('stays unanswered for somebody else who is signed in meanwhile', async () => {
    const { mock, session, part, rows } = await accepting(undefined, (page) => page.mock.signIn('Marc Klein'));
    await waitUntil(() => session.session === null || session.session?.person.lastNames === 'Klein');
    await waitUntil(() => rows().length === 0);
    await settle(mock);
    expect(part('accepted')).to.equal(null);
  });
});

describe('declining in <space-invitations>', () => {
  it('says that the invitation is gone', async () => {
    const { press, dialog, rows, part, element, declineElsewhere } = await invitationsIn();
    await waitUntil(() => rows().length === 3);
    part('decline')!.click();
    await waitUntil(() => dialog()?.open);
    await declineElsewhere();
    await press(/^Decline the invitation$/u);
    await waitUntil(() => dialog()?.textContent.includes('was answered elsewhere'));
    await waitUntil(() => rows().length === 2);
    expect(focused()?.textContent.trim()).to.equal('Back');
    (await inside(element).findByRole('button', { name: 'Back' })).click();
    await waitUntil(() => !dialog());
    expect(focused()?.id, 'the focus stays in the element').to.equal('invitations');
  });

  it('fails with a message and works when it is confirmed again', async () => {
    const { mock, press, dialog, rows, part, element } = await invitationsIn();
    await waitUntil(() => rows().length === 3);
    part('decline')!.click();
    await waitUntil(() => dialog()?.open);
    mock.failNext({ problem: 'unexpected' }, { method: 'POST' });
    await press(/^Decline the invitation$/u);
    expect((await inside(element).findByRole('alert')).textContent).to.contain('The invitation was not declined.');
    await press(/^Decline the invitation$/u);
    await waitUntil(() => !dialog() && rows().length === 2);
  });
});

describe('the list in <space-invitations>', () => {
  it('is brought up to date when the session tells of another number', async () => {
    const { session, rows, told, declineElsewhere } = await invitationsIn();
    await waitUntil(() => rows().length === 3);
    await declineElsewhere();
    session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));
    await waitUntil(() => rows().length === 2);
    await waitUntil(() => told() === 'Your invitations have changed. The list is up to date now.');
  });

  it('is of the person who is signed in', async () => {
    const { mock, session, rows, part } = await invitationsIn();
    await waitUntil(() => rows().length === 3);
    mock.signIn('Marc Klein');
    session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));
    await waitUntil(() => part('none'));
    expect(rows()).to.be.empty;
  });
});
