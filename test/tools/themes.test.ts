import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTokens } from '../../tools/tokens/read-tokens.js';

const folder = 'src/styles/themes';
const tokens = new Set(readTokens().map(({ name }) => `--space-${name}`));

/** The parts that an element says it has, in its doc block. */
function partsOf(element: string): ReadonlySet<string> {
  const source = readFileSync(`src/components/${element}/${element}.ts`, 'utf8');
  return new Set([...source.matchAll(/@csspart (?<part>[\w-]+)/gu)].map(([, part = '']) => part));
}

for (const file of readdirSync(folder)) {
  const styleSheet = readFileSync(`${folder}/${file}`, 'utf8');

  test(`${file} sets and reads tokens that there are`, () => {
    const named = styleSheet.match(/--space-[\w-]+/gu) ?? [];
    assert.deepEqual(named.filter((name) => !tokens.has(name)), []);
  });

  test(`${file} styles parts that the elements have`, () => {
    const missing = [...styleSheet.matchAll(/(?<elements>[\w-]+|:is\([^)]+\))::part\((?<part>[\w-]+)\)/gu)].flatMap(
      ({ groups }) => {
        const elements = groups?.['elements']?.match(/[a-z]+(?:-[a-z]+)+/gu) ?? [];
        const part = groups?.['part'] ?? '';
        return elements.filter((element) => !partsOf(element).has(part)).map((element) => `${element}::part(${part})`);
      },
    );
    assert.deepEqual(missing, []);
  });
}
