import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserManifest } from '../../tools/build/browser-build.js';
import { copyWithElement } from '../../tools/new/copy-with-element.js';

const tag = 'space-greeting';
/** One is enough for a test of the skeleton's. */
const [engine] = (process.env['ENGINES'] ?? '').split(',');
const written = [`src/components/${tag}`, `testing/page-objects/${tag}.ts`, `stories/${tag}/${tag}.stories.ts`, `test/browser/components/${tag}/${tag}.test.ts`];

describe('npm run new', () => {
  let folder: string;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const run = (command: string, ...options: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, options, { cwd: folder, encoding: 'utf8', env: { ...process.env, ENGINES: engine } });
    return { status, said: `${stdout}${stderr}` };
  };
  const succeed = (command: string, ...options: readonly string[]) => {
    const { status, said } = run(command, ...options);
    assert.equal(status, 0, said);
  };

  before(() => {
    folder = copyWithElement(tag);
    succeed('npm', 'run', '--silent', 'build');
  });
  after(() => rmSync(folder, { recursive: true }));

  test('leaves every generated list up to date', () => {
    succeed('npx', 'tsx', 'tools/generate/elements.ts', '--check');
  });

  test('writes an element that compiles, with its story and its test', () => {
    writeFileSync(join(folder, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include: [...written, 'src/frameworks', 'testing'] }));
    succeed('npx', 'tsc', '--project', 'tsconfig.new.json');
  });

  test('writes an element that follows the rules of the code', () => {
    succeed('npx', 'eslint', ...written);
  });

  test('writes an element that is documented as it is', () => {
    succeed('npx', 'tsx', 'tools/check/check-manifest.ts');
  });

  test('writes a test that passes', () => {
    succeed('npm', 'run', '--silent', 'test:unit', '--', '--files', `test/browser/components/${tag}/*.test.ts`);
  });

  test('makes the element known to the manifest and to editors', () => {
    assert.match(read('dist/custom-elements.json'), /"tagName": "space-greeting"/u);
    assert.match(read('dist/html-custom-data.json'), /"name": "space-greeting"/u);
    assert.match(read('dist/web-types.json'), /"name": "space-greeting"/u);
  });

  test('makes the element known to the loader, with its languages', () => {
    const { elements } = JSON.parse(read('dist/browser/manifest.json')) as BrowserManifest;
    const { modules, languages } = elements[tag]!;
    assert.ok(modules.some((file) => file.endsWith(`/${tag}.js`)));
    assert.deepEqual(Object.keys(languages).sort(), ['de', 'en', 'fr', 'lb']);
    assert.match(read('dist/browser/space-elements.js'), /space-greeting/u);
  });

  test('makes the element known to the entries of the package', () => {
    assert.match(read('dist/src/define.js'), /space-greeting\/define\.js/u);
    assert.match(read('dist/src/index.d.ts'), /elements\.js/u);
    assert.match(read('dist/src/elements.d.ts'), /SpaceGreeting\b/u);
    assert.match(read('dist/browser/messages.js'), /spaceGreetingMessages/u);
    assert.ok(existsSync(join(folder, `dist/src/components/${tag}/define.d.ts`)));
    assert.match(read('dist/tokens.css'), /space-greeting:not\(:defined\)/u);
  });

  test('makes the element known to the types for frameworks', () => {
    assert.match(read('dist/src/frameworks/elements.d.ts'), /'space-greeting': SpaceGreeting;/u);
  });

  test('gives the element a driver for each test tool', () => {
    assert.match(read('dist/testing/playwright/index.d.ts'), /class SpaceGreetingDriver/u);
    assert.match(read('dist/testing/web-test-runner/index.d.ts'), /class SpaceGreetingDriver/u);
  });

  test('makes the element known to the documentation', () => {
    assert.match(read('docs/testing.md'), /\| `SpaceGreetingDriver` \| \| `greeting` \|/u);
    assert.match(read('README.md'), /\| \[`<space-greeting>`\]/u);
    assert.match(read('docs/elements.md'), /^## space-greeting$/mu);
    assert.match(read('docs/accessibility.md'), /`<space-greeting>`/u);
  });

  test('makes the element known to the themes, by its parts', () => {
    assert.match(read('dist/themes/bootstrap.css'), /:is\([^)]*space-greeting[^)]*\)::part\(sign-in\)/u);
  });

  test('makes the stories of the element known to Storybook', () => {
    succeed('npx', 'storybook', 'index', '--quiet', '--disable-telemetry', '--output-file', join(folder, 'index.json'));
    const { entries } = JSON.parse(read('index.json')) as { entries: Record<string, { title: string }> };
    assert.ok(Object.values(entries).some(({ title }) => title === 'Elements/space-greeting'));
  });

  test('refuses a tag that is none, in one sentence', () => {
    const { status, said } = run('npm', 'run', '--silent', 'new', 'Greeting');
    assert.equal(status, 1);
    assert.match(said, /^“Greeting” is no tag for an element: [^\n]*\.\n$/u);
  });

  test('refuses a tag that exists, in one sentence', () => {
    const { status, said } = run('npm', 'run', '--silent', 'new', tag);
    assert.equal(status, 1);
    assert.equal(said, `<space-greeting> exists already, in src/components/space-greeting.\n`);
  });
});
