/** What npm would publish: nothing but what is meant to ship, everything `package.json` promises, code that parses. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import description from '../../package.json' with { type: 'json' };

const allowed = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|openapi\.json)$/u,
  /^dist\/(?:tokens\.css|tokens(?:\.dark|\.resolver)?\.json|themes\/[a-z-]+\.css)$/u,
  /^dist\/first-frame\.(?:css|json)$/u,
  /^dist\/(?:custom-elements|html-custom-data|web-types)\.json$/u,
  /^dist\/(?:src|mocks|testing|service|conformance)\/.+\.(?:js|js\.map|d\.ts)$/u,
  /^dist\/browser\/(?:space-elements|space-elements\.all|messages|services|session)\.js$/u,
  /^dist\/browser\/(?:manifest\.json|THIRD-PARTY-LICENSES\.txt)$/u,
  /^dist\/browser\/chunks\/[\da-f]{8}\/[\w.-]+\.js$/u,
];
const required = [
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'openapi.json', 'dist/custom-elements.json'],
  ...['dist/tokens.css', 'dist/tokens.json', 'dist/themes/neutral.css', 'dist/first-frame.css', 'dist/first-frame.json'],
];

/** What a page needs; only the mock and the tests of a host need more. */
const dependencies = Object.keys(description.dependencies);
const moreDependencies = [...dependencies, ...Object.keys(description.peerDependencies)];

/** Who imports the types for a framework has it. */
const frameworks: Readonly<Record<string, string>> = {
  react: 'react',
  preact: 'preact',
  solid: 'solid-js',
  svelte: 'svelte',
  vue: 'vue',
};

const mistakes: string[] = [];

const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [
  { files: { path: string }[]; size: number },
];
const files = packed.files.map(({ path }) => path);
for (const file of files) if (!allowed.some((pattern) => pattern.test(file))) mistakes.push(`${file} is not meant to ship.`);
for (const file of required) if (!files.includes(file)) mistakes.push(`${file} is missing.`);

for (const file of files.filter((path) => /^dist\/(?:src|mocks|testing|service|conformance)\/.+\.(?:js|d\.ts)$/u.test(path))) {
  const usual = file.startsWith('dist/src/') ? dependencies : moreDependencies;
  const known = [...usual, frameworks[basename(file, '.d.ts')]];
  for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (specifier.startsWith('.') || (specifier.startsWith('node:') && /^dist\/(?:conformance\/|mocks\/server\.js)/u.test(file))) continue;
    const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    if (!known.includes(name)) mistakes.push(`${file} imports ${specifier}, which is not among its dependencies.`);
  }
}

// The conformance suite runs without the libraries of the service, the mock server without any; only commands know Node.
for (const [entry, builtIns] of [['dist/conformance/main.js', true], ['dist/conformance/index.js', false], ['dist/mocks/server.js', true]] as const) {
  for (const specifier of packagesBelow(entry)) {
    if (specifier !== 'valibot' && !(builtIns && specifier.startsWith('node:'))) mistakes.push(`${entry} needs ${specifier}.`);
  }
}

// A decorator that was not compiled is a syntax error, and no bundler says so.
for (const file of files.filter((path) => path.endsWith('.js'))) {
  const { status, stderr } = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' });
  if (status !== 0) mistakes.push(`${file} does not parse: ${/^\w*Error: .*$/mu.exec(stderr)?.[0] ?? stderr}`);
}

const { messages, pkg } = await publint({ pkgDir: process.cwd(), strict: true, level: 'warning' });
mistakes.push(...messages.map((message) => formatMessage(message, pkg) ?? message.code));

/** The packages that a file and the files below it import. */
function packagesBelow(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName: specifier }) =>
    specifier.startsWith('.') ? packagesBelow(join(dirname(file), specifier), seen) : [specifier],
  );
}

for (const mistake of mistakes) console.error(`✗ ${mistake}`);
if (mistakes.length > 0) process.exit(1);
console.log(`✓ ${files.length} files, ${(packed.size / 1000).toFixed(0)} kB packed`);
