/**
 * The package as a host gets it: packed, unpacked into a folder of its own beside what a host may have, and there
 * resolved as bundlers and Node do it, imported in Node, and compiled strictly with each framework.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import description from '../../package.json' with { type: 'json' };
import { codeEntries, entriesForNode } from '../build/package-entries.js';

/** What the host has installed itself. */
const neighbours = [
  ...Object.keys({ ...description.dependencies, ...description.peerDependencies }),
  ...['@types/react', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
];
/** Bundlers take ES modules from any file, Node from those that say so. What only knows CommonJS is not supported. */
const resolutions = ['bundler', 'node16-esm'];

const host = mkdtempSync(join(tmpdir(), 'space-elements-host-'));
const mistakes: string[] = [];
try {
  const tarball = pack();
  mistakes.push(...(await resolutionMistakes(tarball)));
  install(tarball);
  mistakes.push(...importMistakes());
  for (const module of ['Bundler', 'NodeNext']) mistakes.push(...compileMistakes(module));
} finally {
  rmSync(host, { recursive: true });
}
for (const mistake of mistakes) console.error(`✗ ${mistake}`);
if (mistakes.length > 0) process.exit(1);
console.log('✓ installed, imported in Node, and compiled with React, Preact, Solid, Svelte and Vue');

function pack(): string {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', host], { stdio: 'ignore' });
  return join(host, `${description.name}-${description.version}.tgz`);
}

async function resolutionMistakes(tarball: string): Promise<string[]> {
  const { problems = [] } = (await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    entrypoints: [...codeEntries.keys()],
  })) as { problems?: readonly { kind: string; entrypoint?: string; resolutionKind?: string }[] };
  return problems
    .filter(({ resolutionKind }) => resolutionKind === undefined || resolutions.includes(resolutionKind))
    .map(({ kind, entrypoint = '', resolutionKind = '' }) => `${entrypoint} ${resolutionKind}: ${kind}`);
}

function install(tarball: string): void {
  const modules = join(host, 'node_modules');
  for (const name of neighbours) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, description.name));
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, description.name)]);
  cpSync('test/package/types', host, { recursive: true });
  writeFileSync(join(host, 'readme.ts'), exampleOf('followSession('));
  writeFileSync(join(host, 'package.json'), JSON.stringify({ type: 'module' }));
}

/** The code in the README that holds these words, to be compiled as strictly as the code of a host. */
function exampleOf(words: string): string {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```[jt]s\n(?<code>[^]*?)^```$/gmu)];
  const code = blocks.map(({ groups }) => groups!['code']!).find((block) => block.includes(words));
  if (code === undefined) throw new Error(`The README shows no ${words}`);
  return code;
}

function importMistakes(): string[] {
  return [...entriesForNode.keys()].flatMap((entry) => {
    const specifier = `${description.name}${entry.slice(1)}`;
    return failureOf(process.execPath, ['--input-type=module', '--eval', `await import('${specifier}')`]);
  });
}

function compileMistakes(module: string): string[] {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    jsx: 'react-jsx',
    // Frameworks are not checked here; what this package declares is, in the files that use it.
    skipLibCheck: true,
    ...(module === 'Bundler' ? { module: 'ESNext', moduleResolution: 'bundler' } : { module }),
  };
  writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
  return failureOf(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', host]);
}

/** What a command says when it fails in the folder of the host; nothing when it does not. */
function failureOf(command: string, options: readonly string[]): string[] {
  try {
    execFileSync(command, options, { cwd: host, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return [`${options.at(-1) ?? ''}\n${stdout}${stderr}`];
  }
}
