import { expect, html } from '@open-wc/testing';
import '../../../../src/components/sign-in-methods/define.js';
import type { SignInMethods } from '../../../../src/components/sign-in-methods/sign-in-methods.js';
import { isolate } from '../../../../src/localization/isolate.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';

const template = html`<sign-in-methods></sign-in-methods>`;

describe('<sign-in-methods>', () => {
  it('greets the person who is signed in', async () => {
    await inSituation('forty');
    const { session, element } = await inSession<SignInMethods>(template);
    await inside(element).findByText(`Hello ${isolate(session.session!.person.firstNames)}`);
    await expectAccessible(element);
  });

  it('speaks the language of the page', async () => {
    await inSituation('forty');
    const { element } = await inSession<SignInMethods>(template, { lang: 'fr' });
    await inside(element).findByText(/^Bonjour /u);
  });

  it('offers to sign in when nobody is signed in', async () => {
    await inSituation('signed-out');
    const { element } = await inSession<SignInMethods>(template);
    let requested = 0;
    element.addEventListener('session-sign-in', (event) => {
      event.preventDefault();
      requested += 1;
    });
    (await inside(element).findByRole('button', { name: 'Sign in' })).click();
    expect(requested).to.equal(1);
  });
});
