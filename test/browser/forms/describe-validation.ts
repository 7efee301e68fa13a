import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { FieldErrorCode } from '../../../src/contract/problems.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { focused, inside } from '../support/queries.js';
import { waitUntil } from '../support/wait-until.js';
import type { FormPage } from './form-page.js';

const unseen = {
  'zero-width space': '\u200b',
  'blank of Braille': '\u2800',
  'Hangul filler': '\u3164',
  'soft hyphen': '\u00ad',
  'an accent alone': '\u0301',
  'replacement of an object': '\ufffc',
};

/** What holds for what is wrong with the fields of a form: when it is said, where, and in which words. */
export function describeValidation<Form extends LitElement, Name extends string>(page: FormPage<Form, Name>): void {
  const { spec, names, filledIn } = page;
  const { open, type, paste, field, fillInAll, submit, submitButton, describedBy, announcement, values } = page;
  const [first] = names as [Name];
  const { name: wrong, value: wrongValue } = spec.malformed;
  const wrongText = spec.fields[wrong].problems.malformed;

  const summary = (form: Form) => inside(form).getByRole('group', { name: /^There (is|are) \d+ problems?$/ });
  const links = (form: Form) => inside(form).getAllByRole('link').filter((link) => summary(form).contains(link));
  const isInvalid = (form: Form, name: Name) => field(form, name).getAttribute('aria-invalid') === 'true';
  const leave = async (form: Form) => {
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
  };
  /** Empties every field. */
  const clear = async (form: Form) => {
    for (const name of names) if (field(form, name).value) await paste(form, name, '');
  };

  describe('what is wrong with a field', () => {
    afterEach(dropAllDrafts);

    // @accessibility errors-after-leaving-a-field
    it('is not said while a user types for the first time, and is once they leave', async () => {
      const { form } = await open();
      await type(form, wrong, wrongValue);
      expect(isInvalid(form, wrong)).to.be.false;
      await leave(form);
      expect(isInvalid(form, wrong)).to.be.true;
      expect(describedBy(form, wrong)).to.contain(wrongText);
    });

    // @accessibility errors-announced
    it('is announced', async () => {
      const { form } = await open();
      await type(form, wrong, wrongValue);
      await leave(form);
      await waitUntil(() => announcement(form) === wrongText);
    });

    it('is gone as soon as it is corrected', async () => {
      const { form } = await open();
      await type(form, wrong, wrongValue);
      await leave(form);
      await type(form, wrong, filledIn[wrong]);
      expect(isInvalid(form, wrong)).to.be.false;
      expect(describedBy(form, wrong)).not.to.contain(wrongText);
    });

    it('is that it is missing, also when there is only white space', async () => {
      const { form } = await open();
      await type(form, first, '   ');
      await leave(form);
      expect(describedBy(form, first)).to.contain(spec.fields[first].problems.required);
    });

    for (const [what, text] of Object.entries(unseen)) {
      it(`is that it is missing, also when nothing of it is seen: ${what}`, async () => {
        const { form, commands } = await open();
        await fillInAll(form);
        await paste(form, first, text);
        await submit(form);
        expect(describedBy(form, first)).to.contain(spec.fields[first].problems.required);
        expect(commands()).to.be.empty;
      });
    }

    it('is that it is too long, and nothing is cut off', async () => {
      const { form } = await open();
      const { maxLength, problems } = spec.fields[first];
      await paste(form, first, 'x'.repeat(maxLength + 5));
      await leave(form);
      expect(field(form, first).value).to.have.lengthOf(maxLength + 5);
      expect(describedBy(form, first)).to.contain(problems['too-long']).and.contain('5 characters too many');
    });

    it('is known to the browser as well', async () => {
      const { form } = await open();
      const native = inside(form).getByRole<HTMLFormElement>('form');
      expect(native.noValidate).to.be.true;
      await fillInAll(form);
      await paste(form, first, '');
      expect(native.checkValidity()).to.be.false;
      expect(field(form, first).validity.valueMissing).to.be.true;
      await type(form, first, ' ');
      expect(field(form, first).validity.customError).to.be.true;
      await type(form, first, filledIn[first]);
      expect(native.checkValidity()).to.be.true;
    });

    // @accessibility button-stays-under-pointer
    it('does not move the button away from under the pointer', async () => {
      const { form } = await open();
      await type(form, wrong, wrongValue);
      const { left, top, width, height } = submitButton(form).getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      await sendMouse({ type: 'down' });
      await form.updateComplete;
      expect(submitButton(form).getBoundingClientRect().top).to.equal(top);
      await sendMouse({ type: 'up' });
      await waitUntil(() => isInvalid(form, wrong));
      await waitUntil(() => focused() === summary(form));
      await resetMouse();
    });

    it('is not said of what the browser fills in', async () => {
      const { form } = await open();
      for (const name of names) {
        const input = field(form, name);
        input.value = filledIn[name];
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
      for (const name of names) expect(isInvalid(form, name), name).to.be.false;
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
    });
  });

  describe('a field that a password manager fills in', () => {
    afterEach(dropAllDrafts);
    const fillInSilently = (form: Form) => {
      for (const name of names) field(form, name).value = filledIn[name];
    };

    it('is sent, although no event told of it', async () => {
      const { form, commands } = await open();
      fillInSilently(form);
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
      expect(commands()[0]?.body).to.include(filledIn);
    });

    it('keeps what was filled in when something else changes', async () => {
      const { form } = await open();
      fillInSilently(form);
      form.requestUpdate();
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
    });

    it('is valid as soon as it says so, though only by a change', async () => {
      const { form } = await open();
      await clear(form);
      await submit(form);
      field(form, first).value = filledIn[first];
      field(form, first).dispatchEvent(new Event('change', { bubbles: true }));
      await form.updateComplete;
      expect(isInvalid(form, first)).to.be.false;
    });

    it('is not taken for the next user', async () => {
      const { form, session } = await open();
      fillInSilently(form);
      const { person } = session.session!;
      session.session = { ...session.session!, person: { ...person, id: 'another-person' } };
      await form.updateComplete;
      expect(values(form)).to.deep.equal(page.empty);
    });
  });

  describe('how much of a limit is left', () => {
    afterEach(dropAllDrafts);

    it('is shown close to it, and announced when the user pauses', async () => {
      const { form } = await open();
      const { maxLength } = spec.fields[first];
      await paste(form, first, 'x'.repeat(maxLength - 21));
      expect(describedBy(form, first)).not.to.contain('left');
      await sendKeys({ type: 'abc' });
      await waitUntil(() => field(form, first).value.length === maxLength - 18);
      await form.updateComplete;
      expect(describedBy(form, first)).to.contain('18 characters left');
      expect(announcement(form)).to.equal('');
      await inside(form).findByText('18 characters left', { selector: '[aria-live=polite]' });
    });
  });

  describe('submitting a form with something wrong', () => {
    afterEach(dropAllDrafts);

    // @accessibility errors-in-summary
    it('sends nothing and leads to a summary', async () => {
      const { form, commands } = await open();
      await clear(form);
      await type(form, wrong, wrongValue);
      await submit(form);
      expect(focused()).to.equal(summary(form));
      const heading = names.length === 1 ? 'There is 1 problem' : `There are ${names.length} problems`;
      expect(inside(form).getByRole('heading', { name: heading })).to.exist;
      expect(links(form).map(({ textContent }) => textContent)).to.deep.equal(
        names.map((name) => spec.fields[name].problems[name === wrong ? 'malformed' : 'required']),
      );
      expect(commands()).to.be.empty;
    });

    // @accessibility summary-links
    it('leads from each entry of the summary to its field', async () => {
      const { form } = await open();
      await clear(form);
      await submit(form);
      const address = location.href;
      const last = names.length - 1;
      for (let step = 0; step <= last; step++) await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(links(form)[last]);
      await sendKeys({ press: 'Enter' });
      expect(focused()).to.equal(field(form, names[last]!));
      expect(location.href).to.equal(address);
    });

    it('keeps what was corrected in the summary, so that nothing moves', async () => {
      const { form } = await open();
      await clear(form);
      await submit(form);
      const { height } = summary(form).getBoundingClientRect();
      await fillInAll(form);
      expect(inside(form).queryAllByRole('link').filter((link) => summary(form).contains(link))).to.be.empty;
      expect(summary(form).textContent).to.match(new RegExp(`Corrected: ${spec.fields[first].label.source.replace('^', '')}`));
      expect(summary(form).getBoundingClientRect().height).to.be.closeTo(height, 2);
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
    });

    it('can be done with Enter', async () => {
      const { form } = await open();
      await clear(form);
      field(form, first).focus();
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      await form.updateComplete;
      expect(focused()).to.equal(summary(form));
    });
  });

  describe('what the service refuses', () => {
    afterEach(dropAllDrafts);
    const refuse = (code: string) => ({ problem: 'invalid', fields: { [first]: code } }) as const;

    // @accessibility refusals-beside-fields
    it('is said beside the field, which gets the focus, and nothing is lost', async () => {
      const { mock, form } = await open();
      mock.failNext(refuse('refused'), spec.command);
      await fillInAll(form);
      await submit(form);
      expect(focused()).to.equal(field(form, first));
      expect(describedBy(form, first)).to.contain(spec.fields[first].problems.refused);
      expect(links(form)).to.have.lengthOf(1);
      expect(values(form)).to.deep.equal(filledIn);
    });

    it('is no longer said of a value that was changed', async () => {
      const { mock, form } = await open();
      mock.failNext(refuse('refused'), spec.command);
      await fillInAll(form);
      await submit(form);
      await type(form, first, `${filledIn[first]}${spec.fields[first].keyboard === 'email' ? '' : ' 2'}x`);
      expect(isInvalid(form, first)).to.be.false;
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
    });

    for (const name of names) {
      for (const [code, words] of Object.entries(spec.fields[name].problems) as [FieldErrorCode, string][]) {
        // @accessibility errors-in-our-words
        it(`is put in our own words: ${name} ${code}`, async () => {
          const { mock, form } = await open();
          mock.failNext({ problem: 'invalid', fields: { [name]: code } }, spec.command);
          await fillInAll(form);
          await submit(form);
          expect(focused()).to.equal(field(form, name));
          expect(describedBy(form, name)).to.contain(words);
        });
      }
    }

    it('is put in our own words when it is a new kind of error', async () => {
      const { mock, form } = await open();
      mock.failNext(refuse('something-new'), spec.command);
      await fillInAll(form);
      await submit(form);
      expect(focused()).to.equal(field(form, first));
      expect(describedBy(form, first)).to.contain(spec.fields[first].problems.malformed);
    });

    it('is said in general when no field of the form is wrong', async () => {
      const { mock, form } = await open();
      mock.failNext({ problem: 'invalid', fields: { kind: 'refused' } }, spec.command);
      await fillInAll(form);
      await submit(form);
      expect(inside(form).getByRole('alert').textContent).to.contain(spec.failed);
    });
  });
}
