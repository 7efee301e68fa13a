/**
 * Builds the npm package into `dist/`:
 *
 * - `src/`, `mocks/`, `service/`: one ES module per source file with its types; of `service/` only what the mock runs;
 * - `browser/`: the same elements with all they need, for a page without a bundler;
 * - `custom-elements.json` and `tokens.css`.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import ts from 'typescript';
import { minifyLiterals } from './minify-literals.js';
import { tokensStyleSheet } from './tokens-style-sheet.js';

process.chdir(new URL('..', import.meta.url).pathname);

rmSync('dist', { recursive: true, force: true });
compile();
execFileSync('npx', ['cem', 'analyze', '--quiet'], { stdio: 'inherit' });
writeFileSync('dist/tokens.css', tokensStyleSheet());
await bundleForBrowsers();

function compile(): void {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'], files: ['mocks/index.ts'] }, ts.sys, '.');
  const program = ts.createProgram(fileNames, {
    ...options,
    // What ships runs in browsers.
    types: [],
    noEmit: false,
    rootDir: '.',
    outDir: 'dist',
    declaration: true,
    sourceMap: true,
    inlineSources: true,
  });
  const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [minifyLiterals] });
  const errors = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (errors.length === 0) return;
  console.error(ts.formatDiagnosticsWithColorAndContext(errors, { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n', getCurrentDirectory: () => process.cwd() }));
  process.exit(1);
}

/** Every language is a file of its own, downloaded when a page uses it. */
async function bundleForBrowsers(): Promise<void> {
  await build({
    stdin: { contents: `export * from './src/index.js'; import './src/define.js';`, resolveDir: 'dist' },
    outdir: 'dist/browser',
    entryNames: 'space-elements',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: true,
    legalComments: 'linked',
    logLevel: 'warning',
  });
}
