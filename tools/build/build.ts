/**
 * Builds the npm package into `dist/`:
 *
 * - `src/`, `mocks/`, `testing/`, `service/`: one ES module per source file with its types; of `service/` what the mock
 *   runs, and the conformance suite;
 * - `mocks/server.js`: the command that serves the mock, in one file with all it needs;
 * - `browser/`: the same elements with all they need, for a page without a bundler (see browser-build.ts);
 * - `custom-elements.json`, and the same for editors;
 * - `tokens.css`, the tokens for design tools, and the presets in `themes/`;
 * - `first-frame.css` and `first-frame.json`: the button as a server writes it.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import ts from 'typescript';
import { buildForBrowsers } from './browser-build.js';
import { writeEditorDescriptions } from './editor-descriptions.js';
import { buildMockServer } from './mock-server-build.js';
import { minifyLiterals } from './minify-literals.js';
import { writeFirstFrame } from '../first-frame/write-first-frame.js';
import { writeThemeFiles } from '../tokens/write-theme-files.js';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/u, '');
process.chdir(root);

rmSync('dist', { recursive: true, force: true });
// What runs in browsers knows nothing of Node; the command of the conformance suite does.
compile({ include: ['src', 'testing'], files: ['mocks/index.ts', 'conformance/index.ts'] }, []);
compile({ include: [], files: ['conformance/main.ts'] }, ['node']);
execFileSync('npx', ['cem', 'analyze', '--quiet', '--config', 'tools/build/custom-elements-manifest.config.js'], { stdio: 'inherit' });
writeEditorDescriptions();
writeThemeFiles();
await writeFirstFrame();
await buildForBrowsers();
await buildMockServer();

/** Compiles these files and what they import, with the types of these environments. */
function compile(sources: { include: string[]; files: string[] }, types: string[]): void {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, ...sources }, ts.sys, '.');
  const program = ts.createProgram(fileNames, {
    ...options,
    types,
    noEmit: false,
    rootDir: '.',
    outDir: 'dist',
    declaration: true,
    sourceMap: true,
    inlineSources: true,
  });
  const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [minifyLiterals], afterDeclarations: [nameLit] });
  const errors = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (errors.length === 0) return;
  console.error(ts.formatDiagnosticsWithColorAndContext(errors, { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n', getCurrentDirectory: () => process.cwd() }));
  process.exit(1);
}

/** Inferred types name the package below Lit that declares them; what this package depends on is Lit, which has them all. */
function nameLit(context: ts.TransformationContext) {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node =>
    ts.isStringLiteral(node) && /^lit-html(?:\/|$)/u.test(node.text)
      ? factory.createStringLiteral(node.text.replace('lit-html', 'lit'))
      : ts.visitEachChild(node, visit, context);
  return <T extends ts.Node>(file: T): T => ts.visitEachChild(file, visit, context);
}
