import { expect } from '@open-wc/testing';
import { safeLink } from '../../../src/services/links.js';

describe('safeLink', () => {
  const base = 'https://portal.example/fr/espaces?page=2';

  it('resolves a reference against the page', () => {
    expect(safeLink('/aide', base)).to.equal('https://portal.example/aide');
    expect(safeLink('../aide#limite', base)).to.equal('https://portal.example/aide#limite');
    expect(safeLink('//help.example', base)).to.equal('https://help.example/');
    expect(safeLink('http://help.example/a b', base)).to.equal('http://help.example/a%20b');
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
      expect(safeLink(reference, base), reference).to.equal(undefined);
    }
  });

  it('refuses what is no address', () => {
    expect(safeLink('https://', base)).to.equal(undefined);
    expect(safeLink('http://[', base)).to.equal(undefined);
    expect(safeLink('/aide', 'not a base')).to.equal(undefined);
  });

  it('has nothing to say about no reference', () => {
    expect(safeLink(null, base)).to.equal(undefined);
    expect(safeLink(undefined, base)).to.equal(undefined);
    expect(safeLink('', base)).to.equal(undefined);
  });
});
