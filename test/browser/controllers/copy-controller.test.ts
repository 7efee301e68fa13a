import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { CopyController } from '../../../src/controllers/copy-controller.js';
import { renderIdentifier } from '../../../src/ui/identifier.js';
import { shared } from '../../../src/localization/shared/en.js';
import { inside } from '../support/queries.js';

class IdentifierElement extends LitElement {
  copying = new CopyController(this);

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
    const { page, button } = await setUp(async (text) => void copied.push(text));
    button.click();
    await page.findByText('Copied');
    expect(copied).to.deep.equal(['PM-K7W3QX']);
    expect(page.getByRole('status').textContent.trim()).to.equal('Copied');
  });

  it('says so when the browser refuses', async () => {
    const { page, button } = await setUp(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    button.click();
    await page.findByText(shared.copyFailed);
  });
});
