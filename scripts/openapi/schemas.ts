import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as wire from '../../src/services/wire.js';
import { type DescribedSchema, DocComments } from './doc-comments.js';

/** The name of each schema in the document, and the definition it is made from. */
const definitions = {
  Id: 'idSchema',
  DateTime: 'dateTimeSchema',
  Date: 'dateSchema',
  Link: 'linkSchema',
  Language: 'languageSchema',
  SpaceIdentifier: 'identifierSchema',
  SpaceKind: 'spaceKindSchema',
  Role: 'roleSchema',
  SpaceSummary: 'spaceSummarySchema',
  Space: 'spaceSchema',
  SpacePage: 'spacePageSchema',
  Session: 'sessionSchema',
  Links: 'linksSchema',
  SessionAnswer: 'sessionAnswerSchema',
  TermsBlock: 'termsBlockSchema',
  TermsReceipt: 'termsReceiptSchema',
  Terms: 'termsSchema',
  NewSpace: 'newSpaceSchema',
  SpaceChange: 'spaceChangeSchema',
  ActiveSpace: 'activeSpaceSchema',
  TermsAcceptance: 'termsAcceptanceSchema',
  SpaceQuery: 'spaceQuerySchema',
  Problem: 'problemSchema',
} as const satisfies Record<string, keyof typeof wire>;

export type SchemaName = keyof typeof definitions;

/** The name of a definition in the document. */
export function nameOf(definition: v.GenericSchema): SchemaName {
  const names = Object.keys(definitions) as SchemaName[];
  const found = names.find((name) => (wire[definitions[name]] as v.GenericSchema) === definition);
  if (found === undefined) throw new Error('There is a definition without a name in the document.');
  return found;
}

const files = ['wire', 'wire-requests', 'wire-values'].map((name) => new URL(`../../src/services/${name}.ts`, import.meta.url));

/** The schemas of the document, made from the wire definitions. */
export function makeSchemas(): Record<SchemaName, DescribedSchema> {
  const entries = Object.entries(definitions) as [SchemaName, keyof typeof wire][];
  const schemas = toJsonSchemaDefs(Object.fromEntries(entries.map(([name, definition]) => [name, wire[definition]])) as never, {
    target: 'draft-2020-12',
    // White space around what people typed is taken off: a schema cannot say so.
    ignoreActions: ['trim'],
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  }) as Record<SchemaName, DescribedSchema>;
  const comments = new DocComments(files);
  for (const [name, definition] of entries) comments.describe(definition, schemas[name]);
  // The definitions say so by a pattern; JSON Schema has names for these two.
  Object.assign(schemas.DateTime, { format: 'date-time' });
  Object.assign(schemas.Date, { format: 'date' });
  return schemas;
}
