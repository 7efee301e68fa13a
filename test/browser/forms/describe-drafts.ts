import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { readDraft } from '../../../src/session/drafts.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { expectAccessible } from '../support/accessible.js';
import { blockStorage } from '../support/block-storage.js';
import { focused, inside } from '../support/queries.js';
import { settle } from '../support/settle.js';
import { waitUntil } from '../support/wait-until.js';
import type { FormPage } from './form-page.js';

const somebodyElse = { id: 'person-somebody-else', firstNames: 'Luc', lastNames: 'Muller', email: 'luc@example.lu' };

/** What holds for what a user types into a form, until it is sent. */
export function describeDrafts<Form extends LitElement, Name extends string>(page: FormPage<Form, Name>): void {
  const { spec, names, empty, filledIn } = page;
  const { open, reload, values, fillIn, fillInAll, textOf, spoken, submit, field } = page;
  const keptFor = (user: string) => readDraft(spec.draft, user);
  const prefilled = names.find((name) => spec.fields[name].prefilled);

  describe('what was typed', () => {
    afterEach(dropAllDrafts);

    it('is back after a reload, and this is said', async () => {
      const { form } = await open();
      await fillInAll(form);
      const again = await reload(form);
      expect(values(again)).to.deep.equal(filledIn);
      expect(inside(again).getByText('Your earlier entries have been restored.')).to.exist;
      expect(field(again, names[0]!).getAttribute('aria-invalid')).to.equal('false');
      await expectAccessible(again);
    });

    if (prefilled) {
      it('does not include a prefilled e-mail that the user did not change', async () => {
        const { form, session } = await open();
        await fillIn(form);
        const known = session.session!;
        session.session = { ...known, person: { ...known.person, email: 'new@example.lu' } };
        const again = await reload(form);
        expect(field(again, prefilled).value).to.equal('new@example.lu');
      });
    }

    it('can be discarded, for good', async () => {
      const { form } = await open();
      await fillInAll(form);
      const again = await reload(form);
      inside(again).getByRole('button', { name: 'Discard them' }).click();
      await again.updateComplete;
      await again.updateComplete;
      expect(values(again)).to.deep.equal(empty);
      expect(focused()).to.equal(field(again, names[0]!));
      expect(values(await reload(again))).to.deep.equal(empty);
    });

    it('is not said to be back when there was nothing', async () => {
      const { form } = await open();
      const again = await reload(form);
      expect(inside(again).queryByText(/is back/)).to.be.null;
    });

    it('is dropped once it was sent', async () => {
      const { form, session } = await open();
      await fillInAll(form);
      await submit(form);
      expect(keptFor(session.session!.person.id)).to.be.undefined;
      if (!spec.isOnce) expect(values(await reload(form))).to.deep.equal(empty);
    });

    it('stays on the screen when the session ends, and is still there for the same user', async () => {
      const { form, session } = await open();
      const known = session.session!;
      await fillInAll(form);
      session.session = null;
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
      expect(inside(form).getByRole('button', { name: 'Sign in' })).to.exist;
      await expectAccessible(form);
      session.session = known;
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
      expect(inside(form).queryByRole('button', { name: 'Sign in' })).to.be.null;
    });

    // @accessibility draft-survives-sign-in
    it('is there after signing in again on another page', async () => {
      const { form, session } = await open();
      const known = session.session!;
      await fillInAll(form);
      session.session = null;
      const again = await reload(form);
      expect(textOf(again)).not.to.contain(known.person.lastNames);
      expect(inside(again).queryByRole('textbox')).to.be.null;
      session.session = known;
      await again.updateComplete;
      expect(values(again)).to.deep.equal(filledIn);
    });

    it('is never seen by somebody else', async () => {
      const { form, session } = await open();
      const known = session.session!;
      await fillInAll(form);
      session.session = null;
      session.session = { ...known, person: somebodyElse };
      await form.updateComplete;
      expect(values(form)).to.deep.equal({ ...empty, ...(prefilled && { [prefilled]: 'luc@example.lu' }) });
      expect(textOf(form)).not.to.contain(known.person.lastNames);
      expect(keptFor(known.person.id)).to.be.undefined;
      const again = await reload(form);
      expect(values(again)).not.to.include(filledIn);
    });

    it('goes with the user who signs out', async () => {
      const { form, session } = await open();
      const user = session.session!.person.id;
      await fillInAll(form);
      session.signOut();
      await form.updateComplete;
      expect(keptFor(user)).to.be.undefined;
      expect(inside(form).queryByRole('textbox')).to.be.null;
      expect(textOf(form)).to.contain('You are not signed in.');
    });

    it('survives an element that is moved in the page', async () => {
      const { form, session } = await open();
      await fillInAll(form);
      session.append(form);
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
    });

    it('survives an element that is moved while nobody provides a session', async () => {
      const { form, session } = await open();
      const page = session.parentElement!;
      await fillInAll(form);
      session.remove();
      page.append(form);
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
      page.append(session);
      await waitUntil(() => session.session);
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
    });

    it('is ignored when it cannot be read', async () => {
      const { form, session } = await open();
      const { id } = session.session!.person;
      let again = form;
      for (const damaged of ['{', '[]', 'null', JSON.stringify({ person: id, draft: 'text' })]) {
        sessionStorage.setItem(`space-elements.draft.${spec.draft}`, damaged);
        again = await reload(again);
        expect(values(again), damaged).to.deep.equal(empty);
      }
    });

    it('is ignored when its attempt is of another form than this version keeps', async () => {
      const { form, session } = await open();
      const { id } = session.session!.person;
      const draft = { typed: filledIn, attempt: { key: 'key', unanswered: true } };
      sessionStorage.setItem(`space-elements.draft.${spec.draft}`, JSON.stringify({ person: id, draft }));
      const again = await reload(form);
      expect(values(again)).to.deep.equal(empty);
      await fillInAll(again);
      await submit(again);
      expect(page.hasSucceeded(again)).to.be.true;
    });

    it('is kept as long as the page lives where storage is blocked', async () => {
      const { form, session } = await open();
      const stop = blockStorage();
      try {
        await fillInAll(form);
      } finally {
        stop();
      }
      session.session = null;
      await form.updateComplete;
      expect(values(form)).to.deep.equal(filledIn);
    });

    if (spec.terms) {
      it('is kept when new terms come in between', async () => {
        const { mock, form, session } = await open();
        await fillInAll(form);
        session.session = { ...session.session!, terms: { status: 'outdated', version: '3.0' } };
        await form.updateComplete;
        await settle(mock);
        expect(values(form)).to.deep.equal(filledIn);
        const again = await reload(form);
        await spoken(again);
        expect(values(again)).to.deep.equal(filledIn);
        expect(textOf(again)).to.contain('Your entries are kept.');
      });
    }
  });
}
