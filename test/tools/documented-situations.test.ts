import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { situations } from '../../mocks/situations.js';

it('docs/mocks.md has the address and the description of every situation, in their order, and no other', () => {
  const rows = readFileSync('docs/mocks.md', 'utf8').match(/^\| `\/\?situation=.*$/gmu);
  const expected = Object.entries(situations).map(([name, { description }]) => `| \`/?situation=${name}\` | ${description} |`);
  assert.deepEqual(rows, expected);
});
