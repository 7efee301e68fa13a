import pg from 'pg';
import { columnParsers } from './column-types.js';
import { retryConflicts } from './conflicts.js';
import { type Database, DatabaseUnavailableError, type Queryable, type TransactionOptions } from './database.js';

export interface PostgresOptions {
  /** At most this many connections; 10 unless stated. */
  readonly connections?: number;
  /** Called with the error of a connection that was lost while nobody used it. */
  readonly report?: (error: Error) => void;
}

/** How long a request waits for a connection, a statement runs, a transaction may be idle. */
const queryTimeoutMs = 10_000;

/** Without an answer by then the database is lost: it would have cancelled the statement itself. */
const lossTimeoutMs = queryTimeoutMs + 1000;

/** Connects to PostgreSQL with the first statement. */
export function openPostgresDatabase(url: string, options: PostgresOptions = {}): Database {
  return new PostgresDatabase(url, options);
}

const columnTypes = new pg.TypeOverrides();
for (const [type, parse] of Object.entries(columnParsers)) columnTypes.setTypeParser(Number(type), parse);

class PostgresDatabase implements Database {
  readonly #pool: pg.Pool;

  constructor(url: string, { connections = 10, report = console.error }: PostgresOptions) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: queryTimeoutMs,
      keepAlive: true,
      types: columnTypes,
    });
    // Without a listener a lost connection ends the process. Whoever uses it learns of it from the next statement.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#pool.on('error', (error) => {
      if (!this.#pool.ending) report(error);
    });
  }

  query<Row>(text: string, values?: readonly unknown[]) {
    return this.#connect((client) => connectionOf(client, lossTimeoutMs).query<Row>(text, values));
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, { isLong = false }: TransactionOptions = {}) {
    return retryConflicts(() => this.#connect((client) => inTransaction(client, work, isLong)));
  }

  close() {
    return this.#pool.end();
  }

  async #connect<Result>(use: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch(reportLoss);
    try {
      const result = await use(client);
      client.release();
      return result;
    } catch (error) {
      client.release(error instanceof DatabaseUnavailableError);
      throw error;
    }
  }
}

/**
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
      `BEGIN; SET LOCAL statement_timeout = ${isLong ? 0 : queryTimeoutMs};
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
      const statement = { text, ...(values && { values: [...values] }), query_timeout: timeoutMs };
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
  throw new DatabaseUnavailableError('The database cannot be reached.', { cause: error });
}
