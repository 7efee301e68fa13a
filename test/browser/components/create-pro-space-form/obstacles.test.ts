import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CreateProSpaceForm } from '../../../../src/components/create-pro-space-form/create-pro-space-form.js';
import { dropAllDrafts } from '../../../../src/session/drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSituation, onPage } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import '../../../../src/components/space-session/define.js';
import { confirm, field, fillIn, openForm, textOf, wanted } from './form.js';
import { waitUntil } from '../../support/wait-until.js';

function hear(target: Element, ...names: string[]) {
  const heard: Event[] = [];
  for (const name of names) target.addEventListener(name, (event) => heard.push(event));
  return heard;
}

describe('without a session', () => {
  afterEach(dropAllDrafts);

  it('says so and asks for signing in', async () => {
    const { form } = await openForm('signed-out');
    const heard = hear(form, 'session-sign-in');
    form.addEventListener('session-sign-in', (event) => event.preventDefault());
    expect(inside(form).queryByRole('textbox')).to.be.null;
    await expectAccessible(form);
    inside(form).getByRole('button', { name: 'Sign in' }).click();
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('says why it is not known, and asks for it again', async () => {
    const { form } = await openForm('session-unavailable');
    const heard = hear(form, 'session-refresh');
    expect(textOf(form)).to.contain('Your spaces could not be loaded.').and.contain('not available at the moment');
    await expectAccessible(form);
    inside(form).getByRole('button', { name: 'Try again' }).click();
    expect(heard).to.have.lengthOf(1);
  });

  it('becomes a form when the session comes late', async () => {
    await inSituation('private-only');
    const form = await onPage<CreateProSpaceForm>(html`<create-pro-space-form></create-pro-space-form>`);
    await form.updateComplete;
    expect(inside(form).queryByRole('form')).to.be.null;
    const session = document.createElement('space-session');
    session.baseUrl = '/api';
    form.after(session);
    await waitUntil(() => inside(form).queryByRole('form'));
    session.remove();
  });

  it('that ends while something is confirmed, keeps the fields and leads to signing in', async () => {
    const { form, session } = await openForm('session-expired');
    const heard = hear(session, 'session-expired');
    await fillIn(form);
    await confirm(form);
    expect(heard).to.have.lengthOf(1);
    expect(field(form, 'title').value).to.equal(wanted.title);
    expect(textOf(form)).to.contain('What you typed is kept.');
    expect(focused()?.contains(inside(form).getByRole('button', { name: 'Sign in' }))).to.be.true;
  });

  it('is led to signing in each time something is confirmed, and sends nothing', async () => {
    const { form, session, creations } = await openForm();
    await fillIn(form);
    session.session = null;
    await form.updateComplete;
    await confirm(form);
    expect(focused()?.contains(inside(form).getByRole('button', { name: 'Sign in' }))).to.be.true;
    expect(creations()).to.be.empty;
  });

  it('that ended goes on after signing in', async () => {
    const { mock, form, session, professional } = await openForm('session-expired');
    const before = (await professional()).length;
    await fillIn(form);
    await confirm(form);
    mock.signIn();
    await session.refresh();
    await form.updateComplete;
    expect(textOf(form)).not.to.contain('may or may not');
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(await professional()).to.have.lengthOf(before + 1);
  });
});

describe('the terms', () => {
  afterEach(dropAllDrafts);

  for (const [situation, words] of [
    ['new-user', 'Please accept the general terms and conditions of use first.'],
    ['terms-outdated', 'There is a new version of the general terms and conditions of use.'],
  ] as const) {
    it(`come first: ${situation}`, async () => {
      const { form } = await openForm(situation);
      const heard = hear(form, 'terms-requested');
      expect(textOf(form)).to.contain(words);
      expect(inside(form).queryByRole('textbox')).to.be.null;
      await expectAccessible(form);
      inside(form).getByRole('button', { name: 'Go to the terms and conditions' }).click();
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      form.termsHref = '/terms';
      await form.updateComplete;
      const link = inside(form).getByRole<HTMLAnchorElement>('link', { name: 'Go to the terms and conditions' });
      expect(new URL(link.href).pathname).to.equal('/terms');
    });
  }

  it('give way to the form once they are accepted', async () => {
    const { form, session } = await openForm('new-user');
    session.session = { ...session.session!, terms: { status: 'accepted', version: '2.0' } };
    await form.updateComplete;
    expect(inside(form).getByRole('form')).to.exist;
  });

  it('may be asked for by the service when it knows better, and what was typed is kept', async () => {
    const { mock, form, session } = await openForm();
    mock.failNext({ problem: 'terms-required' }, { method: 'POST' });
    await fillIn(form);
    await confirm(form);
    expect(textOf(form)).to.contain('new version of the general terms').and.contain('What you typed is kept.');
    expect(focused()?.contains(inside(form).getByRole('button', { name: 'Go to the terms and conditions' }))).to.be.true;
    expect(field(form, 'title').value).to.equal(wanted.title);
    await session.refresh();
    await form.updateComplete;
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
  });
});

describe('the limit', () => {
  afterEach(dropAllDrafts);

  it('is explained before anyone types', async () => {
    const { form } = await openForm('two-hundred');
    expect(textOf(form))
      .to.contain('You have reached the limit of 200 business spaces for LuxTrust Mobile.')
      .and.contain('ask the helpdesk to raise the limit');
    expect(inside(form).queryByRole('textbox')).to.be.null;
    expect(inside(form).queryByRole('link')).to.be.null;
    form.helpHref = 'https://helpdesk.example/';
    await form.updateComplete;
    expect(inside(form).getByRole<HTMLAnchorElement>('link', { name: 'Contact the helpdesk' }).href).to.equal('https://helpdesk.example/');
    await expectAccessible(form);
  });

  it('may be known to the service only, and what was typed is kept', async () => {
    const { mock, form } = await openForm();
    mock.failNext({ problem: 'limit-reached' }, { method: 'POST' });
    await fillIn(form);
    await confirm(form);
    expect(textOf(form)).to.contain('You have reached the limit').and.contain('What you typed is kept.');
    expect(field(form, 'title').value).to.equal(wanted.title);
  });
});
