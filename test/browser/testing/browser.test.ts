import { expect, html } from '@open-wc/testing';
import { userEvent } from '@testing-library/user-event';
import '../../../src/define.js';
import type { CreateProSpaceForm } from '../../../src/components/create-pro-space-form/create-pro-space-form.js';
import type { SpaceSwitcher } from '../../../src/components/space-switcher/space-switcher.js';
import type { TermsAcceptance } from '../../../src/components/terms-acceptance/terms-acceptance.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { CreateProSpaceFormDriver, SpaceSwitcherDriver, TermsAcceptanceDriver, userEventKeys } from '../../../testing/browser/index.js';
import { inSession, inSituation } from '../support/in-session.js';
import { timeoutMs, waitUntil } from '../support/wait-until.js';

const keys = userEventKeys(userEvent);

describe('The drivers over the user-event of Testing Library', () => {
  it('open a switcher, search, choose and close', async () => {
    const mock = await inSituation('two-hundred');
    const { session, element } = await inSession<SpaceSwitcher>(html`<space-switcher></space-switcher>`);
    const switcher = new SpaceSwitcherDriver(element, keys, { timeoutMs });
    const last = (await mock.spaces()).at(-1)!;
    await switcher.choose(last.identifier);
    await waitUntil(() => session.session?.activeSpace?.id === last.id);
    await switcher.open();
    await switcher.close();
    expect(switcher.popup).to.equal(undefined);
  });

  it('fill in the form, with what stands for keys elsewhere, and create a space', async () => {
    dropAllDrafts();
    const mock = await inSituation('private-only');
    const { element } = await inSession<CreateProSpaceForm>(html`<create-pro-space-form></create-pro-space-form>`);
    const form = new CreateProSpaceFormDriver(element, keys, { timeoutMs });
    await form.fillIn({ title: 'x', legalName: 'Weber [& {Fils}]' });
    await form.fillIn({ title: 'Atelier {Enter}' });
    await form.confirm();
    await waitUntil(() => form.createdIdentifier.startsWith('PM-'));
    const created = (await mock.spaces()).find(({ identifier }) => identifier === form.createdIdentifier);
    expect(created).to.include({ title: 'Atelier {Enter}', legalName: 'Weber [& {Fils}]' });
  });

  it('empty a field', async () => {
    dropAllDrafts();
    await inSituation('private-only');
    const { element } = await inSession<CreateProSpaceForm>(html`<create-pro-space-form></create-pro-space-form>`);
    const form = new CreateProSpaceFormDriver(element, keys, { timeoutMs });
    await form.fillIn({ title: 'Atelier', email: '' });
    await form.fillIn({ title: '' });
    expect((await form.field('title')).value).to.equal('');
    expect((await form.field('email')).value).to.equal('');
  });

  it('tick and accept the terms', async () => {
    await inSituation('new-user');
    const { element } = await inSession<TermsAcceptance>(html`<terms-acceptance></terms-acceptance>`);
    const terms = new TermsAcceptanceDriver(element, keys, { timeoutMs });
    await terms.accept();
    await waitUntil(() => terms.receipt);
  });
});
