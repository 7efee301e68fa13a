import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CreateProSpaceForm } from '../../../../src/components/create-pro-space-form/create-pro-space-form.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { focused, inside } from '../../support/queries.js';
import { announcement, confirm, confirmButton, field, fillIn, openForm, paste, settled, textOf, type, wanted } from './form.js';
import { waitUntil } from '../../support/wait-until.js';
import { listSpaces } from '../../../../src/services/generated/spaces.js';

/** Beside the field; the same words are announced. */
const warning = [/^You already have a space with this name/, { selector: 'p > span' }] as const;

describe('the form of a professional space', () => {
  afterEach(dropAllDrafts);

  // @accessibility form-prefills-email
  it('sends another e-mail than the prefilled one', async () => {
    const { form, professional } = await openForm();
    expect(field(form, 'email').value).to.equal('anne.weber@example.lu');
    await type(form, 'email', 'compta@example.lu');
    await fillIn(form);
    await confirm(form);
    expect((await professional())[0]?.email).to.equal('compta@example.lu');
  });

  // What a field shows is never written back into it: white space in front would be lost, and the next letters with it.
  for (const [typed, stored] of [
    [' anne@b.lu', 'anne@b.lu'],
    ['info@bücher.lu', 'info@bücher.lu'],
    ['max@maßanfertigung.de', 'max@maßanfertigung.de'],
  ] as const) {
    it(`keeps the e-mail address that was typed: “${typed}”`, async () => {
      const { form, professional } = await openForm();
      await paste(form, 'email', '');
      for (const key of typed) await sendKeys({ type: key });
      await waitUntil(() => field(form, 'email').value.length === typed.length);
      expect(field(form, 'email').value).to.equal(typed);
      await fillIn(form);
      await confirm(form);
      expect((await professional())[0]?.email).to.equal(stored);
    });

    it(`keeps the e-mail address that was pasted: “${typed}”`, async () => {
      const { form, professional } = await openForm();
      await paste(form, 'email', `${typed} `);
      await fillIn(form);
      await confirm(form);
      expect((await professional())[0]?.email).to.equal(stored);
    });
  }

  for (const address of ['anne@', 'anne@weber', 'andré@example.lu', 'anne@b..lu', 'anne@-b.lu', 'anne weber@b.lu']) {
    it(`judges an e-mail address as the service does: ${address}`, async () => {
      const { form, creations } = await openForm();
      await fillIn(form);
      await paste(form, 'email', address);
      await confirm(form);
      const isSent = creations().length > 0;
      const { ok } = await fetch(`${baseUrl}/spaces`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'space-elements', 'Idempotency-Key': 'another' },
        body: JSON.stringify({ kind: 'professional', ...wanted, email: address }),
      });
      expect(isSent).to.equal(ok);
    });
  }

  it('states the names, who states them and who corrects them', async () => {
    const { form } = await openForm();
    const names = inside(form).getAllByRole('definition').map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Weber', 'Anne']);
    expect(textOf(form)).to.contain('Your names come from \u2068LuxTrust Mobile\u2069').and.contain('ask \u2068LuxTrust\u2069 to correct them');
    const link = inside(form).getByRole<HTMLAnchorElement>('link', { name: 'Contact \u2068LuxTrust\u2069' });
    expect(link.href).to.equal('https://www.luxtrust.com/');
  });

  it('offers no link to an issuer whose address is not one of a page', async () => {
    const { session, form } = await openForm();
    const known = session.session!;
    session.session = { ...known, authentication: { ...known.authentication, issuerLink: 'javascript:alert(1)' } };
    await form.updateComplete;
    expect(inside(form).queryByRole('link')).to.be.null;
  });

  // @accessibility form-tab-order
  it('is reached with Tab in the order in which it is read', async () => {
    const { form } = await openForm();
    await type(form, 'legalName', 'Weber');
    field(form, 'title').focus();
    const order: (string | null)[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      order.push(focused()?.getAttribute('name') ?? focused()?.textContent.trim() ?? null);
    }
    expect(order).to.deep.equal([
      'legalName',
      'Use the company name as the name of the space',
      'Contact \u2068LuxTrust\u2069',
      'email',
      'Create the space',
    ]);
  });

  it('sends what was typed without the white space around it', async () => {
    const { form, professional } = await openForm();
    await fillIn(form, { title: '  Atelier ', legalName: ' Atelier Weber ' });
    await confirm(form);
    expect((await professional())[0]).to.include({ title: 'Atelier', legalName: 'Atelier Weber' });
  });

  it('fires nothing when a property is set', async () => {
    const { session, form } = await openForm();
    const fired: string[] = [];
    for (const name of ['space-created', 'terms-requested', 'service-failed', 'session-sign-in', 'session-refresh', 'space-switch']) {
      session.addEventListener(name, ({ type: event }) => fired.push(event));
    }
    form.termsHref = '/terms';
    form.helpHref = '/help';
    form.headingLevel = 3;
    session.session = { ...session.session!, terms: { status: 'outdated', version: '3.0' } };
    await form.updateComplete;
    expect(fired).to.be.empty;
  });

  // @accessibility form-axe
  it('is accessible with a duplicate title, and invalid', async () => {
    const { form } = await openForm('duplicate-title');
    await expectAccessible(form);
    await fillIn(form, { title: 'Cabinet Weber – comptabilité', legalName: 'Weber' });
    await confirmButtonFocused(form);
    await inside(form).findByText(...warning);
    await expectAccessible(form);
    await type(form, 'title', '');
    await type(form, 'email', 'anne');
    await confirm(form);
    await expectAccessible(form);
  });
});

describe('copying the legal name into the title', () => {
  afterEach(dropAllDrafts);

  // @accessibility form-copies-legal-name
  it('is offered once there is one, copied by a press, and can be taken back', async () => {
    const { form } = await openForm();
    expect(inside(form).queryByRole('button', { name: /Use the company name/ })).to.be.null;
    await fillIn(form, { title: 'Compta', legalName: 'Weber & Fils' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(field(form, 'title').value).to.equal('Weber & Fils');
    const undo = inside(form).getByRole('button', { name: /^Undo/ });
    expect(focused()).to.equal(undo);
    await inside(form).findByText('The space is now named “\u2068Weber & Fils\u2069”.');
    await sendKeys({ press: 'Enter' });
    expect(field(form, 'title').value).to.equal('Compta');
    expect(focused()).to.equal(inside(form).getByRole('button', { name: /Use the company name/ }));
  });

  it('is not offered when it is the title already, or too long for one', async () => {
    const { form } = await openForm();
    await fillIn(form, { title: 'Weber', legalName: 'Weber' });
    expect(inside(form).queryByRole('button', { name: /company name/ })).to.be.null;
    await paste(form, 'legalName', 'W'.repeat(81));
    expect(inside(form).queryByRole('button', { name: /company name/ })).to.be.null;
  });
});

describe('a title that a space has already', () => {
  afterEach(dropAllDrafts);
  const taken = { title: ' cabinet weber – COMPTABILITE', legalName: 'Weber' };

  it('is warned of on leaving the field, is announced, and is not invalid', async () => {
    const { form, mock } = await openForm('duplicate-title');
    await fillIn(form, taken);
    await inside(form).findByText(...warning);
    expect(field(form, 'title').getAttribute('aria-invalid')).to.equal('false');
    expect(field(form, 'title').getAttribute('aria-describedby')).to.contain('title-caution');
    expect(mock.requests.filter(({ query }) => query['title'] === taken.title.trim())).to.have.lengthOf(1);
    await expectAnnounced(form, /already have a space with this name/);
  });

  it('is created all the same', async () => {
    const { form, professional } = await openForm('duplicate-title');
    const before = (await professional()).length;
    await fillIn(form, taken);
    await confirm(form);
    expect(await professional()).to.have.lengthOf(before + 1);
  });

  it('is warned of no longer once the title is another', async () => {
    const { form } = await openForm('duplicate-title');
    await fillIn(form, taken);
    await inside(form).findByText(...warning);
    await type(form, 'title', 'Another');
    expect(inside(form).queryByText(...warning)).to.be.null;
  });

  it('is not found in the answer of a service that ignores the title', async () => {
    const { form, session } = await openForm('duplicate-title');
    const service = new HttpSpaceService(baseUrl);
    session.service = {
      call: (operation, input, options) =>
        service.call(operation, operation.id === listSpaces.id ? ({ limit: 5 } as typeof input) : input, options),
    };
    await fillIn(form);
    await settled(form);
    expect(inside(form).queryByText(...warning)).to.be.null;
  });

  it('is created without a warning when the check fails', async () => {
    const { form, mock } = await openForm('duplicate-title');
    mock.failNext({ status: 500 }, { method: 'GET', path: '/spaces' });
    await fillIn(form, taken);
    await confirm(form);
    expect(inside(form).getByRole('heading', { name: /successfully/ })).to.exist;
  });
});

async function confirmButtonFocused(form: CreateProSpaceForm) {
  confirmButton(form).focus();
  await form.updateComplete;
}

async function expectAnnounced(form: CreateProSpaceForm, text: RegExp) {
  await waitUntil(() => text.test(announcement(form)), `${text} is not announced`);
}
