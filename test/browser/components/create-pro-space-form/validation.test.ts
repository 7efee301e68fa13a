import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { dropAllDrafts } from '../../../../src/session/drafts.js';
import { focused, inside } from '../../support/queries.js';
import { announcement, confirm, confirmButton, field, fillIn, openForm, paste, type } from './form.js';
import type { CreateProSpaceForm } from '../../../../src/components/create-pro-space-form/create-pro-space-form.js';
import { waitUntil } from '../../support/wait-until.js';

/** What is said about a field, as assistive technology finds it. */
function describedBy(form: CreateProSpaceForm, name: 'title' | 'legalName' | 'email') {
  const ids = field(form, name).getAttribute('aria-describedby')!.split(' ');
  return ids.map((id) => form.shadowRoot!.getElementById(id)?.textContent.trim()).join(' | ');
}

const summary = (form: CreateProSpaceForm) => inside(form).getByRole('group', { name: /to be corrected$/ });
const links = (form: CreateProSpaceForm) => inside(form).getAllByRole('link').filter((link) => summary(form).contains(link));

describe('what is wrong with a field', () => {
  afterEach(dropAllDrafts);

  // @accessibility errors-after-leaving-a-field
  it('is not said while a person types for the first time, and is once they leave', async () => {
    const { form } = await openForm();
    await type(form, 'email', 'anne');
    expect(field(form, 'email').getAttribute('aria-invalid')).to.equal('false');
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
    expect(field(form, 'email').getAttribute('aria-invalid')).to.equal('true');
    expect(describedBy(form, 'email')).to.contain('Enter the address in the form name@example.org.');
  });

  // @accessibility errors-announced
  it('is announced', async () => {
    const { form } = await openForm();
    await type(form, 'email', 'anne');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => announcement(form) === 'Enter the address in the form name@example.org.');
  });

  it('goes as soon as it is corrected', async () => {
    const { form } = await openForm();
    await type(form, 'email', 'anne');
    await sendKeys({ press: 'Tab' });
    await type(form, 'email', 'anne@example.lu');
    expect(field(form, 'email').getAttribute('aria-invalid')).to.equal('false');
    expect(describedBy(form, 'email')).not.to.contain('name@example.org');
  });

  it('is that it is missing, also when there is only white space', async () => {
    const { form } = await openForm();
    await type(form, 'title', '   ');
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
    expect(describedBy(form, 'title')).to.contain('Enter a name for the business space.');
  });

  it('is that it is too long, and nothing is cut off', async () => {
    const { form } = await openForm();
    await paste(form, 'title', 'x'.repeat(85));
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
    expect(field(form, 'title').value).to.have.lengthOf(85);
    expect(describedBy(form, 'title')).to.contain('Shorten the name of the space to 80 characters.').and.contain('5 characters too many');
  });

  it('is known to the browser as well', async () => {
    const { form } = await openForm();
    const native = inside(form).getByRole<HTMLFormElement>('form');
    expect(native.noValidate).to.be.true;
    expect(native.checkValidity()).to.be.false;
    expect(field(form, 'title').validity.valueMissing).to.be.true;
    await fillIn(form, { title: ' ', legalName: 'Weber' });
    expect(field(form, 'title').validity.customError).to.be.true;
    await type(form, 'title', 'Weber');
    expect(native.checkValidity()).to.be.true;
  });

  // @accessibility button-stays-under-pointer
  it('does not take the button away from under the pointer', async () => {
    const { form } = await openForm();
    await type(form, 'email', 'anne');
    const { left, top, width, height } = confirmButton(form).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await sendMouse({ type: 'down' });
    await form.updateComplete;
    expect(confirmButton(form).getBoundingClientRect().top).to.equal(top);
    await sendMouse({ type: 'up' });
    await waitUntil(() => field(form, 'email').getAttribute('aria-invalid') === 'true');
    await waitUntil(() => focused() === summary(form));
    await resetMouse();
  });
});

describe('how much of a limit is left', () => {
  afterEach(dropAllDrafts);

  it('is shown close to it, and announced when the person pauses', async () => {
    const { form } = await openForm();
    await paste(form, 'title', 'x'.repeat(59));
    expect(describedBy(form, 'title')).not.to.contain('left');
    await sendKeys({ type: 'abc' });
    await waitUntil(() => field(form, 'title').value.length === 62);
    await form.updateComplete;
    expect(describedBy(form, 'title')).to.contain('18 characters left');
    expect(announcement(form)).to.equal('');
    await inside(form).findByText('18 characters left', { selector: '[role=status]' });
  });
});

describe('confirming with something wrong', () => {
  afterEach(dropAllDrafts);

  // @accessibility errors-in-summary
  it('sends nothing and leads to a summary', async () => {
    const { form, creations } = await openForm();
    await type(form, 'email', 'anne');
    await confirm(form);
    expect(focused()).to.equal(summary(form));
    expect(inside(form).getByRole('heading', { name: '3 things have to be corrected' })).to.exist;
    expect(links(form).map(({ textContent }) => textContent)).to.deep.equal([
      'Enter a name for the business space.',
      'Enter the company name.',
      'Enter the address in the form name@example.org.',
    ]);
    expect(creations()).to.be.empty;
  });

  // @accessibility summary-links
  it('leads from each entry of the summary to its field', async () => {
    const { form } = await openForm();
    await confirm(form);
    const address = location.href;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(links(form)[1]);
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(field(form, 'legalName'));
    expect(location.href).to.equal(address);
  });

  it('keeps what was corrected in the summary, so that nothing moves', async () => {
    const { form } = await openForm();
    await confirm(form);
    const height = summary(form).getBoundingClientRect().height;
    await fillIn(form, { title: 'Atelier', legalName: 'Weber' });
    expect(links(form)).to.be.empty;
    expect(summary(form).textContent).to.contain('Corrected: Name of the business space');
    expect(summary(form).getBoundingClientRect().height).to.be.closeTo(height, 2);
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
  });

  it('can be done with Enter', async () => {
    const { form } = await openForm();
    field(form, 'title').focus();
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    await form.updateComplete;
    expect(focused()).to.equal(summary(form));
  });
});

describe('what the service refuses', () => {
  afterEach(dropAllDrafts);

  // @accessibility refusals-beside-fields
  it('is said beside the field, which gets the focus, and nothing is lost', async () => {
    const { form } = await openForm('legal-name-refused');
    await fillIn(form);
    await confirm(form);
    expect(focused()).to.equal(field(form, 'legalName'));
    expect(describedBy(form, 'legalName')).to.contain('This company name was not accepted.');
    expect(links(form)).to.have.lengthOf(1);
    expect(field(form, 'title').value).to.equal('Atelier');
    expect(field(form, 'legalName').value).to.equal('Atelier Weber');
  });

  it('is no longer held against a value that was changed, and is created with the right one', async () => {
    const { form, professional } = await openForm('legal-name-refused');
    const before = (await professional()).length;
    await fillIn(form);
    await confirm(form);
    await type(form, 'legalName', 'Weber & Fils S.à r.l.');
    expect(field(form, 'legalName').getAttribute('aria-invalid')).to.equal('false');
    await confirm(form);
    expect(await professional()).to.have.lengthOf(before + 1);
  });

  for (const [name, code, words] of [
    ['title', 'refused', /This name was not accepted/],
    ['title', 'required', /Enter a name/],
    ['email', 'malformed', /Enter the address in the form/],
    ['email', 'refused', /This address was not accepted/],
    ['legalName', 'too-long', /Shorten the company name to 200/],
    ['legalName', 'something-new', /cannot be seen/],
  ] as const) {
    // @accessibility errors-in-our-words
    it(`is put in our own words: ${name} ${code}`, async () => {
      const { mock, form } = await openForm();
      mock.failNext({ problem: 'invalid', fields: { [name]: code } }, { method: 'POST' });
      await fillIn(form);
      await confirm(form);
      expect(focused()).to.equal(field(form, name));
      expect(describedBy(form, name)).to.match(words);
    });
  }

  it('is said in general when no field of the form is at fault', async () => {
    const { mock, form } = await openForm();
    mock.failNext({ problem: 'invalid', fields: { kind: 'refused' } }, { method: 'POST' });
    await fillIn(form);
    await confirm(form);
    expect(inside(form).getByRole('alert').textContent).to.contain('The space was not created. What you typed is kept.');
  });
});
