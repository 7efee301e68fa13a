import { type Database, DatabaseUnavailableError, type Queryable } from '../../../service/database/database.js';

/** A database that fails for as long as a test says so. */
export class FailingDatabase implements Database {
  readonly #database: Database;
  /** What every statement fails with; `undefined` while it works. */
  failure: Error | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    this.#fail();
    return this.#database.query<Row>(text, values);
  }

  async transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    this.#fail();
    return this.#database.transaction(work);
  }

  async probe() {
    if (this.failure === undefined) return undefined;
    return this.failure instanceof DatabaseUnavailableError ? this.failure.reason : 'refused';
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #fail() {
    if (this.failure !== undefined) throw this.failure;
  }
}
