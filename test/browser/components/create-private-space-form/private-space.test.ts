import { expect } from '@open-wc/testing';
import type { CreatePrivateSpaceForm } from '../../../../src/components/create-private-space-form/create-private-space-form.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { openForm, page } from './form.js';

const { paste, submit, settled, textOf, field, spoken, fillInAll, reload } = page;
const listing = { method: 'GET', path: '/spaces' } as const;
const creation = { method: 'POST', path: '/spaces' } as const;

const heading = (form: CreatePrivateSpaceForm) => inside(form).getByRole('heading').textContent.trim();

/** The form of somebody who has a private space, and acts in it or not. */
async function openForOwner(acts: boolean) {
  const mock = await inSituation(acts ? 'private-only' : 'forty');
  const { session, element: form } = await inSession<CreatePrivateSpaceForm>(page.spec.template);
  const [space] = (await mock.spaces()).filter(({ kind }) => kind === 'private');
  return { mock, session, form, space: space! };
}

describe('the form of the private space', () => {
  afterEach(dropAllDrafts);

  it('asks for the e-mail alone, states the names, and sends nothing else', async () => {
    const { form, commands, privateSpaces } = await openForm();
    expect(inside(form).getAllByRole('textbox')).to.have.lengthOf(1);
    expect(inside(form).getAllByRole('definition').map(({ textContent }) => textContent)).to.deep.equal(['Weber', 'Anne']);
    expect(textOf(form)).to.contain('ask \u2068LuxTrust\u2069 to correct them');
    await submit(form);
    expect(commands()[0]!.body).to.deep.equal({ kind: 'private', email: 'anne.weber@example.lu' });
    expect((await privateSpaces())[0]).to.include({ title: 'Anne Weber', email: 'anne.weber@example.lu' });
  });

  // @accessibility result-gets-focus
  it('reports the space once, gives its identifier the focus, and enters it', async () => {
    const { form, session, privateSpaces } = await openForm();
    const created = listenTo('space-created');
    await submit(form);
    const [space] = await privateSpaces();
    expect((created as CustomEvent[]).map(({ detail }) => (detail as { space: unknown }).space)).to.deep.equal([space]);
    expect(focused() === inside(form).getByRole('group', { name: 'You have successfully created your private space.' })).to.be.true;
    expect(textOf(form)).to.contain(space!.identifier);
    expect(inside(form).queryByRole('button', { name: 'Create another' })).to.be.null;
    await waitUntil(() => session.session?.spaceCounts.private === 1);
    expect(heading(form)).to.equal('You have successfully created your private space.');
    inside(form).getByRole('button', { name: 'Enter the space' }).click();
    await settled(form);
    expect(session.session?.activeSpace?.id).to.equal(space!.id);
    await expectAccessible(form);
  });

  it('says which address counts when an earlier attempt had succeeded and another one was typed since', async () => {
    const { mock, form, privateSpaces } = await openForm();
    mock.failNext('lost-answer', { ...creation, times: 3 });
    await submit(form);
    await paste(form, 'email', 'another@example.lu');
    await submit(form);
    expect(heading(form)).to.equal('You have successfully created your private space.');
    expect(textOf(form)).to.contain('Notifications go to the address that you gave then: \u2068anne.weber@example.lu\u2069.');
    expect(await privateSpaces()).to.have.lengthOf(1);
  });

  it('finds out what became of an attempt without an answer, although the session knows the space by then', async () => {
    const { mock, form, session, privateSpaces } = await openForm();
    mock.failNext('lost-answer', { ...creation, times: 3 });
    await submit(form);
    await session.refresh();
    const again = await reload(form);
    expect(textOf(again)).to.contain('Your attempt to create your private space was not answered');
    await submit(again);
    expect(heading(again)).to.equal('You have successfully created your private space.');
    expect(await privateSpaces()).to.have.lengthOf(1);
  });

  it('is not there, and says so to the developer, where the service does not offer it', async () => {
    const { form, session } = await openForm();
    session.session = { ...session.session!, capabilities: [] };
    await form.updateComplete;
    expect(textOf(form).trim()).to.be.empty;
  });
});

describe('a private space that is there already', () => {
  afterEach(dropAllDrafts);

  it('is named in the place of the form, with its identifier and the way in', async () => {
    const { form, session, space } = await openForOwner(false);
    await spoken(form);
    expect(heading(form)).to.equal('You already have a private space.');
    expect(textOf(form)).to.contain(space.identifier);
    expect(inside(form).queryByRole('textbox')).to.be.null;
    await expectAccessible(form);
    inside(form).getByRole('button', { name: 'Enter the space' }).click();
    await waitUntil(() => session.session?.activeSpace?.id === space.id);
  });

  it('needs no way in for who acts in it', async () => {
    const { form } = await openForOwner(true);
    await spoken(form);
    expect(textOf(form)).to.contain('You’re now working in this space.');
    expect(inside(form).queryByRole('button', { name: 'Enter the space' })).to.be.null;
  });

  it('can be looked up again after a failure', async () => {
    const mock = await inSituation('forty');
    mock.failNext({ status: 403 }, listing);
    const { element: form } = await inSession<CreatePrivateSpaceForm>(page.spec.template);
    await spoken(form);
    expect(inside(form).getByRole('alert').textContent).to.contain('it could not be loaded');
    await expectAccessible(form);
    inside(form).getByRole('button', { name: 'Try again' }).click();
    await waitUntil(() => inside(form).queryByRole('heading'));
  });

  it('is found when another tab was faster, and the session is loaded again', async () => {
    const { mock, form, session, privateSpaces } = await openForm();
    const reported = ['space-created', 'service-failed'].map((name) => listenTo(name));
    await fillInAll(form);
    const { identifier } = mock.addSpace({ title: 'Anne Weber', kind: 'private' });
    await submit(form);
    expect(heading(form)).to.equal('You already have a private space.');
    expect(focused() === inside(form).getByRole('group', { name: 'You already have a private space.' })).to.be.true;
    expect(textOf(form)).to.contain(identifier);
    await waitUntil(() => session.session?.spaceCounts.private === 1);
    expect(textOf(form)).to.contain(identifier);
    expect(reported.flat()).to.be.empty;
    expect(await privateSpaces()).to.have.lengthOf(1);
  });

  it('takes the place of a form that is being filled in when another tab tells of it', async () => {
    const { mock, form, session } = await openForm();
    await fillInAll(form);
    const { identifier } = mock.addSpace({ title: 'Anne Weber', kind: 'private' });
    await session.refresh();
    await waitUntil(() => textOf(form).includes(identifier));
    expect(inside(form).queryByRole('form')).to.be.null;
  });

  it('gives way to the form once it is closed', async () => {
    const { form, session } = await openForOwner(false);
    await spoken(form);
    session.session = { ...session.session!, spaceCounts: { private: 0, professional: 40 } };
    await form.updateComplete;
    expect(field(form, 'email').value).to.equal('anne.weber@example.lu');
  });

  it('gives way to the form if the list does not have it', async () => {
    const { form, session } = await openForm();
    session.session = { ...session.session!, spaceCounts: { private: 1, professional: 1 } };
    await form.updateComplete;
    await waitUntil(() => inside(form).queryByRole('form'));
  });
});
