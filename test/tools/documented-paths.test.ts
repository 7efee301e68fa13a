import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';

const decisions = readdirSync('docs/decisions').filter((name) => name.endsWith('.md'));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ...decisions.map((name) => `docs/decisions/${name}`),
];

const folders = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:dist.*|node_modules|test-results|\.git)$/u.test(entry.name))
  .map(({ name }) => name.replace('.', String.raw`\.`));

/** The element of docs/adding-an-element.md, which a reader adds. */
const skeleton = 'space-greeting';

/** A path from the root in backticks: `src/contract/`. One that ends in a placeholder counts up to there. */
const quoted = new RegExp(`\`((?:${folders.join('|')})/[\\w@./-]*)[^\`]*\``, 'gu');
const linked = /\]\((?!https?:|mailto:|#)([^)#\s]+)/gu;

describe('The documents name only files that exist', () => {
  for (const document of documents) {
    it(document, () => {
      const text = readFileSync(document, 'utf8');
      const paths = [
        ...[...text.matchAll(quoted)].map(([whole, path = '']) => (whole.length === path.length + 2 ? path : path.replace(/[^/]*$/u, ''))),
        ...[...text.matchAll(linked)].map(([, path = '']) => normalize(join(dirname(document), path))),
      ];
      assert.deepEqual(paths.filter((path) => !existsSync(path) && !path.includes(skeleton)), []);
    });
  }
});

describe('The index of decisions', () => {
  it('names each record once', () => {
    const index = readFileSync('docs/decisions/README.md', 'utf8');
    const named = [...index.matchAll(/\]\((\d{4}-[\w-]+\.md)\)/gu)].map(([, name = '']) => name);
    assert.deepEqual(named.toSorted(), decisions.filter((name) => name !== 'README.md').toSorted());
  });
});
