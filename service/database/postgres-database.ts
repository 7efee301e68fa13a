import pg from 'pg';
import { columnParsers } from './column-types.js';
import { retryConflicts } from './conflicts.js';
import {
  type ConnectionCounts,
  type Database,
  DatabaseUnavailableError,
  type Queryable,
  type TransactionOptions,
  type UnavailableReason,
} from './database.js';
import { millisecondsLeft } from './request-budget.js';

export interface PostgresOptions {
  /** At most this many connections; 10 unless stated. */
  readonly connections?: number;
  /** Called with the error of a connection that was lost while nobody used it. */
  readonly report?: (error: Error) => void;
}

/** How long it may take to connect. All limits together end before a client gives up, which is after ten seconds. */
const connectTimeoutMs = 3000;

/** How long a statement may run, and a transaction be idle. */
const queryTimeoutMs = 5000;

/** Without an answer by then the database is lost: it would have cancelled the statement itself. */
const lossTimeoutMs = queryTimeoutMs + 1000;

/** A balancer asks often and does not wait long. */
const probeTimeoutMs = 1000;

/** Connects to PostgreSQL with the first statement. */
export function openPostgresDatabase(url: string, options: PostgresOptions = {}): Database {
  return new PostgresDatabase(url, options);
}

const columnTypes = new pg.TypeOverrides();
for (const [type, parse] of Object.entries(columnParsers)) columnTypes.setTypeParser(Number(type), parse);

class PostgresDatabase implements Database {
  readonly #pool: pg.Pool;
  /** One connection that no request takes: a busy database is not mistaken for a lost one. */
  readonly #probes: pg.Pool;
  #probe: Promise<UnavailableReason | undefined> | undefined;

  constructor(url: string, { connections = 10, report = console.error }: PostgresOptions) {
    const usual = { connectionString: url, keepAlive: true, types: columnTypes };
    this.#pool = new pg.Pool({ ...usual, max: connections, connectionTimeoutMillis: connectTimeoutMs });
    this.#probes = new pg.Pool({ ...usual, max: 1, connectionTimeoutMillis: probeTimeoutMs, idleTimeoutMillis: 0 });
    for (const pool of [this.#pool, this.#probes]) {
      // Without a listener a lost connection ends the process. Whoever uses it learns of it from the next statement.
      pool.on('connect', (client) => client.on('error', () => undefined));
      pool.on('error', (error) => {
        if (!pool.ending) report(error);
      });
    }
  }

  query<Row>(text: string, values?: readonly unknown[]) {
    return connect(this.#pool, (client) => connectionOf(client, lossTimeoutMs).query<Row>(text, values));
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, { isLong = false }: TransactionOptions = {}) {
    return retryConflicts(() => connect(this.#pool, (client) => inTransaction(client, work, isLong)));
  }

  /** Those who ask at the same time share an answer. */
  probe() {
    this.#probe ??= this.#askProbe().finally(() => {
      this.#probe = undefined;
    });
    return this.#probe;
  }

  get connections(): ConnectionCounts {
    const { totalCount, idleCount, waitingCount, options } = this.#pool;
    return { used: totalCount - idleCount, idle: idleCount, waiting: waitingCount, most: options.max };
  }

  async close() {
    await Promise.all([this.#pool.end(), this.#probes.end()]);
  }

  async #askProbe(): Promise<UnavailableReason | undefined> {
    try {
      const [row] = await connect(this.#probes, (client) =>
        connectionOf(client, probeTimeoutMs).query<{ readonly standby: boolean }>('SELECT pg_is_in_recovery() AS standby'),
      );
      return row!.standby ? 'read-only' : undefined;
    } catch (error) {
      return error instanceof DatabaseUnavailableError ? error.reason : 'refused';
    }
  }
}

async function connect<Result>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect().catch(reportLoss);
  try {
    const result = await use(client);
    client.release();
    return result;
  } catch (error) {
    client.release(error instanceof DatabaseUnavailableError);
    throw error;
  }
}

/**
 * The level of isolation is the one that the locks are made for, whatever the database was set to: what is read after
 * a lock is what others committed before. A database that knows only a stricter one asks to try again instead.
 *
 * The limits hold for the transaction and not for the connection: a pooler refuses settings at the start of one, and
 * gives it to somebody else after each transaction (https://www.pgbouncer.org/features.html).
 */
async function inTransaction<Result>(
  client: pg.PoolClient,
  work: (transaction: Queryable) => Promise<Result>,
  isLong: boolean,
) {
  const connection = connectionOf(client, isLong ? undefined : lossTimeoutMs);
  try {
    await connection.query(
      `BEGIN ISOLATION LEVEL READ COMMITTED;
       SET LOCAL statement_timeout = ${isLong ? 0 : Math.max(1, millisecondsLeft(queryTimeoutMs))};
       SET LOCAL idle_in_transaction_session_timeout = ${queryTimeoutMs}`,
    );
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    // A connection that is lost, or about to be closed, takes its transaction with it.
    if (!(error instanceof DatabaseUnavailableError)) await connection.query('ROLLBACK');
    throw error;
  }
}

/** @param timeoutMs A statement without an answer by then is lost, and with it the connection. */
function connectionOf(client: pg.PoolClient, timeoutMs: number | undefined): Queryable {
  return {
    async query<Row>(text: string, values?: readonly unknown[]) {
      const query_timeout = timeoutMs && Math.max(1, millisecondsLeft(timeoutMs));
      const statement = { text, ...(values && { values: [...values] }), query_timeout };
      const result: pg.QueryResult | pg.QueryResult[] = await client
        .query(statement)
        .catch((error: unknown) => (isLoss(error) ? reportLoss(error) : Promise.reject(error)));
      return ([result].flat().at(-1)?.rows ?? []) as Row[];
    },
  };
}

/**
 * What does not come from the database itself comes from the way there. And the database says so when it goes down
 * (57P01 to 57P03), ends a connection (08, 25P03), has too many (53300), gives a statement up (57014), cannot tell what
 * became of it (40003), or may only be read because another server has taken its place (25006).
 */
function isLoss(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(08|57P0|25P03|25006|40003|53300|57014)/.test(error.code ?? '');
}

function reportLoss(error: unknown): never {
  throw new DatabaseUnavailableError('The database cannot be reached.', { reason: reasonOf(error), cause: error });
}

/** Drivers and networks name a lack of an answer in many ways: each has "timeout", "timed out" or a code that ends so. */
function reasonOf(error: unknown): UnavailableReason {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  if (code === '25006') return 'read-only';
  return /^(57014|25P03|ETIMEDOUT)$/.test(code) || /time(d )?out/i.test(message) ? 'silent' : 'refused';
}
