import { expect } from '@open-wc/testing';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { confirm, confirmButton, field, fillIn, messagesOf, openForm, reload, settled, textOf, type, wanted } from './form.js';
import { waitUntil } from '../../support/wait-until.js';

/** The client tries three times by itself. */
const everyAttempt = { method: 'POST', path: '/spaces', times: 3 } as const;
const creation = { method: 'POST', path: '/spaces' } as const;

/** A form whose creation takes until it is let go. */
async function holdCreation() {
  const opened = await openForm();
  let release!: () => void;
  const delay = new Promise<void>((resolve) => (release = resolve));
  opened.mock.failNext({ delay }, { ...creation, times: 9 });
  await fillIn(opened.form);
  return { ...opened, release };
}

/** A form whose creation arrived while its answer was lost. */
async function loseAnswer() {
  const opened = await openForm();
  opened.mock.failNext('lost-answer', everyAttempt);
  await fillIn(opened.form);
  await confirm(opened.form);
  return opened;
}

describe('one space', () => {
  afterEach(dropAllDrafts);

  // @accessibility one-space-for-two-clicks
  it('is created by two clicks', async () => {
    const { form, creations, professional, release } = await holdCreation();
    confirmButton(form).click();
    confirmButton(form).click();
    await form.updateComplete;
    confirmButton(form).click();
    release();
    await settled(form);
    expect(creations()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
  });

  it('is created by a retry after a lost answer', async () => {
    const { form, keys, professional } = await loseAnswer();
    const { unclear } = await messagesOf('en');
    expect(inside(form).getByRole('alert').textContent).to.contain(unclear);
    expect(field(form, 'title').value).to.equal(wanted.title);
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(keys()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
  });

  it('is certain not to exist when nothing was sent', async () => {
    const { session, form, creations, professional } = await openForm();
    const { notCreated, unclear } = await messagesOf('en');
    let hasToken = false;
    session.service = new HttpSpaceService(baseUrl, {
      csrfToken: () => {
        if (!hasToken) throw new Error('No token');
        return 'token';
      },
    });
    await waitUntil(() => session.session);
    await fillIn(form);
    await confirm(form);
    expect(textOf(form)).to.contain(notCreated).and.not.to.contain(unclear);
    expect(creations()).to.be.empty;
    hasToken = true;
    await type(form, 'title', 'Another title');
    await confirm(form);
    expect((await professional()).map(({ title }) => title)).to.deep.equal(['Another title']);
  });

  it('is not certain to be missing when only a later attempt was not sent', async () => {
    const { mock, session, form } = await openForm();
    const { unclear } = await messagesOf('en');
    let asked = 0;
    session.service = new HttpSpaceService(baseUrl, {
      csrfToken: () => {
        if (asked++) throw new Error('No token');
        return 'token';
      },
    });
    await waitUntil(() => session.session);
    mock.failNext('lost-answer', everyAttempt);
    await fillIn(form);
    await confirm(form);
    expect(textOf(form)).to.contain(unclear);
  });

  it('is created on a page whose language is none', async () => {
    const { form, professional } = await openForm(undefined, { lang: '中文' });
    await fillIn(form);
    await confirm(form);
    expect(await professional()).to.have.lengthOf(1);
  });

  it('is created when the page is loaded again after a lost answer, and the form says what may have happened', async () => {
    const { form, keys, professional } = await loseAnswer();
    const again = await reload(form);
    expect(textOf(again)).to.contain('Your attempt to create “\u2068Atelier\u2069” was not answered, so the space may exist already.');
    expect(field(again, 'legalName').value).to.equal(wanted.legalName);
    await expectAccessible(again);
    await confirm(again);
    expect(inside(again).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(keys()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
  });

  it('is created when the page is loaded again while the command is pending', async () => {
    const { form, keys, professional, release } = await holdCreation();
    const events: Event[] = [];
    form.addEventListener('space-created', (event) => events.push(event));
    form.addEventListener('service-failed', (event) => events.push(event));
    confirmButton(form).click();
    await form.updateComplete;
    const again = await reload(form);
    expect(textOf(again)).to.contain('was not answered');
    confirmButton(again).click();
    release();
    await settled(again);
    expect(keys()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
    expect(events, 'of the element removed').to.be.empty;
  });

  it('is created by an attempt that was made at the limit, whatever the session says by then', async () => {
    const { form, session, professional } = await loseAnswer();
    session.session = { ...session.session!, spaceCounts: { private: 1, professional: 200 } };
    await form.updateComplete;
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(await professional()).to.have.lengthOf(1);
  });

  it('is named when the values are changed after a lost answer, and no second one is created', async () => {
    const { form, professional, creations, keys } = await loseAnswer();
    const [first] = await professional();
    await type(form, 'title', 'Atelier 2');
    const before = creations().length;
    await confirm(form);
    expect(creations()).to.have.lengthOf(before + 1);
    expect(keys()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
    expect(textOf(form)).to.contain(`Your earlier attempt succeeded: “\u2068Atelier\u2069” (${first!.identifier}) exists.`);
    expect(focused()?.textContent).to.contain('succeeded');
    expect(field(form, 'title').value).to.equal('Atelier 2');
    await expectAccessible(form);
  });

  it('can be the one that the earlier attempt created', async () => {
    const { form, professional } = await loseAnswer();
    await type(form, 'title', 'Atelier 2');
    await confirm(form);
    const created: unknown[] = [];
    form.addEventListener('space-created', ({ detail }) => created.push(detail.space));
    inside(form).getByRole('button', { name: 'Continue with the existing space' }).click();
    await settled(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(created).to.deep.equal(await professional());
  });

  it('becomes two only when the user knows of the first and confirms again', async () => {
    const { form, professional, keys } = await loseAnswer();
    await type(form, 'title', 'Atelier 2');
    await confirm(form);
    await confirm(form);
    expect((await professional()).map(({ title }) => title).sort()).to.deep.equal(['Atelier', 'Atelier 2']);
    expect(keys()).to.have.lengthOf(2);
  });

  it('is the one of an attempt that arrives late, however the values were changed', async () => {
    const { mock, form, professional, keys } = await openForm();
    mock.failNext('offline', everyAttempt);
    await fillIn(form);
    await confirm(form);
    await type(form, 'title', 'Atelier 2');
    await confirm(form);
    expect(textOf(form)).to.contain('Your earlier attempt succeeded: “\u2068Atelier\u2069”');
    expect((await professional()).map(({ title }) => title)).to.deep.equal(['Atelier']);
    expect(keys()).to.have.lengthOf(1);
  });

  it('is created from changed values after an attempt that the service refuses', async () => {
    const { mock, form, professional, keys } = await openForm();
    mock.failNext('offline', everyAttempt);
    await fillIn(form);
    await confirm(form);
    await type(form, 'title', 'Atelier 2');
    mock.failNext({ problem: 'limit-reached' }, creation);
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect((await professional()).map(({ title }) => title)).to.deep.equal(['Atelier 2']);
    expect(keys()).to.have.lengthOf(2);
  });

  for (const problem of ['unavailable', 'rate-limited'] as const) {
    it(`is not created from changed values while the earlier attempt meets ${problem}`, async () => {
      const { mock, form, professional, keys } = await loseAnswer();
      await type(form, 'title', 'Atelier 2');
      mock.failNext({ problem }, everyAttempt);
      await confirm(form);
      expect(await professional()).to.have.lengthOf(1);
      expect(keys()).to.have.lengthOf(1);
      expect(inside(form).getByRole('alert').textContent).to.contain('not certain');
    });
  }

  it('is not created from changed values when the form is removed while the earlier attempt is pending', async () => {
    const { mock, form, professional, keys } = await loseAnswer();
    let release!: () => void;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, creation);
    await type(form, 'title', 'Atelier 2');
    confirmButton(form).click();
    await form.updateComplete;
    dropAllDrafts();
    form.remove();
    release();
    await mock.idle();
    expect(await professional()).to.have.lengthOf(1);
    expect(keys()).to.have.lengthOf(1);
  });

  it('has another key after the service refused the first attempt', async () => {
    const { form, keys } = await openForm('legal-name-refused');
    await fillIn(form);
    await confirm(form);
    await type(form, 'legalName', 'Weber & Fils S.à r.l.');
    await confirm(form);
    expect(keys()).to.have.lengthOf(2);
  });

});
