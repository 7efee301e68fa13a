import pg from 'pg';
import { columnParsers } from './column-types.js';
import { retryConflicts } from './conflicts.js';
import { type Database, DatabaseUnavailableError, type Queryable, type TransactionOptions } from './database.js';

export interface PostgresOptions {
  /** The most connections that this process holds; 10 unless stated. */
  readonly connections?: number;
  /** Hears of connections that were lost while nobody used them. */
  readonly report?: (error: Error) => void;
}

/** Milliseconds that a request waits for a connection, that a statement runs, that a transaction is left alone. */
const longestWait = 10_000;

/** Milliseconds after which the database is lost: it would have given the statement up itself. */
const longestSilence = longestWait + 1000;

/** Connects to PostgreSQL when there is something to ask. */
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
      connectionTimeoutMillis: longestWait,
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
    return this.#connect((client) => connectionOf(client, longestSilence).query<Row>(text, values));
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
  const connection = connectionOf(client, isLong ? undefined : longestSilence);
  try {
    await connection.query(
      `BEGIN; SET LOCAL statement_timeout = ${isLong ? 0 : longestWait};
       SET LOCAL idle_in_transaction_session_timeout = ${longestWait}`,
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

/** @param silence Milliseconds after which a statement without an answer is taken for lost, with the connection. */
function connectionOf(client: pg.PoolClient, silence: number | undefined): Queryable {
  return {
    async query<Row>(text: string, values?: readonly unknown[]) {
      const statement = { text, ...(values && { values: [...values] }), query_timeout: silence };
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
