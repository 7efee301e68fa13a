import ts from 'typescript';

const tags = new Set(['html', 'svg', 'css']);
const gap = String.raw`(?:\s|\/\*[\s\S]*?\*\/)`;
const string = String.raw`("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;

/** The zero before a decimal point. */
const zero = String.raw`(?<![\w.#])0(?=\.\d)`;

/** Strings first, so that nothing inside one is taken for anything else. */
const cssPattern = new RegExp(
  [string, `${gap}*(?:;${gap}*)*(\\})${gap}*`, `${gap}*([{;,>!])${gap}*`, `(:)${gap}+`, `(${gap}+)`, zero].join('|'),
  'gu',
);

/**
 * Takes out of `html`, `svg` and `css` templates what only their authors need: comments, line breaks, indentation.
 *
 * A run of white space in markup becomes one space and never none, because between inline elements it shows. Minifiers
 * on npm either need a newer Node or do not know nested rules and `light-dark()`.
 */
export const minifyLiterals: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(visited) || !ts.isIdentifier(visited.tag) || !tags.has(visited.tag.text)) return visited;
    const { factory } = context;
    const { tag, typeArguments, template } = visited;
    return factory.updateTaggedTemplateExpression(visited, tag, typeArguments, minifyTemplate(factory, tag.text, template));
  };
  return ts.visitEachChild(file, visit, context);
};

function minifyTemplate(factory: ts.NodeFactory, tag: string, template: ts.TemplateLiteral): ts.TemplateLiteral {
  const texts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.rawText ?? '']
    : [template.head.rawText ?? '', ...template.templateSpans.map((span) => span.literal.rawText ?? '')];
  const minified = tag === 'css' ? minifyCss(texts) : minifyMarkup(texts);
  const [first = ''] = minified;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return factory.createNoSubstitutionTemplateLiteral(undefined, first);
  const spans = template.templateSpans.map((span, index, all) => {
    const text = minified[index + 1] ?? '';
    const literal =
      index === all.length - 1 ? factory.createTemplateTail(undefined, text) : factory.createTemplateMiddle(undefined, text);
    return factory.updateTemplateSpan(span, span.expression, literal);
  });
  return factory.updateTemplateExpression(template, factory.createTemplateHead(undefined, first), spans);
}

/** One text per stretch between two expressions. */
export function minifyCss(texts: string[]): string[] {
  const minified = texts.map((text) =>
    text.replace(
      cssPattern,
      (_, quoted?: string, close?: string, mark?: string, colon?: string, space?: string) =>
        quoted ?? close ?? mark ?? colon ?? (space === undefined ? '' : ' '),
    ),
  );
  minified[0] = minified[0]?.trimStart() ?? '';
  minified.push(minified.pop()?.trimEnd() ?? '');
  // A string or a comment with an expression inside is not worth understanding.
  return minified.some((text) => /["']|\/\*|\*\//u.test(text.replace(new RegExp(string, 'gu'), ''))) ? texts : minified;
}

export function minifyMarkup(texts: string[]): string[] {
  if (texts.some((text) => /<(?:pre|textarea)\b/u.test(text))) return texts;
  return texts.map((text) =>
    text
      .replace(/<!--[\s\S]*?-->/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/ (?=\/?>)/gu, ''),
  );
}
