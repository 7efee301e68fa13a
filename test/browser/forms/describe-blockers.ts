import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/components/space-session/define.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { expectAccessible } from '../support/accessible.js';
import { inSituation } from '../support/in-session.js';
import { listenTo } from '../support/listen-to.js';
import { focused, inside } from '../support/queries.js';
import { waitUntil } from '../support/wait-until.js';
import type { FormPage } from './form-page.js';

/** What holds while nothing can be sent: nobody is signed in, or the terms are not accepted. */
export function describeBlockers<Form extends LitElement, Name extends string>(page: FormPage<Form, Name>): void {
  const { spec, filledIn } = page;
  const { open, openAlone, fillInAll, submit, textOf, values } = page;

  const expectFocusBesides = (form: Form, button: string) =>
    expect(focused()?.contains(inside(form).getByRole('button', { name: button }))).to.be.true;

  describe('a form without a session', () => {
    afterEach(dropAllDrafts);

    it('shows a skeleton without a word while the session is not known', async () => {
      const form = await openAlone();
      expect(textOf(form).trim()).to.be.empty;
      await expectAccessible(form);
    });

    it('takes the room that the skeleton kept for it', async () => {
      const { form } = await open();
      const waiting = document.createElement(form.localName) as Form;
      form.closest('[lang]')!.append(waiting);
      await waiting.updateComplete;
      expect(waiting.offsetHeight).to.be.closeTo(form.offsetHeight, 24);
    });

    it('asks the user to sign in', async () => {
      const { form } = await open('signed-out');
      const requests = listenTo('session-sign-in');
      form.addEventListener('session-sign-in', (event) => event.preventDefault());
      expect(inside(form).queryByRole('textbox')).to.be.null;
      await expectAccessible(form);
      inside(form).getByRole('button', { name: 'Sign in' }).click();
      expect(requests).to.have.lengthOf(1);
      expect(requests[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    });

    it('says why the session is not known, and requests it again', async () => {
      const { form } = await open('session-unavailable');
      const requests = listenTo('session-refresh');
      expect(textOf(form)).to.contain('Your sign-in could not be checked.').and.contain('not available at the moment');
      await expectAccessible(form);
      inside(form).getByRole('button', { name: 'Try again' }).click();
      expect(requests).to.have.lengthOf(1);
    });

    it('becomes a form when the session comes late', async () => {
      await inSituation(spec.situation);
      const form = await openAlone();
      expect(inside(form).queryByRole('form')).to.be.null;
      const session = document.createElement('space-session');
      session.baseUrl = '/api';
      form.after(session);
      await waitUntil(() => inside(form).queryByRole('form'));
      session.remove();
    });

    it('keeps the fields when the session ends while it is submitted, and leads to signing in', async () => {
      const { form, session } = await open('session-expired');
      const expired: Event[] = [];
      session.addEventListener('session-expired', (event) => expired.push(event));
      await fillInAll(form);
      await submit(form);
      expect(expired).to.have.lengthOf(1);
      expect(values(form)).to.deep.equal(filledIn);
      expect(textOf(form)).to.contain('Your entries are kept.');
      expectFocusBesides(form, 'Sign in');
    });

    it('does nothing for somebody else who has signed in meanwhile, keeps the fields, and leads to signing in', async () => {
      const { mock, form, session } = await open();
      await fillInAll(form);
      mock.signIn('Marc Klein');
      await submit(form);
      expect(session.session).to.equal(null);
      expect(page.hasSucceeded(form)).to.equal(false);
      expect(values(form)).to.deep.equal(filledIn);
      expect(textOf(form)).to.contain('Your entries are kept.');
      expectFocusBesides(form, 'Sign in');
    });

    it('leads to signing in each time it is submitted, and sends nothing', async () => {
      const { form, session, commands } = await open();
      await fillInAll(form);
      session.session = null;
      await form.updateComplete;
      await submit(form);
      expectFocusBesides(form, 'Sign in');
      expect(commands()).to.be.empty;
    });

    it('goes on after signing in', async () => {
      const { mock, form, session } = await open('session-expired');
      await fillInAll(form);
      await submit(form);
      mock.signIn();
      await session.refresh();
      await form.updateComplete;
      expect(textOf(form)).not.to.contain('may or may not');
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
    });
  });

  if (spec.terms) describeTerms(page, spec.terms, expectFocusBesides);
}

function describeTerms<Form extends LitElement, Name extends string>(
  page: FormPage<Form, Name>,
  terms: NonNullable<typeof page.spec.terms>,
  expectFocusBesides: (form: Form, button: string) => unknown,
): void {
  const { open, fillInAll, submit, textOf, values, filledIn, spec } = page;

  describe('a form whose terms are not accepted', () => {
    afterEach(dropAllDrafts);

    for (const [situation, words] of [['new-user', terms.missing], ['terms-outdated', terms.outdated]] as const) {
      it(`leads to the terms before anything else: ${situation}`, async () => {
        const { form } = await open(situation);
        const requests = listenTo('terms-requested');
        expect(textOf(form)).to.contain(words);
        expect(inside(form).queryByRole('textbox')).to.be.null;
        await expectAccessible(form);
        inside(form).getByRole('button', { name: terms.action }).click();
        expect(requests).to.have.lengthOf(1);
        expect(requests[0]).to.include({ bubbles: true, composed: true, cancelable: false });
        form.setAttribute('terms-href', '/terms');
        await form.updateComplete;
        const link = inside(form).getByRole<HTMLAnchorElement>('link', { name: terms.action });
        expect(new URL(link.href).pathname).to.equal('/terms');
      });
    }

    it('becomes a form once they are accepted', async () => {
      const { form, session } = await open('new-user');
      session.session = { ...session.session!, terms: { status: 'accepted', version: '2.0' } };
      await form.updateComplete;
      expect(inside(form).getByRole('form')).to.exist;
    });

    it('says so when the service knows better, and keeps what was typed', async () => {
      const { mock, form, session } = await open();
      mock.failNext({ problem: 'terms-required' }, spec.command);
      await fillInAll(form);
      await submit(form);
      expect(textOf(form)).to.contain(terms.outdated).and.contain('Your entries are kept.');
      expectFocusBesides(form, terms.action);
      expect(values(form)).to.deep.equal(filledIn);
      await session.refresh();
      await form.updateComplete;
      await submit(form);
      expect(page.hasSucceeded(form)).to.be.true;
    });
  });
}
