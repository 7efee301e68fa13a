import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { expectAccessible } from '../support/accessible.js';
import { inside } from '../support/queries.js';
import { waitUntil } from '../support/wait-until.js';
import { describeBlockers } from './describe-blockers.js';
import { describeDrafts } from './describe-drafts.js';
import { describeSubmitting } from './describe-submitting.js';
import { describeValidation } from './describe-validation.js';
import type { FormPage } from './form-page.js';

/** What holds for every form that sends one command. */
export function describeForm<Form extends LitElement, Name extends string>(page: FormPage<Form, Name>): void {
  describeFields(page);
  describeValidation(page);
  describeSubmitting(page);
  describeDrafts(page);
  describeBlockers(page);
}

export function describeFields<Form extends LitElement, Name extends string>(page: FormPage<Form, Name>): void {
  const { spec, names } = page;
  const { open, field, fillInAll, settled, submit, paste } = page;

  describe('the fields of a form', () => {
    afterEach(dropAllDrafts);

    // @accessibility form-name
    it('belong to a form with a name, which explains the star once', async () => {
      const { form } = await open();
      expect(inside(form).getByRole('form', { name: spec.name })).to.exist;
      expect(inside(form).getAllByText(/marked with a star/)).to.have.lengthOf(1);
    });

    // @accessibility form-fields
    it('are required, each with a hint that belongs to it, and are never cut', async () => {
      const { form } = await open();
      for (const name of names) {
        const input = field(form, name);
        expect(input.required, name).to.be.true;
        expect(input.maxLength, name).to.equal(-1);
        expect(input.inputMode, name).to.equal(spec.fields[name].keyboard);
        const [hint] = input.getAttribute('aria-describedby')!.split(' ');
        expect(form.shadowRoot!.getElementById(hint!)?.textContent, name).not.to.be.empty;
      }
    });

    // @accessibility form-autocomplete
    it('tell the browser what it can fill in', async () => {
      const { form } = await open();
      for (const name of names) expect(field(form, name).autocomplete, name).to.equal(spec.fields[name].autocomplete);
    });

    // @accessibility form-prefills-email
    it('are prefilled from the session', async () => {
      const { form } = await open();
      expect(page.values(form)).to.deep.equal(page.empty);
    });

    it('are sent with Enter from any of them', async () => {
      const { form, commands } = await open();
      await page.fillIn(form, page.filledIn);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => commands().length > 0);
      await settled(form);
      expect(page.hasSucceeded(form)).to.be.true;
      expect(commands()).to.have.lengthOf(1);
    });

    // @accessibility form-axe
    it('are accessible empty, filled in and invalid', async () => {
      const { form } = await open();
      await expectAccessible(form);
      await fillInAll(form);
      await expectAccessible(form);
      for (const name of names) await paste(form, name, '');
      await submit(form);
      await expectAccessible(form);
    });
  });
}
