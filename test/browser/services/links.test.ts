import { expect } from '@open-wc/testing';
import { safeLink } from '../../../src/services/links.js';

describe('safeLink', () => {
  it('resolves a reference against the page', () => {
    const base = document.createElement('base');
    base.href = 'https://portal.example/fr/espaces?page=2';
    document.head.append(base);
    expect(safeLink('/aide')).to.equal('https://portal.example/aide');
    expect(safeLink('../aide#limite')).to.equal('https://portal.example/aide#limite');
    expect(safeLink('//help.example')).to.equal('https://help.example/');
    expect(safeLink('http://help.example/a b')).to.equal('http://help.example/a%20b');
    base.remove();
  });

  it('refuses everything but http and https', () => {
    for (const reference of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://portal.example/0',
      'file:///etc/passwd',
      'mailto:help@example.test',
      'about:blank',
    ]) {
      expect(safeLink(reference), reference).to.equal(undefined);
    }
  });

  it('refuses what is no address', () => {
    expect(safeLink('https://')).to.equal(undefined);
    expect(safeLink('http://[')).to.equal(undefined);
  });

  it('has nothing to say about no reference', () => {
    expect(safeLink(null)).to.equal(undefined);
    expect(safeLink(undefined)).to.equal(undefined);
    expect(safeLink('')).to.equal(undefined);
  });
});
