import { expect, html, nextFrame } from '@open-wc/testing';
import '../../../../src/components/space-identifier/define.js';
import type { SpaceIdentifier } from '../../../../src/components/space-identifier/space-identifier.js';
import { shared } from '../../../../src/localization/shared/en.js';
import { SpaceIdentifierDriver } from '../../../../testing/web-test-runner/index.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation, onPage } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';

const template = html`<space-identifier></space-identifier>`;

/** What assistive technology reads. */
function readOut(element: SpaceIdentifier): string {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.children].map((child) => child.cloneNode(true)));
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], style, button')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

describe('<space-identifier>', () => {
  const warnings: unknown[] = [];
  const { warn } = console;

  before(() => (console.warn = (text: unknown) => warnings.push(text)));
  after(() => (console.warn = warn));
  afterEach(() => warnings.splice(0));

  it('shows the identifier of the active space, whose it is and what it is for', async () => {
    await inSituation('forty');
    const { session, element } = await inSession<SpaceIdentifier>(template);
    const { identifier, title } = session.session!.activeSpace!;
    const page = inside(element);
    await page.findByText(identifier);
    expect(page.getByText(title)).to.exist;
    expect(page.getByText('You need it for a double signature with transfer to another space.')).to.exist;
    await expectAccessible(element);
  });

  it('follows the active space', async () => {
    const mock = await inSituation('forty');
    const { session, element } = await inSession<SpaceIdentifier>(template);
    const other = (await mock.spaces())[3]!;
    session.session = { ...session.session!, activeSpace: other };
    await inside(element).findByText(other.identifier);
  });

  for (const [lang, spelled] of [
    ['en', 'P, M, hyphen, K, 7, W, 3, Q, X'],
    ['fr', 'P, M, trait d’union, K, 7, W, 3, Q, X'],
    ['de', 'P, M, Bindestrich, K, 7, W, 3, Q, X'],
    ['lb', 'P, M, Bindestréch, K, 7, W, 3, Q, X'],
  ] as const) {
    it(`is spelled out once, in the language of the page (${lang})`, async () => {
      const element = await onPage<SpaceIdentifier>(html`<space-identifier identifier="PM-K7W3QX"></space-identifier>`, { lang });
      await inside(element).findByText(spelled);
      expect(readOut(element).split(spelled)).to.have.length(2);
      expect(readOut(element)).not.to.contain('PM-K7W3QX');
    });
  }

  it('shows a given identifier on a page without a session, without a warning', async () => {
    const element = await onPage<SpaceIdentifier>(html`<space-identifier identifier="PP-GG35RE"></space-identifier>`);
    let requested = 0;
    document.addEventListener('context-request', () => (requested += 1), { once: true });
    await inside(element).findByText('PP-GG35RE');
    expect(requested).to.equal(0);
    expect(warnings).to.be.empty;
    element.identifier = '';
    await element.updateComplete;
    expect(requested).to.equal(1);
    await expectAccessible(element);
  });

  it('shows nothing for what is no identifier, and the console says so once', async () => {
    const element = await onPage<SpaceIdentifier>(html`
      <space-identifier identifier="PM-KOW3QX"></space-identifier><space-identifier identifier="PM-KOW3QX"></space-identifier>
    `);
    await nextFrame();
    await element.updateComplete;
    expect(readOut(element)).to.equal('');
    expect(inside(element).queryByRole('button')).to.be.null;
    expect(warnings).to.deep.equal(['<space-identifier>: not a space identifier: PM-KOW3QX']);
  });

  it('can be selected by hand on a page where nothing can be selected, without what is spelled out', async () => {
    const element = await onPage<SpaceIdentifier>(html`<space-identifier identifier="PM-K7W3QX"></space-identifier>`);
    const page = inside(element);
    const shown = await page.findByText('PM-K7W3QX');
    const selectable = (found: Element) => {
      const style = getComputedStyle(found);
      return style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    };
    document.body.style.setProperty('user-select', 'none');
    document.body.style.setProperty('-webkit-user-select', 'none');
    const found = [selectable(shown), selectable(page.getByText(/, hyphen, /))];
    document.body.removeAttribute('style');
    expect(found).to.deep.equal(['text', 'none']);
  });

  it('copies the identifier, and says so', async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const element = await onPage<SpaceIdentifier>(html`<space-identifier identifier="PM-K7W3QX"></space-identifier>`);
    const driver = new SpaceIdentifierDriver(element);
    await driver.copy();
    await inside(element).findByText(shared.copied);
    expect(copied).to.deep.equal(['PM-K7W3QX']);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('says so when the browser does not let it copy', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is used where there is no clipboard
    document.execCommand = () => false;
    const element = await onPage<SpaceIdentifier>(html`<space-identifier identifier="PM-K7W3QX"></space-identifier>`);
    await new SpaceIdentifierDriver(element).copy();
    await inside(element).findByText(shared.copyFailed);
    Reflect.deleteProperty(document, 'execCommand');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('says that no space is active', async () => {
    await inSituation('forty');
    const { session, element } = await inSession<SpaceIdentifier>(template);
    session.session = { ...session.session!, activeSpace: null };
    await inside(element).findByText('No space is active. Choose one to see its identifier.');
    await expectAccessible(element);
  });

  it('offers to sign in when nobody is signed in', async () => {
    await inSituation('signed-out');
    const { element } = await inSession<SpaceIdentifier>(template);
    let requested = 0;
    element.addEventListener('session-sign-in', (event) => {
      event.preventDefault();
      requested += 1;
    });
    await new SpaceIdentifierDriver(element).signIn();
    expect(requested).to.equal(1);
  });

  it('offers to try again when the session could not be loaded', async () => {
    const mock = await inSituation('session-unavailable');
    const { element } = await inSession<SpaceIdentifier>(template);
    await inside(element).findByText('Your sign-in could not be checked.');
    mock.use('forty');
    await new SpaceIdentifierDriver(element).retry();
    await inside(element).findByText(/, hyphen, /);
  });

  it('is a skeleton of its final size until the session is known', async () => {
    await inSituation('forty');
    const element = await onPage<SpaceIdentifier>(template);
    await element.updateComplete;
    const before = element.getBoundingClientRect().height;
    expect(element.shadowRoot?.querySelector('[aria-busy]')).to.exist;
    const { element: known } = await inSession<SpaceIdentifier>(template);
    await inside(known).findByText(/, hyphen, /);
    expect(known.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    // What `place.css` keeps.
    expect(before / parseFloat(getComputedStyle(element).fontSize)).to.be.closeTo(5.5625, 0.1);
  });
});
