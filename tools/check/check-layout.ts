/**
 * Holds the layout of the sources: no file imports itself by way of others, in `src/` not even for types, nor does a
 * folder of `src/`; and the root stays short. Who may import whom is in eslint.config.js; files that nobody imports are
 * found by Knip.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** More files than this hide the folders. */
const maxRootFiles = 17;

const src = readImports('src', { types: true });
const others = ['service', 'conformance', 'mocks', 'testing', 'tools'].map((folder) => readImports(folder, { types: false }));
const mistakes = [
  ...[src, ...others].flatMap(cycles).map((cycle) => `These files import each other: ${cycle}`),
  ...cycles(folderImports(src)).map((cycle) => `These folders of src/ import each other: ${cycle}`),
];
const rootFiles = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.log'));
if (rootFiles.length > maxRootFiles) mistakes.push(`The root has ${rootFiles.length} files, and may have ${maxRootFiles}.`);

for (const mistake of mistakes) console.error(`✗ ${mistake}`);
if (mistakes.length > 0) process.exit(1);
console.log(`✓ ${src.size} files in src/ and ${others.flatMap((files) => [...files]).length} beside it, none in a circle; ${rootFiles.length} files in the root`);

/** The files that each file below a folder imports or exports from; what it downloads later does not count. */
function readImports(folder: string, { types }: { readonly types: boolean }): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(
    files.map((name) => {
      const file = join(folder, name);
      const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      const specifiers = statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const { moduleSpecifier } = statement;
        return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) && (types || !isForTypes(statement)) ? [moduleSpecifier.text] : [];
      });
      const own = specifiers.filter((specifier) => specifier.startsWith('.'));
      return [file, new Set(own.map((specifier) => join(dirname(file), specifier).replace(/\.js$/u, '.ts')))] as const;
    }),
  );
}

function isForTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { phaseModifier, namedBindings } = statement.importClause ?? {};
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** The same by the folders of `src/`; a file that stands in none counts as one. */
function folderImports(files: Imports): Imports {
  const folderOf = (file: string) => file.split('/')[1]!;
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const targets = folders.get(folderOf(file)) ?? new Set();
    for (const other of imported) if (folderOf(other) !== folderOf(file)) targets.add(folderOf(other));
    folders.set(folderOf(file), targets);
  }
  return folders;
}

function cycles(graph: Imports): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]) => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (path.includes(node) || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}
