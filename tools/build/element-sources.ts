import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What the code of an element shows and fires, its shared functions and controllers included. */
export interface Offered {
  parts: Set<string>;
  slots: Set<string>;
  events: Set<string>;
  cssProperties: Set<string>;
}

interface Imported {
  file: string;
  name: string;
}

interface Module {
  declarations: Map<string, ts.Node>;
  imports: Map<string, Imported>;
}

/**
 * Reads the class of an element and everything it reaches, declaration by declaration: of a shared file only the
 * functions that the element calls count.
 */
export function readElement(file: string, className: string): Offered {
  const offered: Offered = { parts: new Set(), slots: new Set(), events: new Set(), cssProperties: new Set() };
  const seen = new Set<ts.Node>();

  const follow = (at: string, name: string) => {
    const { declarations, imports } = readModule(at);
    const imported = imports.get(name);
    if (imported) {
      if (imported.file.startsWith('src/events/')) offered.events.add(eventType(imported));
      else follow(imported.file, imported.name);
      return;
    }
    const declaration = declarations.get(name);
    if (!declaration || seen.has(declaration)) return;
    seen.add(declaration);
    collect(declaration.getText(), offered);
    const visit = (node: ts.Node) => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
      if (at.startsWith('src/components/') && ts.isNewExpression(node) && /^(?:Custom)?Event$/u.test(node.expression.getText())) {
        throw new Error(`${at} makes a ${node.expression.getText()}: an event is a class in src/events.`);
      }
      if (ts.isIdentifier(node)) follow(at, node.text);
      // What is loaded later is the element's all the same; another element that it holds is not.
      const later = importedLater(at, node);
      if (later && !later.endsWith('/define.ts')) {
        const { declarations: declared, imports: named } = readModule(later);
        for (const name of declared.keys()) follow(later, name);
        // What is only handed on: from the element's own folder, and of what elements share.
        for (const { file: source, name } of named.values()) {
          if (dirname(source) === dirname(later) || source.startsWith('src/ui/')) follow(source, name);
        }
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(declaration, visit);
  };
  follow(file, className);
  return offered;
}

function collect(text: string, { parts, slots, cssProperties }: Offered): void {
  for (const [, quoted, bare = ''] of text.matchAll(/\bpart=(?:"([^"]*)"|(\$\{[^}]*\}))/gu)) {
    const value = quoted ?? bare;
    const computed = [...value.matchAll(/\$\{([^}]*)\}/gu)].flatMap(([, code = '']) => [...code.matchAll(/'([^']*)'/gu)].map(([, word = '']) => word));
    for (const word of [value.replace(/\$\{[^}]*\}/gu, ' '), ...computed].join(' ').split(/\s+/u)) if (word) parts.add(word);
  }
  // What a shared template is told.
  for (const [, word = ''] of text.matchAll(/\bpart: '([^']+)'/gu)) parts.add(word);
  for (const [, attributes = ''] of text.matchAll(/<slot\b([^>]*)>/gu)) slots.add(/\bname="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  for (const [name] of text.matchAll(/--space-[\w-]+/gu)) cssProperties.add(name);
}

function importedLater(from: string, node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [specifier] = node.arguments;
  return specifier && ts.isStringLiteral(specifier) ? sourceOf(from, specifier.text) : undefined;
}

/** The file that a relative import names. */
function sourceOf(from: string, specifier: string): string | undefined {
  const file = join(dirname(from), specifier).replace(/\.js$/u, '.ts');
  return specifier.startsWith('.') && existsSync(file) ? file : undefined;
}

function eventType({ file, name }: Imported): string {
  const type = /super\(\s*'([^']+)'/u.exec(readModule(file).declarations.get(name)?.getText() ?? '')?.[1];
  if (!type) throw new Error(`${file} does not name its event in super('…').`);
  return type;
}

const modules = new Map<string, Module>();

function readModule(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const module: Module = { declarations: new Map(), imports: new Map() };
  modules.set(file, module);
  for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).statements) {
    if (ts.isImportDeclaration(statement)) readImport(file, statement, module.imports);
    else if (ts.isExportDeclaration(statement)) readExport(file, statement, module.imports);
    else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) module.declarations.set(declaration.name.getText(), declaration);
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      module.declarations.set(statement.name.text, statement);
    }
  }
  return module;
}

function readImport(from: string, { importClause, moduleSpecifier }: ts.ImportDeclaration, imports: Map<string, Imported>): void {
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || !ts.isStringLiteral(moduleSpecifier)) return;
  const file = sourceOf(from, moduleSpecifier.text);
  if (!file) return;
  const { namedBindings } = importClause;
  if (!namedBindings || !ts.isNamedImports(namedBindings)) return;
  for (const { isTypeOnly, name, propertyName } of namedBindings.elements) {
    if (!isTypeOnly) imports.set(name.text, { file, name: (propertyName ?? name).text });
  }
}

function readExport(from: string, { exportClause, moduleSpecifier }: ts.ExportDeclaration, imports: Map<string, Imported>): void {
  if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return;
  const file = sourceOf(from, moduleSpecifier.text);
  if (!file) return;
  for (const { name, propertyName } of exportClause.elements) imports.set(name.text, { file, name: (propertyName ?? name).text });
}
