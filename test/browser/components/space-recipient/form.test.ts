import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceRecipient } from '../../../../src/components/space-recipient/space-recipient.js';
import { focused } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { confirmed, formWith, garage } from './recipients.js';

const filled = html`<space-recipient name="recipient" value=${garage.identifier} recipient-name=${garage.name} required></space-recipient>`;
const sentData = [['recipient', garage.identifier], ['recipient-name', garage.name]];

describe('a form with <space-recipient>', () => {
  it('sends the identifier under its name, and the company name beside it', async () => {
    const page = await formWith();
    await page.fill();
    await waitUntil(() => confirmed.test(page.outcome()));
    page.submit();
    expect(page.sent.map(({ data }) => data)).to.deep.equal([sentData]);
  });

  it('sends nothing of one without a name, or that is disabled, by itself or by its group', async () => {
    for (const template of [
      html`<space-recipient value="PM-GAR4GE"></space-recipient>`,
      html`<space-recipient name="recipient" value="PM-GAR4GE" disabled></space-recipient>`,
      html`<fieldset disabled><space-recipient name="recipient" value="PM-GAR4GE"></space-recipient></fieldset>`,
    ]) {
      const { form, element, input } = await formWith(template);
      expect([...new FormData(form)]).to.deep.equal([]);
      await waitUntil(() => input('identifier'));
      expect(input('identifier').disabled).to.equal(element.name === 'recipient');
    }
  });

  it('is stopped by one that is required and empty, and by half of one', async () => {
    const page = await formWith();
    expect([page.element.willValidate, page.element.validity.valueMissing, page.form.checkValidity()]).to.deep.equal([true, true, false]);
    page.submit();
    await waitUntil(() => page.problems().length === 2);
    page.element.required = false;
    await page.element.updateComplete;
    expect(page.form.checkValidity()).to.equal(true);
    page.element.value = garage.identifier;
    expect([page.element.validity.valueMissing, page.form.checkValidity(), page.sent.length]).to.deep.equal([true, false, 0]);
  });

  it('waits with a submission until the recipient is confirmed, and sends it with the same button', async () => {
    const page = await formWith(filled);
    let release!: () => void;
    page.mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'POST' });
    await waitUntil(() => page.input('name'));
    page.form.querySelectorAll('button')[1]!.click();
    await waitUntil(() => page.outcome().startsWith('Checking the recipient. The form is sent'));
    await waitUntil(() => page.told().startsWith('Checking the recipient. The form is sent'));
    expect(page.sent).to.have.length(0);
    release();
    await waitUntil(() => page.sent.length === 1);
    expect(page.sent).to.deep.equal([{ submitter: 'Later', data: [...sentData, ['later', 'yes']] }]);
    await settle(page.mock);
    expect([page.sent.length, page.checks().length]).to.deep.equal([1, 1]);
  });

  it('is sent by Enter in a field, once the recipient is confirmed', async () => {
    const page = await formWith();
    await page.type('identifier', garage.identifier);
    await page.type('name', garage.name);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.sent.length === 1);
    expect(page.sent).to.deep.equal([{ submitter: 'Send', data: sentData }]);
  });

  it('is not sent by the key that ends a composition', async () => {
    const page = await formWith();
    await page.fill();
    await waitUntil(() => confirmed.test(page.outcome()));
    page.input('name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }));
    expect(page.sent).to.have.length(0);
  });

  it('sends what was filled in without an event, as password managers do', async () => {
    const page = await formWith(html`<space-recipient name="recipient"></space-recipient>`);
    await waitUntil(() => page.input('name'));
    page.input('identifier').value = garage.identifier;
    page.input('name').value = garage.name;
    page.submit();
    await waitUntil(() => page.sent.length === 1);
    expect(page.sent).to.deep.equal([{ submitter: 'Send', data: sentData }]);
  });

  it('takes what was filled in for known when something else is shown anew', async () => {
    const { element, input } = await formWith();
    await waitUntil(() => input('name'));
    input('identifier').value = garage.identifier;
    element.requestUpdate();
    await element.updateComplete;
    expect([element.value, input('identifier').value]).to.deep.equal([garage.identifier, garage.identifier]);
    element.value = '';
    await element.updateComplete;
    expect([element.value, input('identifier').value]).to.deep.equal(['', '']);
  });

  it('takes the word false, which frameworks write before the element is defined, for not set', async () => {
    const template = html`<space-recipient name="recipient" required="false" disabled="false" readonly="false"></space-recipient>`;
    const { form, element, input } = await formWith(template);
    await waitUntil(() => input('name'));
    expect([element.required, element.disabled, element.readOnly, form.checkValidity()]).to.deep.equal([false, false, false, true]);
    expect([input('name').required, input('name').disabled, input('name').readOnly, element.matches(':disabled')]).to.deep.equal([false, false, false, false]);
  });

  it('is not sent, and moves the focus to the field, when both do not belong together', async () => {
    const page = await formWith();
    await page.type('identifier', garage.identifier);
    await page.type('name', 'Garage Weber');
    page.submit();
    await waitUntil(() => page.problems().some((problem) => problem.includes('do not belong together')));
    await waitUntil(() => focused() === page.input('identifier'));
    await settle(page.mock);
    expect(page.sent).to.have.length(0);
  });

  it('is not sent after the check when something else has been typed, or when the check fails', async () => {
    const page = await formWith(filled);
    let release!: () => void;
    page.mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'POST' });
    await waitUntil(() => page.input('name'));
    page.submit();
    // The fault is for this check: one that is ended before it arrives would leave it to the next.
    await waitUntil(() => page.checks().length === 1);
    await page.type('name', 'Garage Muller');
    release();
    page.mock.failNext({ problem: 'unexpected' }, { method: 'POST' });
    page.submit();
    await waitUntil(() => page.part('failure'));
    page.part('retry')!.click();
    await waitUntil(() => confirmed.test(page.outcome()));
    await settle(page.mock);
    expect(page.sent).to.have.length(0);
  });

  it('is asked by its page without a submission, and then sends nothing', async () => {
    const page = await formWith(filled);
    await waitUntil(() => page.input('name'));
    expect(page.form.checkValidity()).to.equal(false);
    await waitUntil(() => confirmed.test(page.outcome()));
    await settle(page.mock);
    expect([page.sent.length, page.form.checkValidity()]).to.deep.equal([0, true]);
  });

  it('does not have each key checked when its page asks with each key', async () => {
    const page = await formWith();
    page.form.addEventListener('input', () => page.form.checkValidity());
    await page.type('identifier', garage.identifier);
    await page.type('name', 'Garage Muller');
    await settle(page.mock);
    expect(page.checks()).to.have.length(0);
  });

  it('takes a message of the page', async () => {
    const { element, form } = await formWith(html`<space-recipient name="recipient"></space-recipient>`);
    element.setCustomValidity('Not this one.');
    expect([element.validity.customError, element.validationMessage, form.checkValidity()]).to.deep.equal([true, 'Not this one.', false]);
    element.setCustomValidity('');
    expect(element.reportValidity()).to.equal(true);
  });

  it('goes back to its attributes when it is reset', async () => {
    const page = await formWith(filled);
    await page.fill({ identifier: 'PM-GAR4GO', name: 'Garage Weber' });
    await waitUntil(() => page.problems().length > 0);
    page.form.reset();
    await waitUntil(() => page.input('name').value === garage.name);
    expect([page.element.value, page.element.recipientName, page.problems().length]).to.deep.equal([garage.identifier, garage.name, 0]);
    page.element.setAttribute('recipient-name', 'Weber');
    await waitUntil(() => page.element.recipientName === 'Weber');
  });

  it('takes back what the browser has kept, and what it fills in', async () => {
    const { element } = await formWith();
    const state = new FormData();
    for (const [name, value] of Object.entries(garage)) state.append(name, value);
    element.formStateRestoreCallback(state);
    expect([element.value, element.recipientName]).to.deep.equal([garage.identifier, garage.name]);
    element.formStateRestoreCallback('pm-weber1');
    expect(element.value).to.equal('PM-WEBER1');
  });

  it('cannot be changed while it is read-only, and is not validated then', async () => {
    const page = await formWith(html`<space-recipient name="recipient" value="PM-GAR4GE" required readonly></space-recipient>`);
    await waitUntil(() => page.input('name'));
    expect([page.element.willValidate, page.input('name').readOnly, page.part('choose')]).to.deep.equal([false, true, null]);
    page.submit();
    expect(page.sent).to.have.length(1);
  });

  it('has the words of the label of its page, which leads into it', async () => {
    const page = await formWith(html`<label for="recipient">Second signature</label><space-recipient id="recipient" name="recipient"></space-recipient>`);
    await waitUntil(() => page.input('identifier'));
    expect(page.element.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal('Second signature');
    expect([page.element.labels.length, page.part('legend')]).to.deep.equal([1, null]);
    page.form.querySelector('label')!.click();
    await waitUntil(() => focused() === page.input('identifier'));
  });

  it('hears input with each key and change once, as from a field of the browser', async () => {
    const page = await formWith();
    const heard: [string, EventTarget | null, string][] = [];
    for (const type of ['input', 'change']) {
      page.form.addEventListener(type, (event) => heard.push([event.type, event.target, (event.target as SpaceRecipient).value]));
    }
    await waitUntil(() => page.input('identifier'));
    page.input('identifier').focus();
    await sendKeys({ type: 'pm' });
    await page.leave();
    await waitUntil(() => heard.length === 3);
    expect(heard).to.deep.equal([['input', page.element, 'p'], ['input', page.element, 'pm'], ['change', page.element, 'pm']]);
  });

  it('hears no change of what the page has put in itself', async () => {
    const page = await formWith();
    let changes = 0;
    page.form.addEventListener('change', () => (changes += 1));
    await waitUntil(() => page.input('identifier'));
    page.element.value = garage.identifier;
    page.input('identifier').focus();
    await page.leave();
    await settle(page.mock);
    expect([changes, page.problems().length]).to.deep.equal([0, 0]);
  });

  it('has one that shows and holds nothing, and is in nobody’s way, where the service offers no recipients', async () => {
    const page = await formWith(filled);
    page.session.session = { ...page.session.session!, capabilities: [] };
    await waitUntil(() => page.element.shadowRoot!.querySelector('[role=group]') === null);
    expect(page.form.checkValidity()).to.equal(true);
    expect([...new FormData(page.form)]).to.deep.equal([]);
  });
});
