/**
 * Weighs what a page downloads for a set of elements: Lit, the HTTP client and one language included, minified, gzip.
 * What is downloaded when somebody needs it, such as the switcher's menu, is weighed apart.
 *
 * Reads `dist/` as a page's own bundler would; and of `dist/browser/` the files that a page with the script tag asks
 * for, the loader included. The budgets are in `budgets.json`; 1 kB is 1000 bytes.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';
import budgets from '../budgets.json' with { type: 'json' };
import type { BrowserManifest } from './browser-build.js';
import { minify } from './minify.js';

const language = 'en';
const languageFile = /\/messages\/(?<language>[a-z]{2,3})\.js$/u;
const root = new URL('..', import.meta.url).pathname;

const fitting: boolean[] = [];
for (const { page, elements, kilobytes, later } of budgets.bundled) {
  const chunks = await bundle(elements);
  const entry = chunks.filter((chunk) => chunk.isEntry);
  const atOnce = reach(entry, chunks, (module) => !later.modules.some((name) => module.includes(name)));
  const everything = reach(entry, chunks, () => true);
  const afterwards = everything.filter((chunk) => !atOnce.includes(chunk));
  fitting.push(await report(page, atOnce, kilobytes));
  fitting.push(await report('  and later, when somebody needs it', afterwards, later.kilobytes));
}
for (const { page, elements, kilobytes } of budgets.loaded) fitting.push(reportLoaded(page, elements, kilobytes));
if (fitting.includes(false)) process.exitCode = 1;

async function bundle(elements: readonly string[]): Promise<OutputChunk[]> {
  const page = 'page.js';
  const imports = elements.map((tag) => `import '${root}dist/src/components/${tag}/define.js';`).join('\n');
  const build = await rolldown({
    input: page,
    plugins: [
      {
        name: 'page',
        resolveId: (source) => (source === page ? page : undefined),
        load: (id) => (id === page ? imports : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  return output.filter((file) => file.type === 'chunk');
}

/** The chunks that a page asks for: all it imports, and of what it may import those that it wants. */
function reach(from: readonly OutputChunk[], chunks: readonly OutputChunk[], wants: (module: string) => boolean): OutputChunk[] {
  const reached = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk | undefined, needed: boolean) => {
    if (!chunk || reached.has(chunk)) return;
    const module = chunk.facadeModuleId ?? '';
    const spoken = languageFile.exec(module)?.groups?.['language'] ?? language;
    if (!needed && (spoken !== language || !wants(module))) return;
    reached.add(chunk);
    const find = (name: string) => chunks.find(({ fileName }) => fileName === name);
    for (const name of chunk.imports) visit(find(name), true);
    for (const name of chunk.dynamicImports) visit(find(name), false);
  };
  for (const chunk of from) visit(chunk, true);
  return [...reached];
}

/** Answers whether it fits. */
async function report(title: string, chunks: readonly OutputChunk[], kilobytes: number): Promise<boolean> {
  const minified = await Promise.all(chunks.map(({ code }) => minify(code)));
  const codes = chunks.map((chunk, index) => [describe(chunk), minified[index] ?? ''] as const);
  const fits = reportFiles(title, codes, kilobytes);
  if (!fits) listModules(chunks);
  return fits;
}

/** What the loader downloads for these elements, as it was built. Answers whether it fits. */
function reportLoaded(title: string, elements: readonly string[], kilobytes: number): boolean {
  const manifest = JSON.parse(readFileSync('dist/browser/manifest.json', 'utf8')) as BrowserManifest;
  const files = elements.flatMap((tag) => {
    const { modules = [], languages = {} } = manifest.elements[tag] ?? {};
    // What `<space-session>` announces is downloaded when there is something to announce.
    return tag === 'space-session' ? modules : [...modules, languages[language] ?? ''];
  });
  const downloaded = [...new Set(['space-elements.js', ...files])];
  const codes = downloaded.map((file) => [file, readFileSync(`dist/browser/${file}`, 'utf8')] as const);
  return reportFiles(title, codes, kilobytes);
}

/** Answers whether they fit. */
function reportFiles(title: string, files: readonly (readonly [name: string, code: string])[], kilobytes: number) {
  const weights = files.map(([, code]) => gzipSync(code, { level: 9 }).length);
  const total = weights.reduce((sum, bytes) => sum + bytes, 0);
  const fits = total <= kilobytes * 1000;
  console.log(`${fits ? '✓' : '✗'} ${title}: ${inKilobytes(total)} of ${inKilobytes(kilobytes * 1000)}`);
  for (const [index, [name]] of files.entries()) {
    console.log(`    ${inKilobytes(weights[index] ?? 0).padStart(9)}  ${name}`);
  }
  return fits;
}

function listModules(chunks: readonly OutputChunk[]): void {
  console.log('  Largest modules, before compression:');
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules)).sort(([, a], [, b]) => b.renderedLength - a.renderedLength);
  for (const [id, { renderedLength }] of modules.slice(0, 20)) {
    console.log(`    ${inKilobytes(renderedLength).padStart(9)}  ${relative(root, id)}`);
  }
}

function describe({ facadeModuleId, fileName }: OutputChunk): string {
  return facadeModuleId?.startsWith('/') ? relative(`${root}dist/src`, facadeModuleId) : fileName;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
