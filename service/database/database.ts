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

  /**
   * Asks over a connection of its own, and soon, whether it can be written to: resolves to the reason why not, or to
   * `undefined` if it can. A database inside of the process has none.
   */
  probe?(): Promise<UnavailableReason | undefined>;

  /** How busy its connections are at this moment; one inside of the process has none. */
  readonly connections?: ConnectionCounts | undefined;

  close(): Promise<void>;
}

export interface ConnectionCounts {
  readonly used: number;
  readonly idle: number;
  /** Callers that wait for a connection. */
  readonly waiting: number;
  /** How many there may be. */
  readonly most: number;
}

export interface TransactionOptions {
  /** Its statements may take longer than any request waits: none is cancelled. False unless stated. */
  readonly isLong?: boolean;
}

/**
 * Why a database does nothing for a request. `refused`: it turns connections away, or ends them. `silent`: no answer in
 * time. `read-only`: another server has taken its place. `queue full`: it works, and has too much to do.
 */
export type UnavailableReason = 'refused' | 'silent' | 'read-only' | 'queue full';

/**
 * The database could not be reached, was lost, or has too much to do: it is unknown what it did. The request may be sent
 * again, with the same key. The cause is the database's own error.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
  readonly reason: UnavailableReason;

  /** @param details The reason is `refused` unless stated. */
  constructor(message: string, details: ErrorOptions & { readonly reason?: UnavailableReason } = {}) {
    super(message, details);
    this.reason = details.reason ?? 'refused';
  }
}

/** The client has left before its request was begun: nothing is done for it. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}
