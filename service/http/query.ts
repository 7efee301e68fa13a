import * as v from 'valibot';
import { ProblemError } from './problem.js';

/**
 * The query of a request, parsed by its schema. A number is written in digits alone: `+5`, `1e1` and `0x5` stay text
 * and are refused. Names that are not known do not matter.
 */
export function readQuery<Schema extends v.GenericSchema>(
  parameters: Readonly<Record<string, string>>,
  schema: Schema,
): v.InferOutput<Schema> {
  const { entries } = schema as unknown as v.ObjectSchema<v.ObjectEntries, undefined>;
  const isNumber = (name: string, text: string) =>
    /^\d+$/u.test(text) && Object.hasOwn(entries, name) && isNumeric(entries[name]);
  const values = Object.entries(parameters).map(([name, text]) => [name, isNumber(name, text) ? Number(text) : text]);
  const parsed = v.safeParse(schema, Object.fromEntries(values));
  if (parsed.success) return parsed.output;
  throw new InvalidQueryError(parsed.issues.map((issue) => v.getDotPath(issue)).join(', '));
}

/** Some parameters of a query are of another form than promised. */
export class InvalidQueryError extends ProblemError {
  constructor(names: string) {
    super('bad-request', { detail: `Not valid in the query: ${names}.` });
  }
}

function isNumeric(schema: unknown): boolean {
  const { type, wrapped } = (schema ?? {}) as { readonly type?: string; readonly wrapped?: unknown };
  return type === 'number' || (wrapped !== undefined && isNumeric(wrapped));
}
