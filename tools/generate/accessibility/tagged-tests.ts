import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface TaggedTest {
  readonly file: string;
  /** The titles of the groups around the test, then its own. */
  readonly title: string;
}

/** A comment right above a test: `// @accessibility list-arrow-keys`. Several tags are separated by spaces. */
const tagComment = /^\/\/ @accessibility ([a-z\d-]+(?: [a-z\d-]+)*)$/u;

/** The tests in a folder that carry a tag, by tag. Throws for a tag that stands above no test. */
export function findTaggedTests(folder: string): ReadonlyMap<string, readonly TaggedTest[]> {
  const tests = new Map<string, TaggedTest[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts') || name.includes('node_modules')) continue;
    const file = join(folder, name);
    for (const [tag, title] of taggedTests(readFileSync(file, 'utf8'), file)) {
      tests.set(tag, [...(tests.get(tag) ?? []), { file, title }]);
    }
  }
  return tests;
}

/** The tags in the text of a file, each with the title of the test below it. */
export function taggedTests(text: string, file = 'test.ts'): readonly (readonly [tag: string, title: string])[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: (readonly [string, string])[] = [];
  const visit = (node: ts.Node, groups: readonly string[]) => {
    const title = titleOf(node);
    if (title?.isTest) for (const tag of tagsAbove(node, text)) found.push([tag, [...groups, title.words].join(' › ')]);
    const inside = title && !title.isTest ? [...groups, title.words] : groups;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, []);

  const written = text.split('\n').flatMap((line) => tagsIn(line.trim()));
  const astray = written.find((tag) => !found.some(([other]) => other === tag));
  if (astray) throw new Error(`The tag “${astray}” in ${file} stands above no test.`);
  return found;
}

function tagsAbove(node: ts.Node, text: string): readonly string[] {
  return (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).flatMap(({ pos, end }) => tagsIn(text.slice(pos, end)));
}

function tagsIn(comment: string): readonly string[] {
  return tagComment.exec(comment)?.[1]?.split(' ') ?? [];
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
