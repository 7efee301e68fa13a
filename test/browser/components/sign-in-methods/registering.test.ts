import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { blockStorage } from '../../support/block-storage.js';
import { inSituation } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { endRegistration, methodsIn, openMethods } from './methods.js';

type Page = Awaited<ReturnType<typeof methodsIn>>;

const begin = 'POST /sign-in-methods/registrations';

/** Begins a registration on a page that goes there itself. Returns the address. */
async function register({ element, press }: Page): Promise<string> {
  const events = listenTo('sign-in-method-registration');
  element.addEventListener('sign-in-method-registration', (event) => event.preventDefault(), { once: true });
  await press(/^Register another product$/u);
  await waitUntil(() => events.length);
  return (events[0] as CustomEvent<{ readonly href: string }>).detail.href;
}

describe('<sign-in-methods>, registering a product', () => {
  const { href } = location;
  const { title } = document;

  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, title, href);
  });

  it('leads to where the other product is proved, with the address to come back to', async () => {
    const page = await methodsIn();
    await page.press(/^Register another product$/u);
    await waitUntil(() => location.hash.startsWith('#register?'));
    const wanted = new URLSearchParams(location.hash.slice('#register?'.length));
    expect(wanted.get('return_to')).to.equal(href);
    expect(wanted.get('registration')).not.to.equal(null);
    expect(page.commands()).to.deep.equal([begin]);
  });

  it('lets the page go there itself, with the address', async () => {
    const page = await methodsIn();
    const address = await register(page);
    expect(new URL(address).hash).to.match(/^#register\?registration=[\w-]+&return_to=http/u);
    await settle(page.mock);
    expect(location.href).to.equal(href);
    await waitUntil(() => page.part('register')!.getAttribute('aria-disabled') === 'false', 'it can be pressed again');
  });

  it('begins one registration when it is pressed twice', async () => {
    const { mock, part, press, commands } = await methodsIn();
    await press(/^Register another product$/u);
    part('register')!.click();
    await waitUntil(() => location.hash.startsWith('#register?'));
    part('register')!.click();
    await settle(mock);
    expect(commands()).to.deep.equal([begin]);
    expect(part('register')!.getAttribute('aria-disabled'), 'until the page is gone').to.equal('true');
  });

  for (const [situation, words, product] of [
    ['method-registered', 'is registered. It opens your account from now on.', true],
    ['method-cancelled', 'You cancelled the registration. No product was registered.', false],
    ['method-known', 'was registered already. Nothing has changed.', true],
    ['method-taken', 'opens another account, so it was not registered for this one. Register a different product.', true],
    ['method-of-another-name', 'states another name than yours, so it was not registered. Register a product of your own.', true],
  ] as const) {
    it(`says once what has become of a registration: ${situation}`, async () => {
      const page = await methodsIn(situation);
      await register(page);
      await settle(page.mock);
      page.leave();
      const back = await openMethods(page.mock);
      await waitUntil(() => back.part('news'), 'the news');
      expect(back.textOf('news')).to.contain(words);
      expect(back.textOf('news')!.startsWith('“'), 'the name of the product').to.equal(product);
      expect(focused()?.localName, 'nobody has pressed anything').to.equal('body');
      await waitUntil(() => back.said().some((said) => said.includes(words)), 'it is announced');
      await expectAccessible(back.element);
      expect(back.rows()).to.have.length(situation === 'method-registered' ? 3 : 2);
      back.leave();
      const later = await openMethods(page.mock);
      await later.ready();
      await settle(page.mock);
      expect(later.textOf('news'), 'once').to.equal(undefined);
      expect(later.reads()).to.equal(back.reads());
    });
  }

  // @accessibility registration-announced
  it('says that the time is up, and announces it', async () => {
    const page = await methodsIn();
    await register(page);
    page.leave();
    const end = endRegistration('expired', null);
    try {
      const back = await openMethods(page.mock);
      await waitUntil(() => back.part('news'));
      const words = 'The time for the registration is up. No product was registered.';
      expect(back.textOf('news')).to.equal(words);
      await waitUntil(() => back.said().includes(words));
    } finally {
      end();
    }
  });

  it('says nothing of a state that it does not know, and asks no more', async () => {
    const page = await methodsIn();
    await register(page);
    page.leave();
    const end = endRegistration('under-review', 'eID');
    try {
      const back = await openMethods(page.mock);
      await back.ready();
      await waitUntil(() => sessionStorage.length === 0);
      await settle(page.mock);
      expect(back.textOf('news')).to.equal(undefined);
      expect(back.textOf('failure')).to.equal(undefined);
    } finally {
      end();
    }
  });

  it('says nothing to who has only gone back, and what has become of it later', async () => {
    const page = await methodsIn();
    await register(page);
    page.leave();
    const back = await openMethods(page.mock);
    await waitUntil(() => back.reads() === 1);
    await settle(page.mock);
    expect(back.textOf('news')).to.equal(undefined);
    expect(back.textOf('failure')).to.equal(undefined);
    back.leave();
    await page.mock.proveAtProvider('registered');
    const later = await openMethods(page.mock);
    await waitUntil(() => later.part('news'));
    expect(later.textOf('news')).to.contain('is registered.');
  });

  it('is ready again, and says what has happened, when the browser brings the page back as it was', async () => {
    const { mock, part, textOf, rows, press } = await methodsIn();
    await press(/^Register another product$/u);
    await waitUntil(() => location.hash.startsWith('#register?'));
    await mock.proveAtProvider('registered');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => part('news'));
    expect(textOf('news')).to.contain('is registered.');
    expect(rows()).to.have.length(4);
    expect(part('register')!.getAttribute('aria-disabled')).to.equal('false');
    await waitUntil(() => focused() === part('register'), 'the focus is where the person has left it');
  });

  it('tells what somebody else has begun to nobody', async () => {
    const page = await methodsIn('method-registered');
    await register(page);
    await settle(page.mock);
    page.leave();
    page.mock.signIn('Marc Klein');
    const back = await openMethods(page.mock);
    await back.ready();
    await settle(page.mock);
    expect(back.reads()).to.equal(0);
    expect(back.textOf('news')).to.equal(undefined);
  });

  it('forgets a registration that the service knows nothing of', async () => {
    const page = await methodsIn();
    await register(page);
    page.leave();
    page.mock.failNext({ problem: 'not-found' }, { path: /^\/sign-in-methods\/registrations\//u });
    const back = await openMethods(page.mock);
    await waitUntil(() => back.reads() === 1);
    await settle(page.mock);
    expect(back.textOf('failure')).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });

  it('offers to ask again when nothing is known of a registration', async () => {
    const page = await methodsIn('method-registered');
    await register(page);
    await settle(page.mock);
    page.leave();
    page.mock.failNext('offline', { path: /^\/sign-in-methods\/registrations\//u, times: 4 });
    const back = await openMethods(page.mock);
    await waitUntil(() => back.part('failure'), 'the failure');
    expect(back.textOf('failure')).to.contain('It is not known at the moment whether the product was registered.');
    page.mock.use('method-registered');
    back.leave();
  }).timeout(30_000);

  it('says when no registration could be begun, and tries again', async () => {
    const page = await methodsIn();
    page.mock.failNext({ problem: 'unexpected' }, { method: 'POST', times: 9 });
    await page.press(/^Register another product$/u);
    await waitUntil(() => page.part('failure'), 'the failure');
    expect(page.textOf('failure')).to.contain('No product can be registered now.');
    expect(page.part('register')!.getAttribute('aria-disabled')).to.equal('false');
    page.mock.use('three-sign-in-methods');
    await page.press(/^Try again$/u);
    await waitUntil(() => location.hash.startsWith('#register?'));
  }).timeout(20_000);

  it('leads to a strong sign-in, and goes on with registering after it', async () => {
    const { element, part, press, leave } = await methodsIn('basic-sign-in');
    const events = listenTo('session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    await press(/^Register another product$/u);
    await waitUntil(() => part('failure'));
    await expectAccessible(element);
    part('sign-in')!.click();
    expect((events[0] as CustomEvent).detail).to.deep.equal({ assurance: 'strong' });
    leave();
    const back = await methodsIn('strong-sign-in');
    await waitUntil(() => location.hash.startsWith('#register?'), 'the browser goes where the person wanted');
    back.leave();
    history.replaceState(null, title, href);
    const later = await methodsIn('strong-sign-in');
    await later.ready();
    await settle(later.mock);
    expect(later.commands(), 'once').to.be.empty;
  });

  it('goes nowhere once it is removed', async () => {
    const { mock, element, press } = await methodsIn();
    let deliver = () => undefined as unknown;
    mock.failNext({ delay: new Promise((resolve) => (deliver = () => resolve(undefined))) }, { method: 'POST' });
    await press(/^Register another product$/u);
    await waitUntil(() => mock.requests.some(({ method }) => method === 'POST'));
    element.remove();
    deliver();
    await settle(mock);
    expect(location.href).to.equal(href);
  });

  it('goes nowhere when somebody else has signed in', async () => {
    const { mock, session, press, part, rows } = await methodsIn();
    let deliver = () => undefined as unknown;
    mock.failNext({ delay: new Promise((resolve) => (deliver = () => resolve(undefined))) }, { method: 'POST' });
    await press(/^Register another product$/u);
    await waitUntil(() => mock.requests.some(({ method }) => method === 'POST'));
    mock.signIn('Marc Klein');
    void session.refresh();
    await waitUntil(() => rows().length === 1);
    deliver();
    await settle(mock);
    expect(location.href).to.equal(href);
    expect(part('register')!.getAttribute('aria-disabled')).to.equal('false');
  });

  it('registers also where nothing can be stored', async () => {
    const end = blockStorage();
    try {
      const page = await methodsIn();
      await page.press(/^Register another product$/u);
      await waitUntil(() => location.hash.startsWith('#register?'));
    } finally {
      end();
    }
  });

  it('follows no address that is none of a page', async () => {
    await inSituation('three-sign-in-methods');
    const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
    const request = window.fetch.bind(window);
    window.fetch = (input, options) => {
      const isBegin = (input instanceof Request ? input.url : String(input)).endsWith('/registrations');
      const begun = { id: 'registration-1', href: 'javascript:location.hash="caught"', expiresAt: new Date().toISOString() };
      return isBegin ? Promise.resolve(Response.json(begun, { status: 201 })) : request(input, options);
    };
    try {
      const { part, textOf, press } = await methodsIn();
      await press(/^Register another product$/u);
      await waitUntil(() => part('failure'), 'the failure');
      expect(textOf('failure')).to.contain('The service sent an unexpected answer.');
      expect(location.href).to.equal(href);
    } finally {
      Object.defineProperty(window, 'fetch', own);
    }
  });
});
