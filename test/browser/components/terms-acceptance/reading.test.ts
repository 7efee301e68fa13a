import { expect, fixture, html } from '@open-wc/testing';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/terms-acceptance/define.js';
import type { TermsAcceptance } from '../../../../src/components/terms-acceptance/terms-acceptance.js';
import { readTerms } from '../../../../src/services/generated/terms.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import type { Terms } from '../../../../src/contract/terms.js';
import { provideSession } from '../../../../src/session/provide-session.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl, inSession, inSituation, onPage } from '../../support/in-session.js';
import { announcements, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

const plain = html`<terms-acceptance></terms-acceptance>`;

async function setUp(situation: SituationName, { lang = 'en', template = plain } = {}) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<TermsAcceptance>(template, { lang });
  return { mock, session, element, screen: inside(element) };
}

/** With a service of the host's own, whose terms are what a test needs. */
async function setUpWithTerms(change: (terms: Terms) => Partial<Terms>) {
  const mock = await inSituation('new-user');
  const { session } = await mock.session();
  const service = new HttpSpaceService(baseUrl);
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  provideSession(page, {
    session,
    service: {
      async call(operation, input, options) {
        const answer = await service.call(operation, input, options);
        return operation.id === readTerms.id ? { ...answer, ...change(answer as Terms) } : answer;
      },
    },
  });
  const element = document.createElement('terms-acceptance');
  page.append(element);
  const screen = inside(element);
  await screen.findByRole('checkbox');
  return { element, screen };
}

describe('The text of <terms-acceptance>', () => {
  // @accessibility terms-region
  it('shows title, version and date on one line, and the text in a region of that name that takes the focus', async () => {
    const { screen, element } = await setUp('new-user');
    const title = await screen.findByRole('heading', { level: 2 });
    expect(title.textContent).to.equal('General terms and conditions of use');
    expect(screen.getByText('Version 2.0 of 3 February 2025')).to.exist;
    const region = screen.getByRole('region', { name: title.textContent });
    region.focus();
    expect(element.shadowRoot!.activeElement).to.equal(region);
    expect(region.scrollHeight, 'longer than what is seen at once').to.be.above(region.clientHeight);
    await expectAccessible(element);
  });

  it('hyphenates long words in the text and its title', async () => {
    const { screen } = await setUp('new-user');
    const title = await screen.findByRole('heading', { level: 2 });
    const text = screen.getByRole('region').querySelector('.prose')!;
    for (const part of [title, text]) expect(getComputedStyle(part).hyphens).to.equal('auto');
  });

  it('has the tick and the actions within a screen of the beginning of the text', async () => {
    const { screen } = await setUp('new-user');
    const tick = await screen.findByRole('checkbox');
    const start = screen.getByRole('region').getBoundingClientRect().top;
    expect(tick.getBoundingClientRect().top - start).to.be.below(innerHeight);
  });

  // @accessibility terms-headings
  it('puts the headings of the text below the title, wherever the host puts that', async () => {
    const { screen, element } = await setUp('new-user', {
      template: html`<terms-acceptance heading-level="3"></terms-acceptance>`,
    });
    expect(await screen.findByRole('heading', { level: 3, name: /General terms/ })).to.exist;
    expect(screen.getByRole('heading', { level: 4, name: 'Purpose of the portal' })).to.exist;
    expect(screen.getByRole('heading', { level: 5, name: 'Private space' })).to.exist;
    await expectAccessible(element);
  });

  // @accessibility terms-lists
  it('shows lists as lists, numbered where their order counts', async () => {
    const { screen } = await setUp('new-user');
    const step = await screen.findByText('you sign, where the procedure requires a signature;');
    expect(step.closest('ol')).to.exist;
    expect(screen.getByText('sign out when you leave a device that other people use.').closest('ul')).to.exist;
  });

  it('says what changed to somebody who accepted an earlier version, and nothing of it to others', async () => {
    const outdated = await setUp('terms-outdated');
    const changes = await outdated.screen.findByRole('region', { name: 'What has changed since the version you accepted' });
    expect(changes.querySelectorAll('li')).to.have.length(2);
    await expectAccessible(outdated.element);
    const { screen } = await setUp('new-user');
    await screen.findByRole('checkbox');
    expect(screen.queryByText(/What has changed/)).to.be.null;
  });

  it('names the version of each change when there are several', async () => {
    const changes = [
      { version: '2.0', effectiveFrom: '2025-02-03', items: ['Second'] },
      { version: '1.5', effectiveFrom: '2024-02-03', items: ['First'] },
    ];
    const { screen } = await setUpWithTerms(() => ({ changes }));
    expect(screen.getByText('Version 1.5 of 3 February 2024')).to.exist;
  });

  it('offers the links of the text, but none that could run anything', async () => {
    const addresses = ['https://portal.example/', '/relative', 'javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:x'];
    const content = addresses.map((href) => ({ text: `[${href}]`, href }));
    const { screen } = await setUpWithTerms(() => ({ body: [{ type: 'paragraph', content }] }));
    const links = screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href);
    expect(links).to.deep.equal(['https://portal.example/', new URL('/relative', document.baseURI).href]);
    expect(screen.getByText(/\[javascript:alert\(1\)\]/), 'as the text it is').to.exist;
  });

  it('shows markup in the text as text', async () => {
    const text = '<img src=x onerror="window.ran = true"><b>bold</b>';
    const { element, screen } = await setUpWithTerms(() => ({ title: text, body: [{ type: 'paragraph', content: [{ text }] }] }));
    expect(screen.getAllByText(text)).to.have.length(2);
    expect(element.shadowRoot!.querySelector('img, b')).to.be.null;
  });

  // @accessibility terms-language
  it('marks the language of the text and says so when it is not the language of the page', async () => {
    const { screen, element } = await setUp('new-user', { lang: 'lb' });
    await screen.findByText('Dësen Text gëtt et net an der Sprooch vun der Säit. En ass op Franséisch.');
    expect(screen.getByRole('heading', { level: 2 }).lang).to.equal('fr');
    expect(screen.getByText('Objet du portail').closest('[lang]')).to.have.attribute('lang', 'fr');
    await expectAccessible(element);
  });

  it('asks for the terms in the language of the page and says nothing of it when they are', async () => {
    const { screen, mock } = await setUp('new-user', { lang: 'fr-LU' });
    await screen.findByRole('checkbox', { name: 'J’ai lu et j’accepte les conditions générales d’utilisation.' });
    const [request] = mock.requests.filter(({ path }) => path === '/terms/current');
    expect(request?.headers['accept-language']).to.equal('fr-LU');
    expect(screen.queryByText(/n’est pas disponible/)).to.be.null;
  });

  it('shows the shape of the terms while they load, and nothing textual', async () => {
    const mock = await inSituation('new-user');
    let arrive!: () => void;
    mock.failNext({ delay: new Promise<void>((resolve) => (arrive = resolve)) }, { path: '/terms/current' });
    const { element } = await inSession<TermsAcceptance>(plain);
    const screen = inside(element);
    await waitUntil(() => announcements(element).includes('Loading…'));
    const waiting = element.offsetHeight;
    expect(waiting).to.be.above(200);
    await expectAccessible(element);
    arrive();
    await screen.findByRole('checkbox');
    expect(Math.abs(element.offsetHeight - waiting), 'moves what is below by').to.be.below(40);
  });

  it('keeps the content of the host until the terms are there', async () => {
    const mock = await inSituation('new-user');
    mock.failNext({ status: 500 }, { path: '/terms/current' });
    const template = html`<terms-acceptance><p>The terms as a document</p><p slot="next">Next</p></terms-acceptance>`;
    const { element } = await inSession<TermsAcceptance>(template);
    const fallback = element.querySelector('p')!;
    expect(fallback.checkVisibility()).to.be.true;
    const screen = inside(element);
    (await screen.findByRole('button', { name: 'Try again' })).click();
    await screen.findByRole('checkbox');
    expect(fallback.checkVisibility()).to.be.false;
  });

  for (const [code, fault, reason] of [
    ['unavailable', { status: 500 }, 'The service is not available at the moment.'],
    ['offline', 'offline', 'There is no connection. Check your network, then try again.'],
    ['malformed', 'malformed', 'The service sent an unexpected answer.'],
    ['forbidden', { problem: 'forbidden' }, 'You do not have the right to do this.'],
    ['rate-limited', { problem: 'rate-limited', retryAfter: 30 }, 'Too many requests. Try again in 30 seconds.'],
  ] as const) {
    it(`says so when the terms cannot be loaded (${code}), and loads them when asked again`, async () => {
      const mock = await inSituation('new-user');
      mock.failNext(fault, { path: '/terms/current', times: 3 });
      const { element } = await inSession<TermsAcceptance>(plain);
      const screen = inside(element);
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).to.contain('could not be loaded.').and.to.contain(reason);
      await expectAccessible(element);
      mock.use('new-user');
      screen.getByRole('button', { name: 'Try again' }).click();
      await screen.findByRole('checkbox');
    });
  }

  it('reports a failure with its code, and leaves it to a host that prevents that', async () => {
    const mock = await inSituation('new-user');
    mock.failNext({ status: 500 }, { path: '/terms/current' });
    const page = await onPage<HTMLElement>(html`<div></div>`);
    const failures: unknown[] = [];
    page.addEventListener('service-failed', (event) => {
      event.preventDefault();
      failures.push(event.detail);
    });
    const { session } = await mock.session();
    provideSession(page, { session, service: new HttpSpaceService(baseUrl) });
    const element = document.createElement('terms-acceptance');
    page.append(element);
    await waitUntil(() => failures.length > 0);
    expect(failures).to.deep.equal([{ code: 'unavailable', operation: 'readTerms' }]);
    await element.updateComplete;
    const screen = inside(element);
    expect(screen.queryByRole('alert')).to.be.null;
    expect(announcements(element), 'nothing is being loaded').to.be.empty;
    await element.reload();
    expect(await screen.findByRole('checkbox')).to.exist;
  });

  it('offers to sign in when nobody is, and loads the terms once somebody is', async () => {
    const { mock, session, element, screen } = await setUp('signed-out');
    await screen.findByText('You are not signed in.');
    expect(mock.requests.some(({ path }) => path === '/terms/current')).to.be.false;
    await expectAccessible(element);
    let asked = false;
    element.addEventListener('session-sign-in', (event) => {
      asked = true;
      event.preventDefault();
    });
    screen.getByRole('button', { name: 'Sign in' }).click();
    expect(asked).to.be.true;
    mock.signIn();
    await session.refresh();
    await screen.findByText(/You accepted version 2.0/);
  });

  it('says so when the session cannot be loaded', async () => {
    const { element } = await setUp('session-unavailable');
    expect((await inside(element).findByRole('alert')).textContent).to.contain('Your sign-in could not be checked.');
  });

  it('waits for a provider that comes later', async () => {
    const mock = await inSituation('new-user');
    const element = await onPage<TermsAcceptance>(plain);
    const screen = inside(element);
    await waitUntil(() => announcements(element).includes('Loading…'));
    const { session } = await mock.session();
    provideSession(element.parentElement!, { session, service: new HttpSpaceService(baseUrl) });
    expect(await screen.findByRole('checkbox')).to.exist;
  });

  it('starts over for another person', async () => {
    const mock = await inSituation('new-user');
    const { session } = await mock.session();
    const element = await onPage<TermsAcceptance>(plain);
    const provision = provideSession(element.parentElement!, { session, service: new HttpSpaceService(baseUrl) });
    const screen = inside(element);
    (await screen.findByRole('checkbox')).click();
    provision.session = { ...session!, person: { ...session!.person, id: 'somebody-else' } };
    await element.updateComplete;
    expect(screen.queryByRole('checkbox')).to.be.null;
    expect(await screen.findByRole<HTMLInputElement>('checkbox')).to.have.property('checked', false);
  });

  it('says nothing to the page when it is removed while it loads, and loads when it is put back', async () => {
    const mock = await inSituation('new-user');
    mock.failNext({ delay: 50 }, { path: '/terms/current' });
    const { session, element } = await inSession<TermsAcceptance>(plain);
    await waitUntil(() => mock.requests.some(({ path }) => path === '/terms/current'));
    const heard: string[] = [];
    session.addEventListener('service-failed', ({ type }) => heard.push(type));
    element.remove();
    session.append(element);
    expect(await inside(element).findByRole('checkbox')).to.exist;
    expect(heard).to.be.empty;
  });

  it('fires nothing when a property is set', async () => {
    const { element, screen } = await setUp('new-user');
    await screen.findByRole('checkbox');
    const heard: string[] = [];
    for (const type of ['terms-accepted', 'terms-declined', 'service-failed', 'session-sign-in', 'session-refresh']) {
      element.addEventListener(type, () => heard.push(type));
    }
    element.headingLevel = 4;
    await element.updateComplete;
    expect(heard).to.be.empty;
  });
});
