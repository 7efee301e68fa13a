/**
 * Weighs what a page downloads for a set of elements: Lit, the HTTP client and one language included, minified, gzip.
 *
 * Reads `dist/` as a page's own bundler would. The budgets are in `budgets.json`; 1 kB is 1000 bytes.
 */
import { gzipSync } from 'node:zlib';
import { type Metafile, build } from 'esbuild';
import budgets from '../budgets.json' with { type: 'json' };

const language = 'en';
const languageFile = /\/(?<language>[a-z]{2,3})\.js$/u;

interface Part {
  name: string;
  bytes: number;
  /** What it is made of, by bytes before compression. */
  modules: [string, number][];
}

let exceeded = false;
for (const { page, elements, kilobytes } of budgets) {
  const parts = await downloads(elements);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const fits = total <= kilobytes * 1000;
  exceeded ||= !fits;
  console.log(`${fits ? '✓' : '✗'} ${page}: ${inKilobytes(total)} of ${inKilobytes(kilobytes * 1000)}`);
  for (const { name, bytes } of parts) console.log(`    ${inKilobytes(bytes).padStart(9)}  ${name}`);
  if (!fits) listModules(parts);
}
if (exceeded) process.exitCode = 1;

async function downloads(elements: string[]): Promise<Part[]> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: elements.map((tag) => `import './dist/src/components/${tag}/define.js';`).join('\n'),
      resolveDir: new URL('..', import.meta.url).pathname,
      sourcefile: 'page.js',
    },
    outdir: 'page',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const { outputs } = metafile;
  const needed = new Set<string>();
  const visit = (path: string) => {
    const output = outputs[path];
    if (!output || needed.has(path) || isOtherLanguage(output)) return;
    needed.add(path);
    for (const imported of output.imports) visit(imported.path);
  };
  visit('page/stdin.js');
  return [...needed].map((path) => {
    const file = outputFiles.find((candidate) => candidate.path.endsWith(path));
    if (!file) throw new Error(`esbuild did not write ${path}.`);
    const modules = Object.entries(outputs[path]?.inputs ?? {}).map(([name, { bytesInOutput }]): [string, number] => [name, bytesInOutput]);
    return { name: describe(path, outputs[path]), bytes: gzipSync(file.contents, { level: 9 }).length, modules };
  });
}

function listModules(parts: Part[]): void {
  console.log('  Largest modules, before compression:');
  const modules = parts.flatMap((part) => part.modules).sort(([, a], [, b]) => b - a);
  for (const [name, bytes] of modules.slice(0, 20)) console.log(`    ${inKilobytes(bytes).padStart(9)}  ${name}`);
}

function isOtherLanguage(output: Metafile['outputs'][string]): boolean {
  const found = languageFile.exec(output.entryPoint ?? '')?.groups?.['language'];
  return found !== undefined && found !== language;
}

function describe(path: string, output: Metafile['outputs'][string] | undefined): string {
  return output?.entryPoint?.replace(/^dist\/src\//u, '') ?? path;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
