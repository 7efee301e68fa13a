/**
 * Weighs what a page downloads for a set of elements: Lit, the HTTP client and one language included, minified, gzip.
 * What is downloaded when somebody needs it, such as the switcher's menu, is weighed apart.
 *
 * Reads `dist/` as a page's own bundler would. The budgets are in `budgets.json`; 1 kB is 1000 bytes.
 */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';
import budgets from '../budgets.json' with { type: 'json' };
import { minify } from './minify.js';

const language = 'en';
const languageFile = /\/messages\/(?<language>[a-z]{2,3})\.js$/u;
const root = new URL('..', import.meta.url).pathname;

const fitting: boolean[] = [];
for (const { page, elements, kilobytes, later } of budgets) {
  const chunks = await bundle(elements);
  const entry = chunks.filter((chunk) => chunk.isEntry);
  const atOnce = reach(entry, chunks, (module) => !later.modules.some((name) => module.includes(name)));
  const everything = reach(entry, chunks, () => true);
  const afterwards = everything.filter((chunk) => !atOnce.includes(chunk));
  fitting.push(await report(page, atOnce, kilobytes));
  fitting.push(await report('  and later, when somebody needs it', afterwards, later.kilobytes));
}
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
  const weights = minified.map((code) => gzipSync(code, { level: 9 }).length);
  const total = weights.reduce((sum, bytes) => sum + bytes, 0);
  const fits = total <= kilobytes * 1000;
  console.log(`${fits ? '✓' : '✗'} ${title}: ${inKilobytes(total)} of ${inKilobytes(kilobytes * 1000)}`);
  for (const [index, chunk] of chunks.entries()) {
    console.log(`    ${inKilobytes(weights[index] ?? 0).padStart(9)}  ${describe(chunk)}`);
  }
  if (!fits) listModules(chunks);
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
