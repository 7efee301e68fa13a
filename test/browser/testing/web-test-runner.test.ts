import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { CreateProSpaceForm } from '../../../src/components/create-pro-space-form/create-pro-space-form.js';
import type { SpaceManager } from '../../../src/components/space-manager/space-manager.js';
import type { SpaceSwitcher } from '../../../src/components/space-switcher/space-switcher.js';
import type { TermsAcceptance } from '../../../src/components/terms-acceptance/terms-acceptance.js';
import { isolate } from '../../../src/localization/isolate.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import {
  CreateProSpaceFormDriver,
  SpaceManagerDriver,
  SpaceSwitcherDriver,
  TermsAcceptanceDriver,
} from '../../../testing/web-test-runner/index.js';
import { inSession, inSituation } from '../support/in-session.js';
import { timeoutMs, waitUntil } from '../support/wait-until.js';

describe('The drivers for Web Test Runner', () => {
  it('open a switcher, choose and follow its ways', async () => {
    await inSituation('forty');
    const { session, element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
    await switcher.choose('Garage de la Moselle');
    await waitUntil(() => session.session?.activeSpace?.title === 'Garage de la Moselle');
    await waitUntil(() => !switcher.popup && switcher.title === 'Garage de la Moselle');
    expect(switcher.status).to.equal((await switcher.words()).switched(isolate('Garage de la Moselle')));

    let requested = 0;
    element.addEventListener('space-management-requested', () => (requested += 1));
    await switcher.manage();
    expect(requested).to.equal(1);
  });

  it('search for a space that is not among the first', async () => {
    const mock = await inSituation('two-hundred');
    const { session, element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
    await switcher.open();
    await waitUntil(() => switcher.options.length > 0);
    const last = (await mock.spaces()).at(-1);
    expect(switcher.option(last!.title)).to.equal(undefined);
    await switcher.choose(last!.title);
    await waitUntil(() => session.session?.activeSpace?.id === last!.id);
  });

  it('choose a space by its identifier, also where there is nothing to search in', async () => {
    const mock = await inSituation('terms-outdated');
    const { session, element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const third = (await mock.spaces())[2]!;
    await new SpaceSwitcherDriver(element, { timeoutMs }).choose(third.identifier);
    await waitUntil(() => session.session?.activeSpace?.id === third.id);
  });

  it('accept and decline the invitations that wait on top of a manager', async () => {
    await inSituation('invited');
    const { session, element } = await inSession<SpaceManager>(html`<space-manager></space-manager>`);
    const manager = new SpaceManagerDriver(element, { timeoutMs });
    await manager.acceptInvitation('ASBL Les Amis du Vélo');
    await waitUntil(() => session.session?.spaceCounts.professional === 1 && manager.spaces.length === 2);
    await manager.declineInvitation('Cabinet Weber – ressources humaines');
    await waitUntil(() => session.session?.pendingInvitations === 1 && manager.invitations.length === 1);
  });

  it('find a space that was added since the list was loaded', async () => {
    const mock = await inSituation('terms-outdated');
    const { session, element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
    await switcher.open();
    await waitUntil(() => switcher.options.length > 0);
    await switcher.close();
    const added = mock.addSpace('Atelier');
    mock.failNext({ delay: 200 }, { path: '/spaces' });
    await switcher.choose('Atelier');
    await waitUntil(() => session.session?.activeSpace?.id === added.id);
  });

  describe('choose no space', () => {
    const failureOf = async (promise: Promise<void>) => promise.then(() => 'none', (error: unknown) => (error as Error).message);

    it('that is not there, and say at once which are', async () => {
      await inSituation('terms-outdated');
      const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
      const failure = await failureOf(new SpaceSwitcherDriver(element, { timeoutMs: 60_000 }).choose('Atelier'));
      expect(failure).to.equal(
        'There is no space “Atelier” in the list. There are: “Anne Weber”, “Cabinet Weber – comptabilité”, “Cabinet Weber – ressources humaines”, “ASBL Les Amis du Vélo”.',
      );
    });

    it('that a search does not find, nor one that an earlier search did', async () => {
      await inSituation('forty');
      const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
      const switcher = new SpaceSwitcherDriver(element, { timeoutMs: 60_000 });
      await switcher.search('moselle');
      await waitUntil(() => switcher.options.length === 1);
      expect(await failureOf(switcher.choose('Atelier'))).to.match(/^There is no space “Atelier” in the list\. There are: “Garage de la Moselle”\.$/u);
      await switcher.close();
      expect(await failureOf(switcher.choose('Atelier'))).to.match(/There are: “Anne Weber”, .+ and 21 more\.$/u);
    });

    it('of which there are two, and say how to tell them apart', async () => {
      const mock = await inSituation('private-only');
      mock.use('private-only', { spaces: ['Atelier', { title: 'Atelier', identifier: 'PM-TWIN22' }] });
      const { element, session } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
      const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
      expect(await failureOf(switcher.choose('Atelier'))).to.match(/^There are 2 spaces “Atelier”\. Choose one by its identifier: PM-\w{6}, PM-TWIN22\.$/u);
      await switcher.choose('PM-TWIN22');
      await waitUntil(() => session.session?.activeSpace?.identifier === 'PM-TWIN22');
    });

    it('of a list that cannot be loaded, and say why', async () => {
      await inSituation('server-error');
      const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
      const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
      const failure = await failureOf(switcher.choose('Atelier'));
      expect(failure).to.match(/^There is no space “Atelier” in the list\. There is none\. The list of your spaces could not be loaded\./u);
    });

    it('where there is none', async () => {
      await inSituation('new-user');
      const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
      const failure = await failureOf(new SpaceSwitcherDriver(element, { timeoutMs: 60_000 }).choose('Atelier'));
      expect(failure).to.equal('There is no space “Atelier” in the list. There is none.');
    });
  });

  it('close what they opened', async () => {
    await inSituation('forty');
    const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
    await switcher.open();
    await switcher.close();
    expect(switcher.popup).to.equal(undefined);
  });

  it('try again what failed', async () => {
    const mock = await inSituation('forty');
    const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
    mock.failNext({ status: 503 }, { path: '/spaces', times: 3 });
    await switcher.open();
    await waitUntil(() => switcher.failure);
    await switcher.retry();
    await waitUntil(() => switcher.options.length > 0 && !switcher.failure);
  });

  it('lead from a switcher without a session to the sign-in page', async () => {
    await inSituation('signed-out');
    const template = html`<space-switcher></space-switcher>`;
    const { element } = await inSession<SpaceSwitcher>(template, { lang: 'fr' });
    let requested = 0;
    element.addEventListener('session-sign-in', (event) => {
      event.preventDefault();
      requested += 1;
    });
    await new SpaceSwitcherDriver(element, { timeoutMs }).signIn();
    expect(requested).to.equal(1);
  });

  it('try again on a switcher whose session could not be loaded', async () => {
    const mock = await inSituation('session-unavailable');
    const { element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, { timeoutMs });
    await waitUntil(() => switcher.button);
    mock.use('forty');
    await switcher.retry();
    await waitUntil(() => switcher.title === 'Cabinet Weber – comptabilité');
  });

  it('fill in the form in the language of the page, create a space and begin another', async () => {
    dropAllDrafts();
    await inSituation('private-only');
    const template = html`<create-pro-space-form></create-pro-space-form>`;
    const { element } = await inSession<CreateProSpaceForm>(template, { lang: 'de' });
    const form = new CreateProSpaceFormDriver(element, { timeoutMs });
    await form.fillIn({ title: '', legalName: 'Atelier Weber' });
    await form.confirm();
    await waitUntil(() => form.summary);
    await form.useLegalName();
    expect((await form.field('title')).value).to.equal('Atelier Weber');
    await form.confirm();
    await waitUntil(() => form.createdIdentifier.startsWith('PM-'));
    expect(form.result?.textContent).to.contain('Sie haben erfolgreich einen beruflichen Bereich erstellt.');
    await form.createAnother();
    expect((await form.field('title')).value).to.equal('');
  });

  it('decline the terms, read them again and accept them', async () => {
    await inSituation('new-user');
    const { element } = await inSession<TermsAcceptance>(html`<terms-acceptance></terms-acceptance>`);
    const terms = new TermsAcceptanceDriver(element, { timeoutMs });
    await terms.decline();
    await terms.readAgain();
    await waitUntil(() => terms.text);
    await terms.accept();
    await waitUntil(() => terms.receipt);
    expect(terms.result?.textContent).to.contain((await terms.words()).accepted);
  });

  it('say what is not there, in words', async () => {
    await inSituation('private-only');
    const { element } = await inSession<TermsAcceptance>(html`<terms-acceptance></terms-acceptance>`);
    const terms = new TermsAcceptanceDriver(element, { language: 'fr', timeoutMs: 100 });
    let failure: unknown;
    await terms.readAgain().catch((error: unknown) => (failure = error));
    expect(String(failure)).to.equal('Error: <terms-acceptance> shows no button “Les relire”.');
  });
});
