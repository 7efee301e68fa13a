import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { Fault } from '../../../mocks/index.js';
import { shared } from '../../../src/localization/shared/en.js';
import { HttpSpaceService } from '../../../src/services/http-space-service.js';
import type { ServiceErrorCode } from '../../../src/services/service-error.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { expectAccessible } from '../support/accessible.js';
import { baseUrl } from '../support/in-session.js';
import { focused, inside } from '../support/queries.js';
import { settle } from '../support/settle.js';
import { waitUntil } from '../support/wait-until.js';
import type { FormPage } from './form-page.js';

const unclear: readonly (readonly [ServiceErrorCode, Fault])[] = [
  ['offline', 'offline'],
  ['unavailable', { status: 500 }],
  ['malformed', 'html'],
  ['malformed', 'truncated'],
];
const definite: readonly (readonly [ServiceErrorCode, Fault])[] = [
  ['forbidden', { status: 403 }],
  ['not-found', { status: 404 }],
  ['conflict', { status: 409 }],
  ['rate-limited', { problem: 'rate-limited', retryAfter: 30 }],
];

/** What holds when a form is submitted: once, however often the user tries, and what is said when it fails. */
export function describeSubmitting<Form extends LitElement, Name extends string>(page: FormPage<Form, Name>): void {
  const { spec, names, filledIn } = page;
  const { open, reload, fillInAll, submit, submitButton, settled, values, field, textOf } = page;
  /** The client tries three times by itself. */
  const everyAttempt = { ...spec.command, times: 3 };

  /** A filled-in form whose command takes until it is released. */
  async function hold() {
    const opened = await open();
    let release!: () => void;
    const delay = new Promise<void>((resolve) => (release = resolve));
    opened.mock.failNext({ delay }, { ...spec.command, times: 9 });
    await fillInAll(opened.form);
    return { ...opened, release };
  }

  const keysOf = (commands: ReturnType<Awaited<ReturnType<typeof open>>['commands']>) =>
    new Set(commands.map(({ headers }) => headers['idempotency-key']));

  describe('submitting a form', () => {
    afterEach(dropAllDrafts);

    // @accessibility one-space-for-two-clicks
    it('sends one command for two clicks', async () => {
      const { form, commands, release } = await hold();
      submitButton(form).click();
      submitButton(form).click();
      await form.updateComplete;
      submitButton(form).click();
      release();
      await settled(form);
      expect(commands()).to.have.lengthOf(1);
    });

    it('sends one command when Enter is pressed twice', async () => {
      const { form, commands, release } = await hold();
      field(form, names[0]!).focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      release();
      await settled(form);
      expect(commands()).to.have.lengthOf(1);
      expect(page.hasSucceeded(form)).to.be.true;
    });

    it('keeps the width and the focus of the button while the command is pending, and the fields as they are', async () => {
      const { form, release } = await hold();
      const button = submitButton(form);
      const { width } = button.getBoundingClientRect();
      button.focus();
      button.click();
      await form.updateComplete;
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(button.getBoundingClientRect().width).to.equal(width);
      expect(focused()).to.equal(button);
      for (const name of names) expect(field(form, name).readOnly, name).to.be.true;
      await inside(form).findByText(spec.pending);
      await expectAccessible(form);
      release();
      await settled(form);
    });

    it('says so when nobody provides a service, and sends once somebody does', async () => {
      const { form, session, commands } = await open();
      const around = session.parentElement!;
      await fillInAll(form);
      session.remove();
      around.append(form);
      await submit(form);
      expect(inside(form).getByRole('alert').textContent).to.contain(shared.reasons.unavailable).and.not.to.contain(spec.unclear);
      expect(commands()).to.have.lengthOf(0);
      around.append(session);
      await waitUntil(() => session.session);
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
      expect(commands()).to.have.lengthOf(1);
    });

    it('sends the same key again after a lost answer', async () => {
      const { mock, form, commands } = await open();
      mock.failNext('lost-answer', everyAttempt);
      await fillInAll(form);
      await submit(form);
      expect(inside(form).getByRole('alert').textContent).to.contain(spec.unclear);
      expect(values(form)).to.deep.equal(filledIn);
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
      expect(keysOf(commands())).to.have.property('size', 1);
    });

    it('sends the same key again when the page was loaded again while the command was pending', async () => {
      const { form, commands, release } = await hold();
      submitButton(form).click();
      await form.updateComplete;
      const again = await reload(form);
      submitButton(again).click();
      release();
      await settled(again);
      expect(page.hasSucceeded(again)).to.be.true;
      expect(keysOf(commands())).to.have.property('size', 1);
    });

    it('reports nothing from a form that was removed before the answer, and makes the session load again', async () => {
      const { mock, form, release } = await hold();
      const reported: Event[] = [];
      const refreshed: Event[] = [];
      for (const type of ['space-created', 'service-failed']) form.addEventListener(type, (event) => reported.push(event));
      const onRefresh = (event: Event) => refreshed.push(event);
      document.documentElement.addEventListener('session-refresh', onRefresh);
      submitButton(form).click();
      await form.updateComplete;
      form.remove();
      release();
      await settle(mock);
      document.documentElement.removeEventListener('session-refresh', onRefresh);
      expect(reported).to.be.empty;
      expect(refreshed).to.have.lengthOf(1);
    });
  });

  describe('a command that fails', () => {
    afterEach(dropAllDrafts);

    for (const [code, fault] of [...unclear, ...definite]) {
      const name = typeof fault === 'string' ? fault : JSON.stringify(fault);
      it(`is explained in our own words, keeps everything and can be sent again: ${code} (${name})`, async () => {
        const { mock, form } = await open();
        mock.failNext(fault, { ...spec.command, times: code === 'offline' ? 3 : 1 });
        await fillInAll(form);
        const failures: CustomEvent<unknown>[] = [];
        form.addEventListener('service-failed', (event) => failures.push(event as CustomEvent<unknown>));
        await submit(form);
        expect(failures).to.have.lengthOf(1);
        expect(failures[0]).to.include({ type: 'service-failed', bubbles: true, composed: true, cancelable: true });
        expect(failures[0]!.detail).to.include({ code, operation: spec.command.operation });
        const message = inside(form).getByRole('alert').textContent;
        expect(message).to.contain(unclear.some(([other]) => other === code) ? spec.unclear : spec.failed);
        expect(message).to.contain(code === 'rate-limited' ? shared.waitFor(30) : shared.reasons[code]);
        expect(values(form)).to.deep.equal(filledIn);
        await expectAccessible(form);
        await submit(form);
        expect(page.hasSucceeded(form)).to.be.true;
      });
    }

    it('is left to the page that shows failures itself', async () => {
      const { mock, form } = await open();
      mock.failNext({ status: 403 }, spec.command);
      await fillInAll(form);
      form.addEventListener('service-failed', (event) => event.preventDefault());
      await submit(form);
      expect(inside(form).queryByRole('alert')).to.be.null;
      expect(values(form)).to.deep.equal(filledIn);
    });

    it('fails in time when the service does not answer', async () => {
      const { mock, form, session } = await open();
      session.service = new HttpSpaceService(baseUrl, { timeout: 2_000 });
      mock.failNext({ delay: 30_000 }, everyAttempt);
      await fillInAll(form);
      await submit(form);
      expect(textOf(form)).to.contain('The service did not answer in time.');
    });
  });
}
