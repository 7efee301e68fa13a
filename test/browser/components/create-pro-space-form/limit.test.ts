import { expect } from '@open-wc/testing';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { confirm, field, fillIn, openForm, textOf, wanted } from './form.js';

describe('the limit of business spaces', () => {
  afterEach(dropAllDrafts);

  it('is explained before anyone types', async () => {
    const { form } = await openForm('two-hundred');
    expect(textOf(form))
      .to.contain('You have reached the limit of 200 business spaces for \u2068LuxTrust Mobile\u2069.')
      .and.contain('ask the helpdesk to raise the limit');
    expect(inside(form).queryByRole('textbox')).to.be.null;
    expect(inside(form).queryByRole('link')).to.be.null;
    form.helpHref = 'https://helpdesk.example/';
    await form.updateComplete;
    expect(inside(form).getByRole<HTMLAnchorElement>('link', { name: 'Contact the helpdesk' }).href).to.equal('https://helpdesk.example/');
    await expectAccessible(form);
  });

  it('may be known to the service only, and what was typed is kept', async () => {
    const { mock, form } = await openForm();
    mock.failNext({ problem: 'limit-reached' }, { method: 'POST' });
    await fillIn(form);
    await confirm(form);
    expect(textOf(form)).to.contain('You have reached the limit').and.contain('Your entries are kept.');
    expect(field(form, 'title').value).to.equal(wanted.title);
  });
});
