import type { Database, Queryable, TransactionOptions } from '../../../service/database/database.js';

/** A database that counts how often transactions had to begin again because others were in their way. */
export class WatchedDatabase implements Database {
  readonly #database: Database;
  #repetitions = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  get repetitions(): number {
    return this.#repetitions;
  }

  query<Row>(text: string, values?: readonly unknown[]) {
    return this.#database.query<Row>(text, values);
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, options?: TransactionOptions): Promise<Result> {
    let attempts = 0;
    return this.#database.transaction((transaction) => {
      attempts += 1;
      if (attempts > 1) this.#repetitions += 1;
      return work(transaction);
    }, options);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
