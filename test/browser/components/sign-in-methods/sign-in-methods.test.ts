import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/components/sign-in-methods/define.js';
import { provideSession } from '../../../../src/session/index.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { announcements, focused, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { session as answer } from '../../services/answers.js';
import { methodsIn } from './methods.js';

describe('<sign-in-methods>', () => {
  it('lists the products with their issuer, when they were registered and last used, and is accessible', async () => {
    const { element, rows, parts } = await methodsIn();
    await waitUntil(() => rows().length === 3);
    expect(rows()[0]).to.match(/This is the one you signed in with .* Registered on .+ Last used .+ Show the certificate number To remove it, sign in with another product first\.$/u);
    expect(rows()[1]).to.match(/^Password CTIE Registered on .+ Not used yet .+ Remove$/u);
    expect(rows()[2]).to.match(/^LuxTrust Smartcard LuxTrust Registered on .+ Last used .+ Remove$/u);
    expect(parts('current'), 'one of them').to.have.length(1);
    await expectAccessible(element);
  });

  it('says what a certificate number is for', async () => {
    const { textOf, ready } = await methodsIn();
    await ready();
    expect(textOf('about')).to.contain('Whoever invites you to a business space needs the certificate number');
  });

  // @accessibility certificate-number-by-keyboard
  it('shows a certificate number on request, whole, and hides it again, with the keyboard alone', async () => {
    const { element, root, part, press, said } = await methodsIn();
    expect(root.textContent, 'hidden at first').not.to.match(/\d{20}/u);
    await press(/^Show the certificate number of .*LuxTrust Smartcard/u);
    await waitUntil(() => part('certificate-number'));
    expect(part('certificate-number')!.textContent).to.equal('11112222333344440101');
    await waitUntil(() => said().includes('1 1 1 1, 2 2 2 2, 3 3 3 3, 4 4 4 4, 0 1 0 1'), 'it is read digit by digit');
    await expectAccessible(element);
    expect(focused()?.getAttribute('part')).to.equal('show-number');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !part('certificate-number'));
    expect(said()).to.be.empty;
    expect(focused()?.getAttribute('aria-label')).to.contain('Show the certificate number of');
  });

  it('lets a number be selected without the gaps that are drawn', async () => {
    const { part, press } = await methodsIn();
    await press(/^Show the certificate number of .*LuxTrust Smartcard/u);
    await waitUntil(() => part('certificate-number'));
    const selection = getSelection()!;
    selection.selectAllChildren(part('certificate-number')!);
    expect(selection.toString()).to.equal('11112222333344440101');
    selection.removeAllRanges();
  });

  it('copies the number as digits alone, and says so beside that one', async () => {
    const { element, press, part, parts } = await methodsIn();
    let copied = '';
    const writeText = async (text: string) => void (copied = text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      await press(/^Show the certificate number of .*LuxTrust Mobile/u);
      await press(/^Show the certificate number of .*LuxTrust Smartcard/u);
      await press(/^Copy the certificate number of .*LuxTrust Smartcard/u);
      await inside(element).findByText('Copied');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied).to.equal('11112222333344440101');
    expect(part('list')!.textContent.match(/Copied/gu)).to.have.length(1);
    expect(parts('method')[2]!.textContent).to.contain('Copied');
  });

  it('says when a product states no certificate number', async () => {
    const { rows } = await methodsIn();
    await waitUntil(() => rows().length === 3);
    expect(rows()[1]).to.contain('This product states no certificate number');
  });

  it('says why a second product is useful, and does not offer to remove the only one', async () => {
    const { element, part, textOf } = await methodsIn('one-sign-in-method');
    await waitUntil(() => part('notice'));
    expect(textOf('notice')).to.contain('Register a second one');
    expect(textOf('remove')).to.equal(undefined);
    expect(textOf('kept')).to.equal('It cannot be removed: nothing else opens your account.');
    await expectAccessible(element);
  });

  it('offers to try again when the products could not be loaded', async () => {
    const { mock, part, press, rows } = await methodsIn('offline');
    await waitUntil(() => part('failure'), 'the failure');
    expect(part('failure')!.textContent).to.contain('Your authentication products could not be loaded.');
    mock.use('three-sign-in-methods');
    await press(/^Try again$/u);
    await waitUntil(() => rows().length === 3);
  });

  it('offers to sign in when nobody is signed in', async () => {
    const { element } = await methodsIn('signed-out');
    const events = listenTo('session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    (await inside(element).findByRole('button', { name: 'Sign in' })).click();
    expect(events).to.have.length(1);
  });

  it('shows a skeleton until the products are there', async () => {
    const mock = await inSituation('three-sign-in-methods');
    let deliver = () => undefined as unknown;
    mock.failNext({ delay: new Promise((resolve) => (deliver = () => resolve(undefined))) }, { path: /^\/sign-in-methods/u });
    const { element } = await inSession(html`<sign-in-methods></sign-in-methods>`);
    const root = element.shadowRoot!;
    await waitUntil(() => root.querySelector('.skeleton') && announcements(element).includes('Loading…'));
    expect(root.querySelector('button')).to.equal(null);
    deliver();
    await waitUntil(() => root.querySelector('[part=list]'));
    expect(root.querySelector('.skeleton')).to.equal(null);
  });

  it('shows nothing, and says so once to the developer, where the service does not offer them', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      const page = await fixture(html`<div><sign-in-methods></sign-in-methods><sign-in-methods></sign-in-methods></div>`);
      provideSession(page, { session: { ...answer.session!, capabilities: ['devices'] } });
      await waitUntil(() => said.length > 0);
      for (const element of page.children) expect(element.shadowRoot!.textContent.trim()).to.equal('');
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['<sign-in-methods>: the service does not offer sign-in-methods']);
  });

  it('forgets the products of somebody else, and hides the numbers', async () => {
    const { mock, session, part, rows, press } = await methodsIn();
    await press(/^Show the certificate number of .*LuxTrust Smartcard/u);
    await waitUntil(() => part('certificate-number'));
    mock.signIn('Marc Klein');
    void session.refresh();
    await waitUntil(() => rows().length === 1);
    expect(part('certificate-number')?.textContent).to.equal(undefined);
  });

  it('gives the names of the products the level that the page asks for', async () => {
    const { element } = await methodsIn('three-sign-in-methods', html`<sign-in-methods heading-level="3"></sign-in-methods>`);
    expect(await inside(element).findAllByRole('heading', { level: 3 })).to.have.length(3);
  });

  it('speaks the language of the page', async () => {
    await inSituation('three-sign-in-methods');
    const { element } = await inSession(html`<sign-in-methods></sign-in-methods>`, { lang: 'fr' });
    await inside(element as HTMLElement).findByRole('button', { name: 'Enregistrer un autre produit' });
  });
});
