import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { focused } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { methodsIn } from './methods.js';

const remove = 'DELETE /sign-in-methods/…';

type Page = Awaited<ReturnType<typeof methodsIn>>;

/** Opens the dialog about the second product. */
async function ask({ press, dialog }: Page) {
  await press(/^Remove .*LuxTrust Smartcard/u);
  await waitUntil(() => dialog()?.open);
}

describe('<sign-in-methods>, removing a product', () => {
  afterEach(() => sessionStorage.clear());

  it('removes once that is confirmed, says so once, and can be left', async () => {
    const page = await methodsIn();
    const { mock, element, press, dialog, rows, part, commands } = page;
    const events = listenTo('sign-in-method-removed');
    await ask(page);
    expect(focused()?.textContent.trim(), 'the harmless button first').to.equal('Cancel');
    expect(dialog()!.textContent).to.contain('It no longer opens your account.').and.to.contain('is signed out at once').and.to.contain('this certificate alone');
    await expectAccessible(element);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog() && focused()?.getAttribute('part') === 'remove');
    await settle(mock);
    expect(commands()).to.be.empty;
    await ask(page);
    await press(/^Remove this product$/u);
    await waitUntil(() => focused() === part('news'));
    expect(part('news')!.textContent).to.contain('LuxTrust Smartcard').and.to.contain('no longer opens your account.');
    expect(rows()).to.have.length(2);
    expect(events).to.have.length(1);
    expect((events[0] as CustomEvent<{ readonly signInMethod: { readonly product: string } }>).detail.signInMethod.product).to.equal('LuxTrust Smartcard');
    expect(commands()).to.deep.equal([remove]);
  });

  it('does not offer to remove the product of this sign-in, and says why', async () => {
    const { rows, parts } = await methodsIn();
    await waitUntil(() => rows().length === 3);
    expect(parts('remove')).to.have.length(2);
    expect(parts('method')[0]!.querySelector('[part=remove]')).to.equal(null);
    expect(parts('kept')).to.have.length(1);
  });

  it('sends one request when it is confirmed twice, and stays open until the answer is there', async () => {
    const page = await methodsIn();
    const { mock, dialog, part, commands } = page;
    let deliver = () => undefined as unknown;
    mock.failNext({ delay: new Promise((resolve) => (deliver = () => resolve(undefined))) }, { method: 'DELETE' });
    await ask(page);
    part('confirm')!.click();
    await waitUntil(() => mock.requests.some(({ method }) => method === 'DELETE'));
    part('confirm')!.click();
    await sendKeys({ press: 'Escape' });
    expect(dialog()?.open).to.equal(true);
    deliver();
    await waitUntil(() => part('news'));
    expect(commands()).to.deep.equal([remove]);
  });

  it('says what has happened when the product was removed elsewhere, and loads the list again', async () => {
    const page = await methodsIn();
    const { mock, press, dialog, part, textOf } = page;
    const events = listenTo('sign-in-method-removed');
    mock.failNext({ problem: 'not-found' }, { method: 'DELETE' });
    await ask(page);
    const lists = () => mock.requests.filter(({ method, path }) => method === 'GET' && path === '/sign-in-methods').length;
    const before = lists();
    await press(/^Remove this product$/u);
    await waitUntil(() => focused() === part('news'));
    expect(dialog()).to.equal(null);
    expect(textOf('news')).to.contain('had been removed already');
    await waitUntil(() => lists() === before + 1);
    expect(events).to.be.empty;
  });

  it('says what has happened when the product has to be kept, and loads the list again', async () => {
    for (const problem of ['method-in-use', 'last-method'] as const) {
      const page = await methodsIn();
      const { mock, press, part, textOf, rows, leave } = page;
      mock.failNext({ problem }, { method: 'DELETE' });
      await ask(page);
      await press(/^Remove this product$/u);
      await waitUntil(() => focused() === part('news'), problem);
      expect(textOf('news')).to.contain('was not removed: you are signed in with it, or nothing else opens your account.');
      await settle(mock);
      expect(mock.requests.filter(({ method, path }) => method === 'GET' && path === '/sign-in-methods')).to.have.length(2);
      expect(rows()).to.have.length(3);
      leave();
    }
  });

  it('says when the product was not removed, and keeps the dialog open', async () => {
    const page = await methodsIn();
    const { mock, element, press, dialog, part, textOf } = page;
    mock.failNext('offline', { method: 'DELETE', times: 9 });
    await ask(page);
    await press(/^Remove this product$/u);
    await waitUntil(() => part('failure'), 'the failure');
    expect(textOf('failure')).to.contain('The product still opens your account.');
    expect(dialog()?.open).to.equal(true);
    await expectAccessible(element);
  }).timeout(20_000);

  it('leads to a strong sign-in, and comes back to the question after it', async () => {
    const page = await methodsIn();
    const { mock, element, press, part, leave } = page;
    const events = listenTo('session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    mock.failNext({ problem: 'stronger-sign-in-required' }, { method: 'DELETE' });
    await ask(page);
    await press(/^Remove this product$/u);
    await waitUntil(() => part('failure'));
    part('sign-in')!.click();
    expect((events[0] as CustomEvent).detail).to.deep.equal({ assurance: 'strong' });
    leave();
    const back = await methodsIn();
    await waitUntil(() => back.dialog()?.open, 'the question that was left');
    expect(back.dialog()!.textContent).to.contain('LuxTrust Smartcard');
    back.leave();
    const later = await methodsIn();
    await later.ready();
    await settle(later.mock);
    expect(later.dialog(), 'once').to.equal(null);
  });

  it('closes when somebody else signs in', async () => {
    const page = await methodsIn();
    await ask(page);
    page.mock.signIn('Marc Klein');
    void page.session.refresh();
    await waitUntil(() => !page.dialog() && page.rows().length === 1);
  });

  it('tells the session when it is removed from the page while the answer is on its way', async () => {
    const page = await methodsIn();
    const { mock, element, part } = page;
    let deliver = () => undefined as unknown;
    mock.failNext({ delay: new Promise((resolve) => (deliver = () => resolve(undefined))) }, { method: 'DELETE' });
    await ask(page);
    part('confirm')!.click();
    await waitUntil(() => mock.requests.some(({ method }) => method === 'DELETE'));
    element.remove();
    const sessions = () => mock.requests.filter(({ path }) => path === '/session').length;
    const before = sessions();
    deliver();
    await waitUntil(() => sessions() > before, 'the session is loaded again');
  });
});
