import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Fault } from '../../../../mocks/index.js';
import type { ServiceErrorCode } from '../../../../src/services/service-error.js';
import { dropAllDrafts } from '../../../../src/session/drafts.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { confirm, confirmButton, field, fillIn, messagesOf, openForm, reload, settled, textOf, type, wanted } from './form.js';

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

describe('exactly one space', () => {
  afterEach(dropAllDrafts);

  // @accessibility one-space-for-two-clicks
  it('comes of two clicks', async () => {
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

  it('comes of Enter pressed twice', async () => {
    const { form, creations, release } = await holdCreation();
    field(form, 'title').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    release();
    await settled(form);
    expect(creations()).to.have.lengthOf(1);
  });

  it('is waited for with a button that keeps its width and the focus', async () => {
    const { form, release } = await holdCreation();
    const button = confirmButton(form);
    const { width } = button.getBoundingClientRect();
    button.focus();
    button.click();
    await form.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.getBoundingClientRect().width).to.equal(width);
    expect(focused()).to.equal(button);
    expect(field(form, 'title').readOnly).to.be.true;
    await inside(form).findByText('The space is being created…');
    await expectAccessible(form);
    release();
    await settled(form);
  });

  it('comes of a retry after a lost answer', async () => {
    const { form, keys, professional } = await loseAnswer();
    const { unclear } = await messagesOf('en');
    expect(inside(form).getByRole('alert').textContent).to.contain(unclear);
    expect(field(form, 'title').value).to.equal(wanted.title);
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(keys()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
  });

  it('comes of a page loaded again after a lost answer, which says what may have happened', async () => {
    const { form, keys, professional } = await loseAnswer();
    const again = await reload(form);
    expect(textOf(again)).to.contain('Your attempt to create “Atelier” was not answered, so it may or may not have arrived.');
    expect(field(again, 'legalName').value).to.equal(wanted.legalName);
    await expectAccessible(again);
    await confirm(again);
    expect(inside(again).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(keys()).to.have.lengthOf(1);
    expect(await professional()).to.have.lengthOf(1);
  });

  it('comes of a page loaded again while it was pending', async () => {
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

  it('comes of an attempt that was made at the limit, whatever the session says by then', async () => {
    const { form, session, professional } = await loseAnswer();
    session.session = { ...session.session!, spaceCounts: { private: 1, professional: 200 } };
    await form.updateComplete;
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(await professional()).to.have.lengthOf(1);
  });

  it('is not doubled by values changed after a lost answer: the first one is found and named', async () => {
    const { form, professional, creations } = await loseAnswer();
    const [first] = await professional();
    await type(form, 'title', 'Atelier 2');
    const before = creations().length;
    await confirm(form);
    expect(creations()).to.have.lengthOf(before);
    expect(textOf(form)).to.contain(`Your earlier attempt had arrived: “Atelier” (${first!.identifier}) exists.`);
    expect(focused()?.textContent).to.contain('had arrived');
    expect(field(form, 'title').value).to.equal('Atelier 2');
    await expectAccessible(form);
  });

  it('can be the one of the earlier attempt', async () => {
    const { form, professional } = await loseAnswer();
    await type(form, 'title', 'Atelier 2');
    await confirm(form);
    const created: unknown[] = [];
    form.addEventListener('space-created', ({ detail }) => created.push(detail.space));
    inside(form).getByRole('button', { name: 'Go on with the space that exists' }).click();
    await settled(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
    expect(created).to.deep.equal(await professional());
  });

  it('becomes two only when the person, knowing of the first, confirms again', async () => {
    const { form, professional, keys } = await loseAnswer();
    await type(form, 'title', 'Atelier 2');
    await confirm(form);
    await confirm(form);
    expect((await professional()).map(({ title }) => title).sort()).to.deep.equal(['Atelier', 'Atelier 2']);
    expect(keys()).to.have.lengthOf(2);
  });

  it('comes of values changed after an attempt that never arrived', async () => {
    const { mock, form, professional, keys } = await openForm();
    mock.failNext('offline', everyAttempt);
    await fillIn(form);
    await confirm(form);
    await type(form, 'title', 'Atelier 2');
    await confirm(form);
    expect((await professional()).map(({ title }) => title)).to.deep.equal(['Atelier 2']);
    expect(keys()).to.have.lengthOf(2);
  });

  it('is not attempted with changed values while nobody can say what became of the first', async () => {
    const { mock, form, creations } = await loseAnswer();
    await type(form, 'title', 'Atelier 2');
    const before = creations().length;
    mock.failNext({ status: 500 }, { method: 'GET', path: '/spaces', times: 2 });
    await confirm(form);
    expect(creations()).to.have.lengthOf(before);
    expect(inside(form).getByRole('alert').textContent).to.contain('not certain');
  });

  it('gets another key when the service refused the first attempt', async () => {
    const { form, keys } = await openForm('legal-name-refused');
    await fillIn(form);
    await confirm(form);
    await type(form, 'legalName', 'Weber & Fils S.à r.l.');
    await confirm(form);
    expect(keys()).to.have.lengthOf(2);
  });

  it('is not created by a form that was removed meanwhile and asked no more', async () => {
    const { mock, form, release } = await holdCreation();
    const fired: string[] = [];
    for (const name of ['space-created', 'service-failed']) form.addEventListener(name, () => fired.push(name));
    confirmButton(form).click();
    await form.updateComplete;
    form.remove();
    release();
    await settle(mock);
    expect(fired).to.be.empty;
  });
});

describe('a creation that fails', () => {
  afterEach(dropAllDrafts);

  const unclear: readonly (readonly [ServiceErrorCode, Fault])[] = [
    ['offline', 'offline'],
    ['unavailable', { status: 500 }],
    ['malformed', 'html'],
    ['malformed', 'truncated'],
  ];
  const refused: readonly (readonly [ServiceErrorCode, Fault])[] = [
    ['forbidden', { status: 403 }],
    ['not-found', { status: 404 }],
    ['conflict', { status: 409 }],
    ['rate-limited', { problem: 'rate-limited', retryAfter: 30 }],
  ];

  for (const [code, fault] of [...unclear, ...refused]) {
    const name = typeof fault === 'string' ? fault : JSON.stringify(fault);
    it(`says so in our own words, keeps everything and can be tried again: ${code} (${name})`, async () => {
      const { mock, form, professional } = await openForm();
      const messages = await messagesOf('en');
      mock.failNext(fault, { ...creation, times: code === 'offline' ? 3 : 1 });
      await fillIn(form);
      const failures: unknown[] = [];
      form.addEventListener('service-failed', (event) => failures.push(event));
      await confirm(form);
      expect(failures).to.have.lengthOf(1);
      expect(failures[0]).to.include({ type: 'service-failed', bubbles: true, composed: true, cancelable: true });
      expect((failures[0] as CustomEvent<unknown>).detail).to.include({ code, operation: 'createSpace' });
      const message = inside(form).getByRole('alert').textContent;
      expect(message).to.contain(unclear.some(([other]) => other === code) ? messages.unclear : messages.notCreated);
      expect(message).to.contain(code === 'rate-limited' ? messages.waitFor(30) : messages.reasons[code]);
      expect(field(form, 'title').value).to.equal(wanted.title);
      await expectAccessible(form);
      await confirm(form);
      expect(await professional()).to.have.lengthOf(1);
    });
  }

  it('says nothing itself when the page shows the failure', async () => {
    const { mock, form } = await openForm();
    mock.failNext({ status: 403 }, creation);
    await fillIn(form);
    form.addEventListener('service-failed', (event) => event.preventDefault());
    await confirm(form);
    expect(inside(form).queryByRole('alert')).to.be.null;
    expect(field(form, 'title').value).to.equal(wanted.title);
  });

  it('ends in time when the service does not answer', async () => {
    const { mock, form, session } = await openForm();
    session.service = new HttpSpaceService(baseUrl, { timeout: 2_000 });
    mock.failNext({ delay: 30_000 }, everyAttempt);
    await fillIn(form);
    await confirm(form);
    expect(inside(form).getByRole('alert').textContent).to.contain('The service did not answer in time.');
  });
});
