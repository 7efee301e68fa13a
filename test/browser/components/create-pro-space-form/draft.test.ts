import { expect } from '@open-wc/testing';
import { dropAllDrafts, readDraft } from '../../../../src/session/drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { blockStorage } from '../../support/block-storage.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { confirm, field, fillIn, openForm, reload, spoken, textOf, type, wanted } from './form.js';

const somebodyElse = { id: 'person-somebody-else', firstNames: 'Luc', lastNames: 'Muller', email: 'luc@example.lu' };
const keptFor = (person: string) => readDraft('create-pro-space-form', person);

describe('what was typed', () => {
  afterEach(dropAllDrafts);

  it('is back after a reload, and this is said', async () => {
    const { form } = await openForm();
    await fillIn(form);
    await type(form, 'email', 'compta@example.lu');
    const again = await reload(form);
    expect(field(again, 'title').value).to.equal(wanted.title);
    expect(field(again, 'legalName').value).to.equal(wanted.legalName);
    expect(field(again, 'email').value).to.equal('compta@example.lu');
    expect(inside(again).getByText('What you typed before is back.')).to.exist;
    expect(field(again, 'title').getAttribute('aria-invalid')).to.equal('false');
    await expectAccessible(again);
  });

  it('leaves an e-mail alone that the person did not type', async () => {
    const { form, session } = await openForm();
    await fillIn(form);
    const known = session.session!;
    session.session = { ...known, person: { ...known.person, email: 'new@example.lu' } };
    const again = await reload(form);
    expect(field(again, 'email').value).to.equal('new@example.lu');
  });

  it('can be discarded, for good', async () => {
    const { form } = await openForm();
    await fillIn(form);
    const again = await reload(form);
    inside(again).getByRole('button', { name: 'Discard it' }).click();
    await again.updateComplete;
    await again.updateComplete;
    expect(field(again, 'title').value).to.equal('');
    expect(focused()).to.equal(field(again, 'title'));
    expect(field(await reload(again), 'title').value).to.equal('');
  });

  it('is not said to be back when there was nothing', async () => {
    const { form } = await openForm();
    const again = await reload(form);
    expect(inside(again).queryByText(/is back/)).to.be.null;
  });

  it('is dropped when the space is created', async () => {
    const { form, session } = await openForm();
    await fillIn(form);
    await confirm(form);
    expect(keptFor(session.session!.person.id)).to.be.undefined;
    expect(field(await reload(form), 'title').value).to.equal('');
  });

  it('stays on the screen when the session ends, and is still there for the same person', async () => {
    const { form, session } = await openForm();
    const known = session.session!;
    await fillIn(form);
    session.session = null;
    await form.updateComplete;
    expect(field(form, 'title').value).to.equal(wanted.title);
    expect(inside(form).getByRole('button', { name: 'Sign in' })).to.exist;
    await expectAccessible(form);
    session.session = known;
    await form.updateComplete;
    expect(field(form, 'title').value).to.equal(wanted.title);
    expect(inside(form).queryByRole('button', { name: 'Sign in' })).to.be.null;
  });

  // @accessibility draft-survives-sign-in
  it('is there after signing in again on another page', async () => {
    const { form, session } = await openForm();
    const known = session.session!;
    await fillIn(form);
    session.session = null;
    const again = await reload(form);
    expect(textOf(again)).not.to.contain(known.person.lastNames);
    expect(inside(again).queryByRole('textbox')).to.be.null;
    session.session = known;
    await again.updateComplete;
    expect(field(again, 'title').value).to.equal(wanted.title);
  });

  it('is never seen by somebody else', async () => {
    const { form, session } = await openForm();
    const known = session.session!;
    await fillIn(form);
    await type(form, 'email', 'compta@example.lu');
    session.session = null;
    session.session = { ...known, person: somebodyElse };
    await form.updateComplete;
    expect(field(form, 'title').value).to.equal('');
    expect(field(form, 'email').value).to.equal('luc@example.lu');
    expect(textOf(form)).to.contain('Muller').and.not.contain('Weber');
    expect(keptFor(known.person.id)).to.be.undefined;
    const again = await reload(form);
    expect(field(again, 'title').value).to.equal('');
  });

  it('goes with the person who signs out', async () => {
    const { form, session } = await openForm();
    const person = session.session!.person.id;
    await fillIn(form);
    session.signOut();
    await form.updateComplete;
    expect(keptFor(person)).to.be.undefined;
    expect(inside(form).queryByRole('textbox')).to.be.null;
    expect(textOf(form)).to.contain('You are not signed in.');
  });

  it('survives an element that is moved in the page', async () => {
    const { form, session } = await openForm();
    await fillIn(form);
    session.append(form);
    await form.updateComplete;
    expect(field(form, 'title').value).to.equal(wanted.title);
  });

  it('is ignored when it cannot be read', async () => {
    const { form, session } = await openForm();
    const { id } = session.session!.person;
    for (const damaged of ['{', '[]', 'null', JSON.stringify({ person: id, draft: 'text' })]) {
      sessionStorage.setItem('space-elements.draft.create-pro-space-form', damaged);
      expect(field(await reload(form.isConnected ? form : currentForm(session)), 'title').value).to.equal('');
    }
  });

  it('is kept as long as the page lives where storage is blocked', async () => {
    const { form, session } = await openForm();
    const stop = blockStorage();
    try {
      await fillIn(form);
    } finally {
      stop();
    }
    session.session = null;
    await form.updateComplete;
    expect(field(form, 'title').value).to.equal(wanted.title);
  });

  it('is kept when the terms or the limit come in between', async () => {
    const { mock, form, session } = await openForm();
    await fillIn(form);
    session.session = { ...session.session!, terms: { status: 'outdated', version: '3.0' } };
    await form.updateComplete;
    await settle(mock);
    expect(field(form, 'title').value).to.equal(wanted.title);
    const again = await reload(form);
    await spoken(again);
    expect(field(again, 'title').value).to.equal(wanted.title);
    expect(textOf(again)).to.contain('What you typed is kept.');
  });
});

function currentForm(session: Element) {
  return session.querySelector('create-pro-space-form')!;
}
