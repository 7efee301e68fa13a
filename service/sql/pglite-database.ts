import { PGlite, type Transaction } from '@electric-sql/pglite';
import { columnParsers } from './column-types.js';
import { retryConflicts } from './conflicts.js';
import type { Database, Queryable } from './database.js';

/**
 * Opens the embedded database: PostgreSQL in this process, for one process at a time.
 * @param folder Where it keeps its files; in memory unless stated.
 */
export async function openPgliteDatabase(folder?: string): Promise<Database> {
  return new PgliteDatabase(await PGlite.create({ ...(folder !== undefined && { dataDir: folder }), parsers: columnParsers }));
}

class PgliteDatabase implements Database {
  readonly #database: PGlite;

  constructor(database: PGlite) {
    this.#database = database;
  }

  query<Row>(text: string, values?: readonly unknown[]) {
    return query<Row>(this.#database, text, values);
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>) {
    return retryConflicts(() =>
      this.#database.transaction((transaction) =>
        work({ query: <Row>(text: string, values?: readonly unknown[]) => query<Row>(transaction, text, values) }),
      ),
    );
  }

  close() {
    return this.#database.close();
  }
}

async function query<Row>(on: PGlite | Transaction, text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
  if (values !== undefined) return (await on.query<Row>(text, [...values])).rows;
  return ((await on.exec(text)).at(-1)?.rows ?? []) as Row[];
}
