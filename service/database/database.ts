/** Speaks SQL. Values are bound, never written into the text. */
export interface Queryable {
  /** Without values, the text may hold several statements; then there are no rows. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * A PostgreSQL database, embedded or over the network, or one that speaks its dialect. Rows come with times as ISO 8601
 * in UTC with milliseconds, and JSON parsed.
 */
export interface Database extends Queryable {
  /**
   * Commits when `work` is fulfilled, rolls back when it is rejected. When the database asks to try again (another
   * transaction was in the way), `work` runs once more: it must have no effect outside.
   */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, options?: TransactionOptions): Promise<Result>;

  close(): Promise<void>;
}

export interface TransactionOptions {
  /** Its statements may take longer than any request waits: none is cancelled. False unless stated. */
  readonly isLong?: boolean;
}

/**
 * The database could not be reached, or was lost: it is unknown what it did. The request may be sent again, with the
 * same key. The cause is the database's own error.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}
