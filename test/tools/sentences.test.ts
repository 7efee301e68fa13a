import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isolate } from '../../src/localization/isolate.js';

type Sentence = (...values: unknown[]) => string;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\/(de|en|fr|lb)\.ts$/u.test(file));

/** Every sentence with parameters in a file, by its name. */
async function sentencesOf(file: string): Promise<[string, Sentence][]> {
  const found: [string, Sentence][] = [];
  const collect = (name: string, value: unknown) => {
    if (typeof value === 'function') found.push([name, value as Sentence]);
    else if (typeof value === 'object' && value) for (const [key, inner] of Object.entries(value)) collect(`${name}.${key}`, inner);
  };
  collect(file, await import(`../../src/${file}`));
  return found;
}

describe('Each sentence of each language', () => {
  it('keeps the names it takes isolated and whole', async () => {
    const names = ['Weber \u202Eand sons', 'مخبز', 'O’Brien'].map(isolate);
    let seen = 0;
    for (const file of files) {
      for (const [name, sentence] of await sentencesOf(file)) {
        const taken = names.slice(0, sentence.length);
        const said = sentence(...taken);
        for (const one of taken) assert.ok(said.includes(one), `${name} says ${said}`);
        seen += 1;
      }
    }
    assert.ok(seen > 80, `${seen} sentences with parameters`);
  });
});

describe('An isolated name', () => {
  it('ends where it says, whatever it holds', () => {
    assert.equal(isolate('Weber\u2069 \u2067\u202Eand sons'), '\u2068Weber \u202Eand sons\u2069');
  });
});
