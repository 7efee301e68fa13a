import { readdirSync } from 'node:fs';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { schemas } from '../../../src/contract/index.js';
import { type DescribedSchema, DocComments } from './doc-comments.js';

export type SchemaName = keyof typeof schemas;

/** The name of a definition in the document. */
export function nameOf(definition: v.GenericSchema): SchemaName {
  const found = names.find((name) => (schemas[name] as v.GenericSchema) === definition);
  if (found === undefined) throw new Error('There is a definition without a name in the document.');
  return found;
}

const names = Object.keys(schemas) as SchemaName[];

const folder = new URL('../../../src/contract/', import.meta.url);
const files = readdirSync(folder).map((name) => new URL(name, folder));

/** The schemas of the document, made from the definitions of the contract. */
export function makeSchemas(): Record<SchemaName, DescribedSchema> {
  const described = toJsonSchemaDefs(schemas as never, {
    target: 'draft-2020-12',
    // White space around what people typed is taken off, and something has to be seen of it: a schema cannot say so.
    ignoreActions: ['trim', 'check'],
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  }) as Record<SchemaName, DescribedSchema>;
  const comments = new DocComments(files);
  for (const name of names) comments.describe(`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`, described[name]);
  // The definitions say so by a pattern; JSON Schema has names for these two.
  Object.assign(described.DateTime, { format: 'date-time' });
  Object.assign(described.Date, { format: 'date' });
  return described;
}
