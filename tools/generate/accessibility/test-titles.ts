import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The titles of the tests in a file, each with those of the groups around it. */
export function testTitles(file: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const visit = (node: ts.Node, groups: readonly string[]) => {
    const title = titleOf(node);
    if (title?.isTest) titles.set(title.words, [...groups, title.words].join(' › '));
    const inside = title && !title.isTest ? [...groups, title.words] : groups;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), []);
  return titles;
}

/** The first words of `it('…')`, `test(…)`, `describe(…)` or `test.describe(…)`; those of a template as they are written. */
function titleOf(node: ts.Node): { readonly words: string; readonly isTest: boolean } | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [first] = node.arguments;
  const callee = node.expression.getText();
  if (!first || !(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) return undefined;
  if (!/^(?:it|test|describe|test\.describe)$/u.test(callee)) return undefined;
  return {
    words: ts.isTemplateExpression(first) ? first.getText().slice(1, -1) : first.text,
    isTest: callee === 'it' || callee === 'test',
  };
}
