import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityStatement, nameTest } from '../../tools/generate/accessibility/statement.js';

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

  it('relies on no test that is gone', () => {
    const file = 'test/browser/components/space-switcher/keyboard.test.ts';
    assert.match(nameTest([file, 'open and close with a click on the button']), /› open and close with a click on the button”/u);
    assert.throws(() => nameTest([file, 'play a sound']), /relies on a test “play a sound”/u);
  });

  it('says how everything that it claims was found out', () => {
    for (const row of statement.split('\n')) {
      if (row.includes('| supports')) assert.match(row, /<br>\*(?:axe|test|looked at)/u, row.slice(0, 40));
    }
  });
});
