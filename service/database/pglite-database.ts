import { PGlite, type Transaction } from '@electric-sql/pglite';
import { columnParsers } from './column-types.js';
import { retryConflicts } from './conflicts.js';
import type { Database, Queryable } from './database.js';
import { lockFolder } from './folder-lock.js';

/**
 * Opens the embedded database: PostgreSQL in this process, for one process at a time.
 * @param folder Where it keeps its files; in memory unless stated. Rejects when another process has it.
 */
export async function openPgliteDatabase(folder?: string): Promise<Database> {
  if (folder === undefined) return new PgliteDatabase(await PGlite.create({ parsers: columnParsers }));
  const unlock = lockFolder(folder);
  try {
    return new PgliteDatabase(await PGlite.create({ dataDir: folder, parsers: columnParsers }), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

class PgliteDatabase implements Database {
  readonly #database: PGlite;
  readonly #unlock: (() => void) | undefined;

  constructor(database: PGlite, unlock?: () => void) {
    this.#database = database;
    this.#unlock = unlock;
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

  async close() {
    await this.#database.close();
    this.#unlock?.();
  }
}

async function query<Row>(on: PGlite | Transaction, text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
  if (values !== undefined) return (await on.query<Row>(text, [...values])).rows;
  return ((await on.exec(text)).at(-1)?.rows ?? []) as Row[];
}
