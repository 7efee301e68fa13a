import type { Database, Queryable } from '../../../service/database/database.js';

/** A database that keeps everything waiting for as long as a test says so, and tells what reached it. */
export class HeldDatabase implements Database {
  readonly #database: Database;
  #held: (() => void)[] | undefined;
  /** How many statements and transactions have reached it. */
  reached = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  hold() {
    this.#held ??= [];
  }

  release() {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const go of held) go();
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    await this.#turn();
    return this.#database.query<Row>(text, values);
  }

  async transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    await this.#turn();
    return this.#database.transaction(work);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #turn(): Promise<void> {
    this.reached += 1;
    if (this.#held !== undefined) await new Promise<void>((resolve) => this.#held!.push(resolve));
  }
}
