import { expect, html, oneEvent } from '@open-wc/testing';
import type { MockSeeds, RunningMock } from '../../../../mocks/index.js';
import '../../../../src/components/space-gate/define.js';
import type { SpaceGate } from '../../../../src/components/space-gate/space-gate.js';
import type { SpaceSession } from '../../../../src/components/space-session/space-session.js';
import { commandHeaders } from '../../../support/command-headers.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation, onPage } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

const content = html`<label>Turnover <input name="turnover" /></label>`;
const professional = html`<space-gate kind="professional">${content}</space-gate>`;

const isShown = (element: SpaceGate) => element.querySelector('label')!.checkVisibility({ visibilityProperty: true });
const gate = (element: SpaceGate) => element.shadowRoot!.querySelector<HTMLElement>('[part=gate]');
const word = (element: SpaceGate) => gate(element)?.textContent.replace(/[\u2068\u2069]/gu, '').replace(/\s+/gu, ' ') ?? '';
const signInAsked = (element: SpaceGate): Promise<CustomEvent<unknown>> => oneEvent(element, 'session-sign-in');
const press = async (element: SpaceGate, name: RegExp) => (await inside(element).findByRole('button', { name })).click();

const anne = { title: 'Anne Weber', kind: 'private' } as const;
const several = (count: number) => Array.from({ length: count }, (_, index) => `Cabinet ${index + 1}`);

/** Switches as another tab does. */
async function actIn(wanted: string, session: SpaceSession, mock: RunningMock) {
  const { id } = (await mock.spaces()).find(({ title }) => title === wanted)!;
  await fetch('/api/session/active-space', { method: 'PUT', headers: commandHeaders(), body: JSON.stringify({ spaceId: id }) });
  await session.refresh();
}

async function setUp(template = professional, seeds: MockSeeds = { spaces: [anne, 'Cabinet Weber'] }) {
  const mock = await inSituation('private-only', seeds);
  return { mock, ...(await inSession<SpaceGate>(template)) };
}

describe('<space-gate>', () => {
  it('hides its content, says what it needs and which space is active', async () => {
    const { element } = await setUp();
    await inside(element).findByRole('button', { name: /Cabinet Weber/u });
    expect(isShown(element)).to.equal(false);
    expect(element.shadowRoot!.querySelector('#content')!.hasAttribute('inert')).to.equal(true);
    expect(word(element)).to.contain('Only in a business space.').and.to.contain('You’re working in “Anne Weber”.');
    await expectAccessible(element);
  });

  it('shows its content, and nothing else, in a space that fits', async () => {
    const { mock, element } = await setUp(html`<space-gate kind="private">${content}</space-gate>`);
    await waitUntil(() => isShown(element));
    await mock.idle();
    expect(gate(element)).to.equal(null);
    expect(mock.requests.map(({ path }) => path)).not.to.include('/spaces');
    await expectAccessible(element);
  });

  it('keeps the place of its content and shows nothing while the session is not known', async () => {
    const element = await onPage<SpaceGate>(professional);
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
    expect(element.querySelector('label')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(gate(element)).to.equal(null);
    element.querySelector('input')!.focus();
    expect(document.activeElement).not.to.equal(element.querySelector('input'));
  });

  it('switches to the only space that fits, shows its content and brings the focus there', async () => {
    const { element, session } = await setUp();
    await press(element, /Switch to .*Cabinet Weber/u);
    await waitUntil(() => isShown(element));
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'content');
    expect(session.session!.activeSpace!.title).to.equal('Cabinet Weber');
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.contain('You’re now working in');
  });

  it('lists several that fit, and no others', async () => {
    const { element } = await setUp(professional, { spaces: [anne, ...several(3)] });
    await inside(element).findByRole('list');
    const titles = inside(element).getAllByRole('listitem').map((item) => item.querySelector('strong')!.textContent);
    expect(titles).to.deep.equal(several(3));
    expect(inside(element).queryByRole('searchbox')).to.equal(null);
    await expectAccessible(element);
    await press(element, /Cabinet 2/u);
    await waitUntil(() => isShown(element));
  });

  it('shows more of many, and searches them', async () => {
    const { element } = await setUp(professional, { spaces: [anne, ...several(12)] });
    await inside(element).findByRole('list');
    expect(inside(element).getAllByRole('listitem')).to.have.length(5);
    await press(element, /Show more/u);
    await waitUntil(() => inside(element).getAllByRole('listitem').length === 10);
    const search = inside(element).getByRole<HTMLInputElement>('searchbox');
    search.value = 'Cabinet 11';
    search.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => inside(element).queryAllByRole('listitem').length === 1);
    await press(element, /Cabinet 11/u);
    await waitUntil(() => isShown(element));
  });

  it('stays closed when the page stops the switch', async () => {
    const { mock, element } = await setUp();
    element.addEventListener('space-switch', (event) => event.preventDefault());
    await press(element, /Switch to/u);
    await mock.idle();
    expect(mock.requests.some(({ method }) => method === 'PUT')).to.equal(false);
    expect(isShown(element)).to.equal(false);
  });

  it('says that a switch has failed, and sends the same one again', async () => {
    const { mock, element } = await setUp();
    await inside(element).findByRole('button', { name: /Switch to/u });
    mock.failNext({ problem: 'unexpected' }, { path: '/session/active-space' });
    await press(element, /Switch to/u);
    expect((await inside(element).findByRole('alert')).textContent).to.contain('could not be opened');
    await expectAccessible(element);
    await press(element, /Try again/u);
    await waitUntil(() => isShown(element));
    const keys = mock.requests.filter(({ method }) => method === 'PUT').map(({ headers }) => headers['idempotency-key']);
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
  });

  it('says that the spaces could not be loaded, and tries again', async () => {
    const mock = await inSituation('private-only', { spaces: [anne, 'Cabinet Weber'] });
    mock.failNext({ problem: 'unexpected' }, { path: '/spaces' });
    const { element } = await inSession<SpaceGate>(professional);
    await press(element, /Try again/u);
    await inside(element).findByRole('button', { name: /Switch to/u });
  });

  it('closes when another tab switches, keeps what was typed, and does not lose the focus', async () => {
    const { mock, element, session } = await setUp(professional, { spaces: ['Cabinet Weber', anne], activeSpace: 'Cabinet Weber' });
    await waitUntil(() => isShown(element));
    const input = element.querySelector('input')!;
    input.value = '1200';
    input.focus();
    await actIn('Anne Weber', session, mock);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'gate');
    expect(isShown(element)).to.equal(false);
    expect(input.value).to.equal('1200');
    await press(element, /Switch to/u);
    await waitUntil(() => isShown(element));
  });

  it('offers to create a space where there is none, by the event or the address of the page', async () => {
    const { element } = await setUp(professional, { spaces: [anne] });
    const requested = oneEvent(element, 'space-creation-requested');
    await press(element, /Create a business space/u);
    await requested;
    element.createHref = '/create';
    expect((await inside(element).findByRole('link')).getAttribute('href')).to.equal('/create');
  });

  it('offers to create the private space where there is none', async () => {
    const { element } = await setUp(html`<space-gate kind="private">${content}</space-gate>`, { spaces: ['Cabinet Weber'] });
    const requested = oneEvent(element, 'private-space-requested');
    await press(element, /Create my private space/u);
    await requested;
  });

  describe('for one space', () => {
    const seeds: MockSeeds = { spaces: [anne, { title: 'Cabinet Weber', identifier: 'PM-WEBER1' }, 'Garage'] };

    it('switches to it', async () => {
      const { element } = await setUp(html`<space-gate space="PM-WEBER1">${content}</space-gate>`, seeds);
      expect(word(element)).to.contain('This belongs to the space PM-WEBER1.');
      await press(element, /Switch to .*Cabinet Weber/u);
      await waitUntil(() => isShown(element));
    });

    it('says that it is not among those of the person', async () => {
      const { element } = await setUp(html`<space-gate space="PM-NGTHER">${content}</space-gate>`, seeds);
      await waitUntil(() => word(element).includes('not among your spaces'));
      expect(isShown(element)).to.equal(false);
      await expectAccessible(element);
    });
  });

  describe('for a certified space', () => {
    const certified = (service: string) => html`<space-gate certification=${service}>${content}</space-gate>`;

    it('shows its content where the active space is certified', async () => {
      await inSituation('certifications');
      const { element } = await inSession<SpaceGate>(certified('social-elections'));
      await waitUntil(() => isShown(element));
    });

    it('offers to certify the active space, by the event or the address of the page', async () => {
      await inSituation('certifications');
      const { element, session } = await inSession<SpaceGate>(certified('organic-farming'));
      const { activeSpace } = session.session!;
      const requested: Promise<CustomEvent<unknown>> = oneEvent(element, 'certifications-requested');
      await press(element, /Request certification/u);
      expect((await requested).detail).to.deep.equal({ space: activeSpace, certification: 'organic-farming' });
      expect(word(element)).to.contain('This space is not certified');
      element.certificationsHref = '/certify/{identifier}';
      expect((await inside(element).findByRole('link')).getAttribute('href')).to.equal(`/certify/${activeSpace!.identifier}`);
      await expectAccessible(element);
    });

    it('says what the service is called, in the language of the page, and asks for it only while it is closed', async () => {
      const mock = await inSituation('certifications');
      const { element } = await inSession<SpaceGate>(certified('organic-farming'), { lang: 'de' });
      await waitUntil(() => word(element).includes('der für „Ökologischer Landbau“ zertifiziert ist.'));
      expect(word(element)).to.contain('nicht für „Ökologischer Landbau“ zertifiziert').and.not.to.contain('diesen Dienst');
      const asked = () => mock.requests.filter(({ path }) => path === '/services').length;
      const before = asked();
      const { element: open } = await inSession<SpaceGate>(certified('social-elections'));
      await waitUntil(() => isShown(open));
      await mock.idle();
      expect([before, asked()]).to.deep.equal([1, 1]);
    });

    for (const [reason, service, fails] of [['the catalogue fails', 'organic-farming', true], ['it has no such service', 'other', false]] as const) {
      it(`speaks of this service where ${reason}`, async () => {
        const mock = await inSituation('certifications');
        if (fails) mock.failNext({ problem: 'unexpected' }, { path: '/services' });
        const { element } = await inSession<SpaceGate>(certified(service));
        await inside(element).findByRole('button', { name: /Request certification/u });
        expect(word(element)).to.contain('certified for this service').and.not.to.contain('Organic farming');
      });
    }

    it('lists those that are certified to who acts in another', async () => {
      const mock = await inSituation('certifications');
      mock.addSpace({ title: 'Anne Weber', kind: 'private' });
      const { element, session } = await inSession<SpaceGate>(certified('social-elections'));
      await actIn('Anne Weber', session, mock);
      await press(element, /Switch to/u);
      await waitUntil(() => isShown(element));
    });

    it('lets who acts in the private space choose the one to be certified, while none is', async () => {
      const { element } = await setUp(certified('food-safety'));
      await waitUntil(() => word(element).includes('None of your spaces is certified'));
      await press(element, /Switch to .*Cabinet Weber/u);
      await inside(element).findByRole('button', { name: /Request certification/u });
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'gate');
    });

    it('shows nothing if the service does not certify', async () => {
      await inSituation('certifications');
      const { element, session } = await inSession<SpaceGate>(certified('social-elections'));
      session.session = { ...session.session!, capabilities: [] };
      await waitUntil(() => !isShown(element) && gate(element) === null);
    });
  });

  describe('for a strong sign-in', () => {
    const strong = html`<space-gate assurance="strong" kind="professional">${content}</space-gate>`;

    it('asks for it before the space, which another sign-in would forget', async () => {
      const mock = await inSituation('basic-sign-in', { spaces: [anne, 'Cabinet Weber'] });
      const { element, session } = await inSession<SpaceGate>(strong);
      await waitUntil(() => word(element).includes('This needs strong authentication.'));
      expect(word(element)).to.contain('signed in with Password');
      await expectAccessible(element);
      const asked = signInAsked(element);
      element.addEventListener('session-sign-in', (event) => event.preventDefault(), { once: true });
      await press(element, /Sign in strongly/u);
      expect((await asked).detail).to.deep.equal({ assurance: 'strong' });
      mock.signIn(undefined, { assurance: 'strong' });
      await session.refresh();
      await press(element, /Switch to .*Cabinet Weber/u);
      await waitUntil(() => isShown(element));
    });

    it('shows its content to who has signed in strongly, in whatever space', async () => {
      const { element } = await setUp(html`<space-gate assurance="strong">${content}</space-gate>`);
      await waitUntil(() => isShown(element));
    });

    it('asks who is signed out for a strong sign-in at once', async () => {
      await inSituation('signed-out');
      const { element } = await inSession<SpaceGate>(strong);
      const asked = signInAsked(element);
      element.addEventListener('session-sign-in', (event) => event.preventDefault(), { once: true });
      await press(element, /Sign in strongly/u);
      expect((await asked).detail).to.deep.equal({ assurance: 'strong' });
    });
  });

  it('offers to sign in when nobody is signed in', async () => {
    await inSituation('signed-out');
    const { element } = await inSession<SpaceGate>(professional);
    const asked = signInAsked(element);
    element.addEventListener('session-sign-in', (event) => event.preventDefault(), { once: true });
    await press(element, /^Sign in$/u);
    expect((await asked).detail).to.equal(null);
    expect(isShown(element)).to.equal(false);
  });

  it('says so when the session cannot be loaded', async () => {
    await inSituation('session-unavailable');
    const { element } = await inSession<SpaceGate>(professional);
    await inside(element).findByRole('button', { name: 'Try again' });
    expect(isShown(element)).to.equal(false);
  });

  it('speaks the language of the page', async () => {
    await inSituation('private-only', { spaces: [anne, 'Cabinet Weber'] });
    const { element } = await inSession<SpaceGate>(professional, { lang: 'fr' });
    await inside(element).findByRole('button', { name: /^Passer à/u });
  });
});
