import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/space-onboarding/define.js';
import type { SpaceOnboarding } from '../../../../src/components/space-onboarding/space-onboarding.js';
import { declineInvitation, listReceivedInvitations } from '../../../../src/services/generated/invitations.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl, inSession, inSituation } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';

const invitations = 'Your invitations';
const choice = 'Which space do you want to create?';
const proForm = 'Create a business space';
const ready = 'You are ready to start';

/** Another tab of the same person. */
const elsewhere = new HttpSpaceService(baseUrl);

async function declineElsewhere() {
  const { items } = await elsewhere.call(listReceivedInvitations, {});
  await elsewhere.call(declineInvitation, { invitationId: items[0]!.id });
}

async function openIn(situation: SituationName, template: TemplateResult = html`<space-onboarding></space-onboarding>`) {
  dropAllDrafts();
  const mock = await inSituation(situation);
  const { session, element } = await inSession<SpaceOnboarding>(template);
  await waitUntil(() => element.shadowRoot?.querySelector('h2, .message'));
  const root = element.shadowRoot!;
  const heading = () => root.querySelector('#heading')?.textContent;
  const step = () => root.querySelector('[part=step]')?.textContent;
  const isAt = (words: string) => waitUntil(() => heading() === words, `not at “${words}”`);
  const received = () => root.querySelector('space-invitations')?.shadowRoot;
  const part = (name: string) => received()?.querySelector<HTMLElement>(`[part=${name}]`);
  const see = async (name: string) => {
    await waitUntil(() => part(name), `no ${name}`);
    return part(name)!;
  };
  const press = (name: RegExp | string) => inside(element).getByRole('button', { name }).click();
  const refresh = () => session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));
  return { mock, session, element, root, heading, step, isAt, part, see, press, refresh };
}

async function acceptTerms(root: ShadowRoot) {
  const terms = root.querySelector('terms-acceptance')!;
  await waitUntil(() => terms.shadowRoot?.querySelector('[type=checkbox]'));
  terms.shadowRoot!.querySelector<HTMLElement>('[type=checkbox]')!.click();
  terms.shadowRoot!.querySelector<HTMLElement>('[part=confirm]')!.click();
}

describe('invitations in <space-onboarding>', () => {
  afterEach(dropAllDrafts);

  it('come after the terms and before creating; one is accepted, and the user goes on to its space', async () => {
    const { element, session, root, step, isAt, see, mock, heading } = await openIn(
      'invited-new-user',
      html`<space-onboarding next-href="#spaces/{identifier}"></space-onboarding>`,
    );
    expect(step()).to.equal('Step 1 of 3');
    await acceptTerms(root);
    await isAt(invitations);
    expect(step()).to.equal('Step 2 of 3');
    await waitUntil(() => focused()?.textContent === invitations);
    const accept = await see('accept');
    await expectAccessible(element);
    accept.focus();
    await sendKeys({ press: 'Enter' });
    const accepted = await see('accepted');
    await waitUntil(() => focused() === accepted);
    await isAt(ready);
    expect(step()).to.equal(undefined);
    await waitUntil(() => session.session?.spaceCounts.professional === 1);
    await settle(mock);
    expect(heading(), 'what was accepted stays').to.equal(ready);
    expect(focused()).to.equal(accepted);
    const [space] = await mock.spaces();
    expect(inside(element).getByRole<HTMLAnchorElement>('link', { name: 'Continue' }).hash).to.equal(`#spaces/${space!.identifier}`);
    await expectAccessible(element);
  });

  it('are passed over by who would rather create a space, who can come back to them', async () => {
    const { isAt, press, element, see } = await openIn('invited-no-space');
    await isAt(invitations);
    await see('accept');
    press('Create a space of my own');
    await isAt(choice);
    await waitUntil(() => focused()?.textContent === choice);
    press(/Business space/u);
    await isAt(proForm);
    press('Back');
    await isAt(choice);
    press('Back');
    await isAt(invitations);
    await waitUntil(() => focused()?.textContent === invitations);
    press('Create a space of my own');
    await isAt(choice);

    const again = element.cloneNode() as SpaceOnboarding;
    element.replaceWith(again);
    await waitUntil(() => again.shadowRoot?.querySelector('#heading')?.textContent === choice, 'a reload does not ask again');
  });

  it('come before the only form too', async () => {
    const { isAt, press, step } = await openIn('invited-no-space', html`<space-onboarding kinds="professional"></space-onboarding>`);
    await isAt(invitations);
    expect(step()).to.equal('Step 2 of 2');
    press('Create a space of my own');
    await isAt(proForm);
    press('Back');
    await isAt(invitations);
  });

  it('are of no use to who needs a private space', async () => {
    const { heading } = await openIn('invited-no-space', html`<space-onboarding kinds="private"></space-onboarding>`);
    expect(heading()).to.equal('Create my private space');
  });

  it('stay in view once they are declined, with the way on', async () => {
    const { isAt, see, part, mock, heading, press, session } = await openIn('invited-no-space');
    await isAt(invitations);
    for (const left of [2, 1, 0]) {
      (await see('decline')).click();
      (await see('confirm')).click();
      await waitUntil(() => session.session?.pendingInvitations === left && !part('dialog'));
    }
    await settle(mock);
    expect(heading()).to.equal(invitations);
    expect(part('news')!.textContent).to.contain('You have declined the invitation');
    press('Create a space of my own');
    await isAt(choice);
  });

  it('that were cancelled meanwhile are said to be gone, with the way on', async () => {
    const { isAt, see, mock, heading, press } = await openIn('invited-no-space');
    await isAt(invitations);
    const accept = await see('accept');
    for (const _ of [1, 2, 3]) await declineElsewhere();
    accept.click();
    expect((await see('news')).textContent).to.contain('can no longer be accepted');
    await settle(mock);
    expect(heading()).to.equal(invitations);
    press('Create a space of my own');
    await isAt(choice);
  });

  it('that another tab accepts lead on', async () => {
    const { isAt, see, session } = await openIn('invited-no-space');
    await isAt(invitations);
    await see('accept');
    const known = session.session!;
    session.session = { ...known, pendingInvitations: 2, spaceCounts: { private: 0, professional: 1 } };
    await isAt(ready);
  });

  it('call nobody away who fills in a form, and meet who has still to choose', async () => {
    const { isAt, press, session, heading } = await openIn('no-space');
    const known = session.session!;
    press(/Business space/u);
    await isAt(proForm);
    session.session = { ...known, pendingInvitations: 1 };
    await waitUntil(() => inside(document.querySelector('space-onboarding')!).queryByRole('button', { name: 'Back' }));
    expect(heading()).to.equal(proForm);
    press('Back');
    await isAt(invitations);
  });

  it('lead back to terms that are replaced meanwhile, and come again then', async () => {
    const { isAt, see, mock, root } = await openIn('invited-no-space');
    await isAt(invitations);
    const accept = await see('accept');
    mock.replaceTerms();
    accept.click();
    await isAt('Accept the terms and conditions');
    await acceptTerms(root);
    await isAt(invitations);
    (await see('accept')).click();
    await isAt(ready);
  });
});

describe('{identifier} in the next-href of <space-onboarding>', () => {
  afterEach(dropAllDrafts);
  const template = html`<space-onboarding next-href="/spaces/{identifier}?from=start"></space-onboarding>`;
  const href = (element: SpaceOnboarding) => inside(element).queryByRole('link', { name: 'Continue' })?.getAttribute('href');

  it('is the space that was created', async () => {
    const { element, mock, press, root } = await openIn('no-space', template);
    press(/Private space/u);
    await waitUntil(() => root.querySelector('create-private-space-form')?.shadowRoot?.querySelector('[part=confirm]'));
    root.querySelector('create-private-space-form')!.shadowRoot!.querySelector<HTMLElement>('[part=confirm]')!.click();
    await waitUntil(() => href(element));
    expect(href(element)).to.equal(`/spaces/${(await mock.spaces())[0]!.identifier}?from=start`);
  });

  it('is the active space of who has one already', async () => {
    const { element, session } = await openIn('private-only', template);
    expect(href(element)).to.equal(`/spaces/${session.session!.activeSpace!.identifier}?from=start`);
  });

  it('is the first of the kind while none is active, once it is known', async () => {
    const { element, mock, session } = await openIn('forty', html`<space-onboarding kinds="professional" next-href="/spaces/{identifier}"></space-onboarding>`);
    mock.failNext({ problem: 'unexpected' }, { path: '/spaces' });
    session.session = { ...session.session!, activeSpace: null };
    (await inside(element).findByRole('button', { name: 'Try again' })).click();
    await waitUntil(() => href(element));
    const first = (await mock.spaces()).find(({ kind }) => kind === 'professional')!;
    expect(href(element)).to.equal(`/spaces/${first.identifier}`);
  });
});
