import type { Database, Queryable } from '../../../service/database/database.js';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Passes statements on to a database, and remembers them. */
export class RecordingDatabase implements Database {
  readonly statements: Statement[] = [];
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  query<Row>(text: string, values: readonly unknown[] = []) {
    return this.#record(this.#database).query<Row>(text, values);
  }

  transaction<Result>(work: (transaction: Queryable) => Promise<Result>) {
    return this.#database.transaction((transaction) => work(this.#record(transaction)));
  }

  async close() {
    await this.#database.close();
  }

  #record(on: Queryable): Queryable {
    return {
      query: <Row>(text: string, values: readonly unknown[] = []) => {
        this.statements.push({ text, values });
        return on.query<Row>(text, values);
      },
    };
  }
}

/** A step of a plan, as `EXPLAIN (FORMAT JSON)` gives it. */
interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Step[];
}

/** How the database would run a statement: every step with its table, such as `Index Scan membership`. */
export async function planOf(database: Database, statement: Statement): Promise<readonly string[]> {
  const steps = stepsOf(await explain(database, '', statement));
  return steps.map((step) => [step['Node Type'], step['Relation Name']].filter(Boolean).join(' '));
}

/** What the database reads when it runs a statement. */
export async function effortOf(database: Database, statement: Statement) {
  const plan = await explain(database, 'ANALYZE, BUFFERS, ', statement);
  const rows = stepsOf(plan)
    .filter((step) => step['Relation Name'] !== undefined)
    .map((step) => ((step['Actual Rows'] ?? 0) + (step['Rows Removed by Filter'] ?? 0)) * (step['Actual Loops'] ?? 1));
  return {
    /** Rows taken from tables, with those that were passed over. */
    rows: rows.reduce((sum, count) => sum + count, 0),
    /** Blocks of 8 kB. */
    blocks: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
  };
}

async function explain(database: Database, options: string, { text, values }: Statement): Promise<Step> {
  const [row] = await database.query<{ readonly 'QUERY PLAN': readonly [{ readonly Plan: Step }] }>(
    `EXPLAIN (${options}FORMAT JSON) ${text}`,
    values,
  );
  return row!['QUERY PLAN'][0].Plan;
}

function stepsOf(step: Step): readonly Step[] {
  return [step, ...(step.Plans ?? []).flatMap(stepsOf)];
}
