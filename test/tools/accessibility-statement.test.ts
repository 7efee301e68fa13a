import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityStatement, checkTags } from '../../tools/generate/accessibility/statement.js';
import { taggedTests } from '../../tools/generate/accessibility/tagged-tests.js';

const statement = accessibilityStatement();

describe('The accessibility statement', () => {
  it('has every criterion of WCAG 2.2, levels A and AA, once', () => {
    const numbers = [...statement.matchAll(/^\| (\d\.\d\.\d+) .* \((AA?)\) \|/gmu)];
    assert.equal(new Set(numbers.map(([, number]) => number)).size, 55);
    assert.equal(numbers.length, 55);
    assert.equal(numbers.filter(([, , level]) => level === 'A').length, 31);
  });

  it('gives a clause of EN 301 549 to all but the six criteria that came with WCAG 2.2', () => {
    const clauses = [...statement.matchAll(/^\| (\d\.\d\.\d+) [^|]*\| ([^ ]+) \|/gmu)];
    for (const [, number = '', clause] of clauses) assert.ok(clause === '–' || clause === `9.${number}`, number);
    const without = clauses.filter(([, , clause]) => clause === '–').map(([, number]) => number);
    assert.deepEqual(without, ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
  });

  it('names a test by its titles, wherever it stands', () => {
    assert.match(statement, /› open and close with a click on the button” \(\[keyboard\.test\.ts\]/u);
  });

  it('is not written if a claim names a tag that no test has', () => {
    assert.throws(() => checkTags(['plays-a-sound'], new Map()), /relies on tests tagged “plays-a-sound”/u);
  });

  it('is not written if a test has a tag that no claim names', () => {
    const tagged = new Map([['plays-a-sound', [{ file: 'sound.test.ts', title: 'plays a sound' }]]]);
    assert.throws(() => checkTags([], tagged), /names the tag “plays-a-sound” \(sound\.test\.ts\)/u);
  });

  it('says how everything that it claims was found out', () => {
    for (const row of statement.split('\n')) {
      if (row.includes('| supports')) assert.match(row, /<br>\*(?:axe|test|looked at)/u, row.slice(0, 40));
    }
  });
});

describe('A tag of the accessibility statement', () => {
  it('belongs to the test right below it, whatever its title', () => {
    const text = "describe('A list', () => {\n  // @accessibility keys focus\n  it(`moves ${way}`, () => {});\n  it('is long', () => {});\n});";
    assert.deepEqual(taggedTests(text), [
      ['keys', 'A list › moves ${way}'],
      ['focus', 'A list › moves ${way}'],
    ]);
  });

  it('counts in a loop too', () => {
    assert.deepEqual(taggedTests("for (const way of ways) {\n  // @accessibility keys\n  test('moves', () => {});\n}"), [['keys', 'moves']]);
  });

  it('above something else is refused', () => {
    assert.throws(() => taggedTests("// @accessibility keys\ndescribe('A list', () => {});"), /“keys” in test\.ts stands above no test/u);
  });

  it('above a skipped test is refused', () => {
    assert.throws(() => taggedTests("// @accessibility keys\nit.skip('moves', () => {});"), /stands above no test/u);
  });
});
