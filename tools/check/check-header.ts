/**
 * Weighs the page that every portal has, session and switcher, as esbuild delivers it with code splitting: each file
 * minified and compressed on its own, one language. Adds an element to a copy of the package and builds the page again:
 * not a byte of it may differ.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { minifyLiterals } from '../build/minify-literals.js';
import { language, showsWords } from '../build/page-bundle.js';
import { copyWithElement } from '../new/copy-with-element.js';
import budgets from './budgets.json' with { type: 'json' };

const { compilerOptions } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config as { compilerOptions: object };
const { options } = ts.parseJsonConfigFileContent({ compilerOptions }, ts.sys, '.');
const { headerBySplitting: budget } = budgets;
const { elements } = budgets.pages[0]!;
const mistakes: string[] = [];

const page = await buildHeader(process.cwd());
const bytes = page.atOnce.reduce((sum, file) => sum + gzipSync(page.files.get(file)!, { level: 9 }).length, 0);
const weight = `${(bytes / 1000).toFixed(2)} kB of ${budget.toFixed(2)} kB at once`;
if (bytes > budget * 1000) mistakes.push(`The header page as esbuild splits it weighs ${weight}.`);

const folder = copyWithElement('further-element');
try {
  compileChanges(folder);
  const after = await buildHeader(folder);
  for (const name of new Set([...page.files.keys(), ...after.files.keys()])) {
    if (page.files.get(name) !== after.files.get(name)) mistakes.push(`A further element changes ${name} of the header page.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

for (const mistake of mistakes) console.error(`✗ ${mistake}`);
if (mistakes.length > 0) process.exit(1);
console.log(`✓ The header page as esbuild splits it: ${weight}, and no byte more with a further element`);

/** All files of the page by name, and the names of those that it downloads at once. */
async function buildHeader(root: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: elements.map((tag) => `import './dist/src/components/${tag}/define.js';`).join('\n'), resolveDir: root },
    absWorkingDir: root,
    preserveSymlinks: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    outdir: 'page',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(root.length + 1), text]));
  const atOnce = new Set<string>();
  const reach = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const { path, kind } of metafile.outputs[name]!.imports) if (kind === 'import-statement') reach(path);
  };
  const spoken = elements.filter(showsWords).map((tag) => `/${tag}/messages/${language}.js`);
  for (const [name, { entryPoint = '' }] of Object.entries(metafile.outputs)) {
    if (entryPoint === '<stdin>' || spoken.some((file) => entryPoint.endsWith(file))) reach(name);
  }
  return { files, atOnce: [...atOnce] };
}

/** Brings `dist/src` of the copy up to date: what is built here, and what differs there compiled as the build does. */
function compileChanges(copy: string): void {
  cpSync('dist/src', join(copy, 'dist/src'), { recursive: true });
  for (const file of readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(copy, 'src', file), 'utf8');
    if (existsSync(join('src', file)) && readFileSync(join('src', file), 'utf8') === source) continue;
    const compiled = join(copy, 'dist/src', file.replace(/\.ts$/u, '.js'));
    mkdirSync(dirname(compiled), { recursive: true });
    writeFileSync(compiled, ts.transpileModule(source, { fileName: file, compilerOptions: options, transformers: { before: [minifyLiterals] } }).outputText);
  }
}
