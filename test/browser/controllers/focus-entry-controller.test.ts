import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { FocusEntryController } from '../../../src/controllers/focus-entry-controller.js';
import { focused } from '../support/queries.js';

class FieldsElement extends LitElement {
  #entry = new FocusEntryController(this);

  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    return html`<p>Text</p><input name="first" /><button name="last">Last</button>`;
  }
}
customElements.define('x-fields', FieldsElement);

/** As jQuery UI's dialog does: knows the stops of the document only, and leads from the last one to the first. */
function trapFocus(dialog: HTMLElement): () => void {
  const stops = () =>
    [...dialog.querySelectorAll<HTMLElement>('input, button, a[href], [tabindex]')].filter(({ tabIndex }) => tabIndex >= 0);
  const keepInside = ({ target }: FocusEvent) => {
    if (!dialog.contains(target as Node)) stops()[0]?.focus();
  };
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const [first, last] = [stops()[0], stops().at(-1)];
    const [end, other] = event.shiftKey ? [first, last] : [last, first];
    if (event.target !== end) return;
    event.preventDefault();
    other?.focus();
  });
  document.addEventListener('focusin', keepInside);
  return () => document.removeEventListener('focusin', keepInside);
}

/** As Material's dialog does: a stop before and one after the content lead to its last and first stop. */
function trapBetweenAnchors(dialog: HTMLElement): () => void {
  const stops = () =>
    [...dialog.querySelectorAll<HTMLElement>('input, button, a[href], [tabindex]')].filter(
      (stop) => stop.tabIndex >= 0 && !stop.className,
    );
  for (const place of ['prepend', 'append'] as const) {
    const anchor = document.createElement('div');
    anchor.className = 'anchor';
    anchor.tabIndex = 0;
    anchor.addEventListener('focus', () => stops().at(place === 'prepend' ? -1 : 0)?.focus());
    dialog[place](anchor);
  }
  return () => undefined;
}

/** WebDriver, which runs WebKit, holds no key down. */
const holdsKeys = 'chrome' in window || navigator.userAgent.includes('Firefox');

async function tabBack() {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

const name = () => focused()?.getAttribute('name');

async function openDialog(trap: (dialog: HTMLElement) => () => void, content = html`<button name="close">Close</button>`) {
  const page = await fixture<HTMLElement>(html`
    <div>
      <button name="before">Before</button>
      <div role="dialog" aria-label="Dialog">${content}<x-fields></x-fields></div>
      <button name="after">After</button>
    </div>
  `);
  const element = page.querySelector<FieldsElement>('x-fields')!;
  await element.updateComplete;
  return { page, element, release: trap(page.querySelector('[role]')!) };
}

describe('the focus', () => {
  it('moves to the first field of an element that is given it', async () => {
    const element = await fixture<FieldsElement>(html`<x-fields></x-fields>`);
    element.focus();
    expect(name()).to.equal('first');
    expect(element.hasAttribute('tabindex')).to.be.false;
  });

  for (const [kind, trap] of [['that knows its own stops', trapFocus], ['between two stops', trapBetweenAnchors]] as const) {
    it(`reaches every field with Tab in a trap ${kind}, and comes round`, async () => {
      const { page, release } = await openDialog(trap);
      page.querySelector<HTMLElement>('[name="close"]')!.focus();
      const reached: unknown[] = [];
      for (let step = 0; step < 3; step++) {
        await sendKeys({ press: 'Tab' });
        reached.push(name());
      }
      release();
      expect(reached.slice(0, 2)).to.deep.equal(['first', 'last']);
      expect(reached[2]).to.equal('close');
    });

    it(`leaves the fields backwards with Shift+Tab in a trap ${kind}`, async function () {
      if (!holdsKeys) this.skip();
      const { element, release } = await openDialog(trap);
      element.focus();
      await tabBack();
      release();
      expect(name()).to.equal('close');
    });
  }

  it('stays inside a dialog that holds nothing else', async () => {
    const { element, release } = await openDialog(trapBetweenAnchors, html``);
    element.focus();
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      expect(name()).to.be.oneOf(['first', 'last']);
    }
    release();
  });

  it('is not taken by the element where no dialog is, nor where the page has decided', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><x-fields></x-fields><div role="dialog"><x-fields tabindex="-1"></x-fields></div></div>
    `);
    const [free, decided] = page.querySelectorAll('x-fields');
    await (free as FieldsElement).updateComplete;
    expect(free!.hasAttribute('tabindex')).to.be.false;
    expect(decided!.getAttribute('tabindex')).to.equal('-1');
  });
});
