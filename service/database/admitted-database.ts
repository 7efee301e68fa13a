import { Admission, type AdmissionLimits } from './admission.js';
import { ClientGoneError, type Database, DatabaseUnavailableError, type Queryable, type TransactionOptions } from './database.js';
import { currentBudget, type RequestBudget } from './request-budget.js';

/**
 * A database that takes from requests only what it can do in time, and begins nothing for a client that has gone. What
 * comes from no request, such as housekeeping, passes.
 */
export class AdmittedDatabase implements Database {
  readonly limits: AdmissionLimits;
  readonly #database: Database;
  readonly #admission: Admission;

  constructor(database: Database, limits: AdmissionLimits) {
    this.limits = limits;
    this.#database = database;
    this.#admission = new Admission(limits);
  }

  query<Row>(text: string, values?: readonly unknown[]) {
    return this.#admit(() => this.#database.query<Row>(text, values));
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, options?: TransactionOptions) {
    return this.#admit(() => this.#database.transaction(work, options));
  }

  async probe() {
    return this.#database.probe?.();
  }

  get connections() {
    return this.#database.connections;
  }

  /** How many requests it works for, and how many wait for that, at this moment. */
  get queue() {
    const { working, waiting } = this.#admission;
    return { working, waiting };
  }

  close() {
    return this.#database.close();
  }

  async #admit<Result>(use: () => Promise<Result>): Promise<Result> {
    const budget = currentBudget();
    if (budget === undefined) return use();
    if (!(await this.#admission.enter(budget.isAdmitted))) {
      throw new DatabaseUnavailableError('There is more to do than can be done in time.', { reason: 'queue full' });
    }
    try {
      refuseLate(budget);
      budget.isAdmitted = true;
      return await use();
    } finally {
      this.#admission.leave();
    }
  }
}

function refuseLate({ isGone, endsAt }: RequestBudget) {
  if (isGone()) throw new ClientGoneError('The client has gone.');
  if (performance.now() >= endsAt) throw new DatabaseUnavailableError('The time of the request is up.', { reason: 'silent' });
}
