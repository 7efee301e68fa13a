import pg from 'pg';
import { columnParsers } from './column-types.js';
import { retryConflicts } from './conflicts.js';
import { type Database, DatabaseUnavailableError, type Queryable } from './database.js';

export interface PostgresOptions {
  /** The most connections that this process holds; 10 unless stated. */
  readonly connections?: number;
  /** Hears of connections that were lost while nobody used them. */
  readonly report?: (error: Error) => void;
}

/** Milliseconds that a request waits for a connection, that a statement runs, that a transaction is left alone. */
const longestWait = 10_000;

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
      statement_timeout: longestWait,
      idle_in_transaction_session_timeout: longestWait,
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
    return this.#connect((connection) => connection.query<Row>(text, values));
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>) {
    return retryConflicts(() => this.#connect((connection) => inTransaction(connection, work)));
  }

  close() {
    return this.#pool.end();
  }

  async #connect<Result>(use: (connection: Queryable) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch(reportLoss);
    try {
      const result = await use(connectionOf(client));
      client.release();
      return result;
    } catch (error) {
      client.release(error instanceof DatabaseUnavailableError);
      throw error;
    }
  }
}

async function inTransaction<Result>(connection: Queryable, work: (transaction: Queryable) => Promise<Result>) {
  await connection.query('BEGIN');
  try {
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    // A connection that is lost, or about to be closed, takes its transaction with it.
    if (!(error instanceof DatabaseUnavailableError)) await connection.query('ROLLBACK');
    throw error;
  }
}

function connectionOf(client: pg.PoolClient): Queryable {
  return {
    async query<Row>(text: string, values?: readonly unknown[]) {
      const result: pg.QueryResult | pg.QueryResult[] = await client
        .query(text, values && [...values])
        .catch((error: unknown) => (isLoss(error) ? reportLoss(error) : Promise.reject(error)));
      return ([result].flat().at(-1)?.rows ?? []) as Row[];
    },
  };
}

/**
 * What does not come from the database itself comes from the way there. And the database says so when it goes down
 * (57P01 to 57P03), ends a connection (08, 25P03), has too many (53300) or gives a statement up (57014).
 */
function isLoss(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(08|57P0|25P03|53300|57014)/.test(error.code ?? '');
}

function reportLoss(error: unknown): never {
  throw new DatabaseUnavailableError('The database cannot be reached.', { cause: error });
}
