import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import type { Space } from '../../../../src/contract/spaces.js';
import { expectAccessible } from '../../support/accessible.js';
import { focused, inside } from '../../support/queries.js';
import { confirm, field, fillIn, openForm, settled, textOf, wanted } from './form.js';
import { waitUntil } from '../../support/wait-until.js';

async function create(situation: Parameters<typeof openForm>[0] = 'private-only') {
  const opened = await openForm(situation);
  const events: CustomEvent[] = [];
  for (const name of ['space-created', 'space-switch', 'space-switched', 'service-failed'] as const) {
    opened.session.addEventListener(name, (event: CustomEvent) => events.push(event));
  }
  await fillIn(opened.form);
  await confirm(opened.form);
  const space = (await opened.professional()).find(({ title }) => title === wanted.title)!;
  return { ...opened, events, space };
}

describe('a space that was created', () => {
  afterEach(dropAllDrafts);

  // @accessibility result-gets-focus
  it('is stated in a heading, whose group gets the focus, with its title, legal name and identifier', async () => {
    const { form, space } = await create();
    const heading = inside(form).getByRole('heading', { name: 'You have successfully created a business space.' });
    // A heading that gets the focus in the place of a button that is gone is not said by all screen readers.
    expect(focused() === inside(form).getByRole('group', { name: 'You have successfully created a business space.' })).to.be.true;
    expect(heading.getAttribute('aria-level')).to.equal('2');
    expect(textOf(form)).to.contain(wanted.title).and.contain(wanted.legalName).and.contain(space.identifier);
    await expectAccessible(form);
  });

  it('is reported once, whole, and not as the active one', async () => {
    const { session, events, space } = await create();
    expect(events.map(({ type }) => type)).to.deep.equal(['space-created']);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect((events[0]!.detail as { space: Space }).space).to.deep.equal(space);
    expect(session.session?.activeSpace?.id).not.to.equal(space.id);
  });

  // @accessibility result-copy-button
  it('has an identifier to copy', async () => {
    const { form, space } = await create();
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    // The page's own `clipboard` is inherited, and comes back when this one is gone.
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const button = inside(form).getByRole('button', { name: `Copy the identifier ${space.identifier}` });
    button.focus();
    await sendKeys({ press: 'Enter' });
    await inside(form).findByText('Copied');
    expect(copied).to.deep.equal([space.identifier]);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('can be entered, which is said', async () => {
    const { form, session, events, space } = await create();
    inside(form).getByRole('button', { name: 'Enter the space' }).click();
    await settled(form);
    await waitUntil(() => focused()?.textContent.includes('You’re now working in this space.'));
    expect(events.map(({ type }) => type)).to.deep.equal(['space-created', 'space-switch', 'space-switched']);
    expect(session.session?.activeSpace?.id).to.equal(space.id);
    expect(inside(form).queryByRole('button', { name: 'Enter the space' })).to.be.null;
    await expectAccessible(form);
  });

  it('is not entered when the page stops it', async () => {
    const { form, session } = await create();
    session.addEventListener('space-switch', (event) => event.preventDefault());
    inside(form).getByRole('button', { name: 'Enter the space' }).click();
    await settled(form);
    expect(inside(form).getByRole('button', { name: 'Enter the space' })).to.exist;
  });

  it('says so when it cannot be entered, and tries again', async () => {
    const { mock, form, session, space } = await create();
    mock.failNext({ status: 500 }, { method: 'PUT' });
    inside(form).getByRole('button', { name: 'Enter the space' }).click();
    await settled(form);
    expect(inside(form).getByRole('alert').textContent).to.contain('You are not in the new space yet.');
    await expectAccessible(form);
    inside(form).getByRole('button', { name: 'Try again' }).click();
    await waitUntil(() => session.session?.activeSpace?.id === space.id);
  });

  it('leads to an empty form for another, with the e-mail prefilled again', async () => {
    const { form, professional } = await create();
    inside(form).getByRole('button', { name: 'Create another' }).click();
    await waitUntil(() => inside(form).queryByRole('form'));
    await waitUntil(() => focused() === field(form, 'title'));
    expect(field(form, 'title').value).to.equal('');
    expect(field(form, 'email').value).to.equal('anne.weber@example.lu');
    expect(inside(form).queryByText(/is back/)).to.be.null;
    await fillIn(form, { title: 'Second', legalName: 'Weber' });
    await confirm(form);
    expect(await professional()).to.have.lengthOf(2);
  });

  it('leads to the limit when it was the last one allowed', async () => {
    const { form, session } = await create();
    // The one under way since the creation would come after what the page says.
    await session.refresh();
    session.session = { ...session.session!, limits: { professionalSpaces: 1 }, spaceCounts: { private: 1, professional: 1 } };
    await form.updateComplete;
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    inside(form).getByRole('button', { name: 'Create another' }).click();
    await waitUntil(() => textOf(form).includes('You have reached the limit of 1 business spaces'));
  });

  it('is not shown to somebody else', async () => {
    const { form, session, space } = await create();
    const known = session.session!;
    session.session = null;
    await form.updateComplete;
    expect(textOf(form)).not.to.contain(space.identifier);
    session.session = { ...known, person: { ...known.person, id: 'person-somebody-else' } };
    await form.updateComplete;
    expect(textOf(form)).not.to.contain(space.identifier);
    expect(inside(form).getByRole('form')).to.exist;
  });

  it('shows what the page offers next', async () => {
    const { form } = await openForm();
    const more = document.createElement('a');
    more.slot = 'next';
    more.href = '#invite';
    more.textContent = 'Invite users';
    form.append(more);
    expect(more.checkVisibility()).to.be.false;
    await fillIn(form);
    await confirm(form);
    expect(more.checkVisibility()).to.be.true;
  });

  it('takes the heading level of the page', async () => {
    const { form } = await openForm();
    form.setAttribute('heading-level', '3');
    await fillIn(form);
    await confirm(form);
    expect(inside(form).getByRole('heading', { level: 3 })).to.exist;
  });
});

