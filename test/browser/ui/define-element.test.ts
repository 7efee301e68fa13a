import { expect } from '@open-wc/testing';
import { defineElement } from '../../../src/ui/define-element.js';

describe('defining a tag', () => {
  it('keeps the first definition, and warns once of another copy of this package', () => {
    const first = class extends HTMLElement {};
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (warning: unknown) => warnings.push(warning);
    defineElement('x-defined', first);
    defineElement('x-defined', first);
    expect(warnings, 'the same class twice').to.be.empty;
    defineElement('x-defined-too', class extends HTMLElement {});
    defineElement('x-defined', class extends HTMLElement {});
    defineElement('x-defined-too', class extends HTMLElement {});
    console.warn = warn;
    expect(customElements.get('x-defined')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.contain('space-elements');
  });
});
