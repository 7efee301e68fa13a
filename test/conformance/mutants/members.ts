import type { GenericSchema } from 'valibot';

/** A member of an answer or of a body: where it is, and what it may be. */
export interface Member {
  /** Names from the outside in; `[]` stands for every item of a list. */
  readonly path: readonly string[];
  readonly type: string;
  readonly isNullable: boolean;
  /** What a picklist has. */
  readonly options: readonly string[];
}

interface Inspected {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Inspected>>;
  readonly wrapped?: Inspected;
  readonly item?: Inspected;
  readonly options?: readonly (Inspected | string)[];
  readonly literal?: string;
}

/** Every member of what a schema describes, the outermost first. */
export function membersOf(schema: GenericSchema): readonly Member[] {
  const found = new Map<string, Member>();
  for (const member of visit(schema, [], false)) found.set(member.path.join('.'), member);
  return [...found.values()];
}

function visit(schema: Inspected, path: readonly string[], isNullable: boolean): readonly Member[] {
  const { type, entries, wrapped, item, options = [] } = schema;
  if (wrapped !== undefined) return visit(wrapped, path, isNullable || type === 'nullable');
  if (type === 'variant') return options.flatMap((option) => visit(option as Inspected, path, isNullable));
  const texts = options.filter((option) => typeof option === 'string');
  const own = path.length === 0 ? [] : [{ path, type, isNullable, options: texts }];
  const inner = Object.entries(entries ?? {}).flatMap(([name, entry]) => visit(entry, [...path, name], false));
  return [...own, ...inner, ...(item === undefined ? [] : visit(item, [...path, '[]'], false))];
}

/** The value with one of its members changed; a change to `undefined` takes it away, `renamed` gives it another name. */
export function changeAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  change: (member: unknown) => unknown,
  renamed?: string,
): unknown {
  if (name === undefined) return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (name === '[]') return Array.isArray(value) ? value.map((item) => changeAt(item, rest, change, renamed)) : value;
  if (!(name in value)) return value;
  const isLast = rest.length === 0;
  const members = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(members).map(([key, member]) => [
      key === name && isLast ? (renamed ?? key) : key,
      key === name ? changeAt(member, rest, change, renamed) : member,
    ]),
  );
}
