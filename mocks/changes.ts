import { type MemoryState, primaryKeys } from '../service/memory-store.js';

type TableName = keyof MemoryState;
type Row = Readonly<Record<string, unknown>>;

/** What is different in one state from another: far less than either, with ten thousand spaces. */
export type Changes = Readonly<Partial<Record<TableName, { readonly put: readonly Row[]; readonly deleted: readonly string[] }>>>;

const tableNames = Object.keys(primaryKeys) as TableName[];

/** Rows are never changed, only replaced: one that is the same object is the same row. */
export function changesBetween(start: Partial<MemoryState>, end: MemoryState): Changes {
  const changes = tableNames.flatMap((name) => {
    const before = rowsOf(start, name);
    const after = rowsOf(end, name);
    const same = new Set(before);
    const kept = new Set(after.map((row) => keyOf(name, row)));
    const put = after.filter((row) => !same.has(row));
    const deleted = before.map((row) => keyOf(name, row)).filter((key) => !kept.has(key));
    return put.length + deleted.length > 0 ? [[name, { put, deleted }]] : [];
  });
  return Object.fromEntries(changes) as Changes;
}

export function applyChanges(start: Partial<MemoryState>, changes: Changes): MemoryState {
  const tables = tableNames.map((name) => {
    const rows = new Map(rowsOf(start, name).map((row) => [keyOf(name, row), row]));
    const { put = [], deleted = [] } = changes[name] ?? {};
    for (const key of deleted) rows.delete(key);
    for (const row of put) rows.set(keyOf(name, row), row);
    return [name, [...rows.values()]];
  });
  return Object.fromEntries(tables) as MemoryState;
}

function rowsOf(state: Partial<MemoryState>, name: TableName): readonly Row[] {
  return (state[name] ?? []) as readonly unknown[] as readonly Row[];
}

function keyOf(name: TableName, row: Row): string {
  return primaryKeys[name].map((column) => row[column]).join('\n');
}
