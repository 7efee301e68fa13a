import { expect, html } from '@open-wc/testing';
import { identifier } from '../../../../src/localization/identifier/en.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import type { SpaceProfile } from '../../../../src/components/space-profile/space-profile.js';
import { inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { input, openProfile, template, textOf } from './profile.js';

describe('<space-profile>', () => {
  it('states what cannot be changed, and has a field for the rest', async () => {
    const { element, page, kept, driver } = await openProfile();
    const space = await kept();
    expect(page.getByRole('heading', { name: space.title })).to.exist;
    for (const fact of [identifier.identifier, space.identifier, space.legalName!, 'Administrator', '1 June 2022']) {
      expect(driver.facts!.textContent).to.contain(fact);
    }
    expect(input(element, 'title').value).to.equal(space.title);
    expect(input(element, 'email').value).to.equal(space.email);
    await expectAccessible(element);
  });

  it('has no field for the name of a private space, which bears that of its person', async () => {
    const { element, page } = await openProfile('private-only');
    expect(page.getAllByRole('textbox')).to.deep.equal([input(element, 'email')]);
  });

  it('states everything to a manager, and says why', async () => {
    const { element, page, kept, mock, session } = await openProfile('forty');
    const managed = (await mock.spaces()).find(({ role }) => role === 'manager')!;
    session.session = { ...session.session!, activeSpace: managed };
    await page.findByText('You can read this profile. Administrators of the space can change it.');
    expect(page.queryByRole('textbox')).to.be.null;
    expect(textOf(element)).to.contain(managed.email).and.not.to.contain((await kept()).identifier);
    await expectAccessible(element);
  });

  it('shows the space that is asked for, whichever is active', async () => {
    const mock = await inSituation('forty');
    const wanted = (await mock.spaces())[7]!;
    const { page } = await openProfile('forty', html`<space-profile space=${wanted.identifier}></space-profile>`);
    await page.findByRole('heading', { name: wanted.title });
  });

  it('says that there is no such space', async () => {
    const { page, driver } = await openProfile('forty', html`<space-profile space="PM-ZZZZZZ"></space-profile>`);
    await page.findByText('There is no such space.');
    expect(driver.failure).to.exist;
    expect(page.queryByRole('button', { name: 'Try again' })).to.be.null;
  });

  it('shows nothing for what is no identifier, and the console says so', async () => {
    const mock = await inSituation('forty');
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    const { element } = await inSession<SpaceProfile>(html`<space-profile space="PM-KOW3QX"></space-profile>`);
    await settle(mock);
    console.warn = warn;
    expect(textOf(element).trim()).to.equal('');
    expect(warnings).to.deep.equal(['<space-profile>: not a space identifier: PM-KOW3QX']);
    expect(mock.requests.filter(({ path }) => path !== '/session')).to.be.empty;
  });

  it('says that no space is active, that nobody is signed in, and what could not be loaded', async () => {
    await openProfile('new-user').then(({ page }) => page.getByText('No space is active. Choose one to see its profile.'));
    await openProfile('signed-out').then(({ page }) => page.getByRole('button', { name: 'Sign in' }));
    const { page, mock, driver } = await openProfile('offline');
    expect(page.getByText('The profile could not be loaded.')).to.exist;
    mock.use('one-professional');
    await driver.retry();
    await page.findByRole('heading');
  });

  it('follows the active space', async () => {
    const { page, mock, session } = await openProfile('forty');
    const next = (await mock.spaces())[4]!;
    session.session = { ...session.session!, activeSpace: next };
    await page.findByRole('heading', { name: next.title });
  });

  it('speaks the language of the page', async () => {
    const { page } = await openProfile('one-professional', template, 'de');
    expect(page.getByRole('form', { name: 'Name des beruflichen Bereichs' })).to.exist;
    const { element } = await openProfile('one-professional', template, 'lb');
    await inside(element).findByText('Är Roll');
  });
});
