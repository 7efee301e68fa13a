import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, nothing } from 'lit';
import { CopyController } from '../../../src/controllers/copy-controller.js';
import { renderIdentifier } from '../../../src/ui/identifier.js';
import { shared } from '../../../src/localization/shared/en.js';
import { controls } from '../../../src/styles/controls.js';
import { announcements, focused, inside } from '../support/queries.js';

class IdentifierElement extends LitElement {
  static override styles = [controls];

  copying: CopyController = new CopyController(this);

  protected override render() {
    return this.isConnected ? renderIdentifier('PM-K7W3QX', this.copying, shared) : nothing;
  }
}
customElements.define('x-identifier', IdentifierElement);

async function setUp(clipboard: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: clipboard } });
  const element = await fixture<IdentifierElement>(html`<x-identifier></x-identifier>`);
  const page = inside(element);
  return { element, page, button: page.getByRole('button', { name: 'Copy the identifier PM-K7W3QX' }) };
}

describe('copying an identifier', () => {
  // The page's own `clipboard` is inherited, and comes back when this one is gone.
  after(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('copies it and says so', async () => {
    const copied: string[] = [];
    const { element, page, button } = await setUp(async (text) => void copied.push(text));
    button.click();
    await page.findByText('Copied');
    expect(copied).to.deep.equal(['PM-K7W3QX']);
    expect(announcements(element)).to.deep.equal(['Copied']);
  });

  for (const [where, clipboard] of [
    ['over plain HTTP, where there is no clipboard', undefined],
    ['where the clipboard refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ] as const) {
    it(`works ${where}, also on a page where nothing can be selected`, async () => {
      const { page, button } = await setUp(() => Promise.resolve());
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      document.body.style.setProperty('user-select', 'none');
      document.body.style.setProperty('-webkit-user-select', 'none');
      const copied: string[] = [];
      const note = (event: Event) => {
        const field = event.composedPath()[0] as HTMLTextAreaElement;
        copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
      };
      document.addEventListener('copy', note);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await page.findByText('Copied');
      document.removeEventListener('copy', note);
      document.body.removeAttribute('style');
      expect(copied).to.deep.equal(['PM-K7W3QX']);
      expect(focused()).to.equal(button);
      expect(page.queryByRole('textbox')).to.be.null;
    });
  }

  it('leaves the identifier to be selected by hand on a page where nothing can be selected', async () => {
    const { page } = await setUp(() => Promise.resolve());
    document.body.style.setProperty('user-select', 'none');
    document.body.style.setProperty('-webkit-user-select', 'none');
    const style = getComputedStyle(page.getByText('PM-K7W3QX'));
    const selectable = style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    document.body.removeAttribute('style');
    expect(selectable).to.equal('text');
  });

  it('says so when the browser refuses', async () => {
    const { page, button } = await setUp(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is used where there is no clipboard
    document.execCommand = () => false;
    button.click();
    await page.findByText(shared.copyFailed);
    Reflect.deleteProperty(document, 'execCommand');
  });
});
