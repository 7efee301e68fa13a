import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A JSON schema, as far as descriptions are put into it. */
export interface DescribedSchema {
  description?: string;
  $ref?: string;
  properties?: Record<string, DescribedSchema>;
  items?: DescribedSchema;
  anyOf?: DescribedSchema[];
  oneOf?: DescribedSchema[];
}

/**
 * The doc comments of the wire definitions, which valibot does not know of: those of the definitions themselves and
 * those of their members. They become the descriptions of the schemas made from the definitions.
 */
export class DocComments {
  readonly #definitions = new Map<string, ts.VariableDeclaration>();

  constructor(files: readonly URL[]) {
    for (const file of files) {
      const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
      for (const statement of source.statements.filter(ts.isVariableStatement)) {
        for (const declaration of statement.declarationList.declarations) {
          this.#definitions.set(declaration.name.getText(), declaration);
        }
      }
    }
  }

  /** Writes the comments of a definition into the schema made from it. */
  describe(name: string, schema: DescribedSchema) {
    const declaration = this.#definitions.get(name);
    if (declaration?.initializer === undefined) throw new Error(`There is no definition ${name}.`);
    this.#note(declaration.parent.parent, schema);
    this.#describe(declaration.initializer, schema);
  }

  #note(node: ts.Node, schema: DescribedSchema) {
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
    const text = ts.getTextOfJSDocComment(comment);
    if (text !== undefined) schema.description = text.replace(/\s+/gu, ' ');
  }

  #describe(definition: ts.Expression, schema: DescribedSchema): void {
    if (schema.$ref !== undefined) return;
    if (ts.isIdentifier(definition)) {
      const referred = this.#definitions.get(definition.text)?.initializer;
      if (referred !== undefined) this.#describe(referred, schema);
      return;
    }
    if (!ts.isCallExpression(definition)) return;
    const [first] = definition.arguments;
    if (first === undefined) return;
    switch (definition.expression.getText()) {
      case 'v.object':
        return this.#describeMembers(first as ts.ObjectLiteralExpression, schema);
      case 'v.array':
        return this.#describe(first, schema.items!);
      case 'v.variant':
        return this.#describeForms(definition.arguments[1] as ts.ArrayLiteralExpression, schema);
      case 'v.nullable':
        return this.#describe(first, (schema.anyOf ?? schema.oneOf)?.[0] ?? schema);
      case 'v.optional':
      case 'v.pipe':
        return this.#describe(first, schema);
    }
  }

  #describeMembers(members: ts.ObjectLiteralExpression, { properties = {} }: DescribedSchema) {
    for (const member of members.properties) {
      if (ts.isSpreadAssignment(member)) this.#describeSpread(member, properties);
      if (!ts.isPropertyAssignment(member)) continue;
      const property = properties[member.name.getText()]!;
      this.#describe(member.initializer, property);
      this.#note(member, property);
    }
  }

  /** `...otherSchema.entries`. */
  #describeSpread({ expression }: ts.SpreadAssignment, properties: Record<string, DescribedSchema>) {
    const name = (expression as ts.PropertyAccessExpression).expression;
    this.#describe(name, { properties });
  }

  #describeForms({ elements }: ts.ArrayLiteralExpression, { anyOf, oneOf }: DescribedSchema) {
    elements.forEach((element, index) => this.#describe(element, (anyOf ?? oneOf)![index]!));
  }
}
