import { readdir, readFile } from 'node:fs/promises';
import { sqlStateOf } from './conflicts.js';
import type { Database, Queryable } from './database.js';

const folder = new URL('./migrations/', import.meta.url);

/**
 * Brings a database up to date: applies the files of `migrations/` that it has not seen, in the order of their numbers.
 * Several processes may do so at once. A migration that was released is never changed; another one follows it.
 */
export async function migrate(database: Database): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const known = await namesApplied(database);
  // A role that only works with the tables may not even try to create one that is there.
  if (names.every((name) => known.has(name))) return;
  try {
    await createTable(database);
    const adapt = await adaptationFor(database);
    for (const name of names) await apply(database, name, adapt);
  } catch (error) {
    if (sqlStateOf(error) !== '42501') throw error;
    const remedy = 'run the migration command as the owner of the tables first';
    throw new Error(`The database is not up to date, and this role may not change it: ${remedy}.`, { cause: error });
  }
}

async function namesApplied(database: Database): Promise<ReadonlySet<string>> {
  try {
    const rows = await database.query<{ readonly name: string }>('SELECT name FROM migration');
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    if (sqlStateOf(error) === '42P01') return new Set();
    throw error;
  }
}

/** Two that create a table at the same moment may both find it missing, and then one of them finds it there. */
async function createTable(database: Database) {
  const alreadyThere = ['42P07', '23505', '42710'];
  try {
    await database.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at timestamptz(3) NOT NULL DEFAULT now())',
    );
  } catch (error) {
    if (!alreadyThere.includes(sqlStateOf(error) ?? '')) throw error;
  }
}

/** Whoever writes the name applies the migration; others wait for the row, and find it done or do it themselves. */
async function apply(database: Database, name: string, adapt: (statements: string) => string) {
  const statements = adapt(await readFile(new URL(name, folder), 'utf8'));
  const work = async (transaction: Queryable) => {
    const [mine] = await transaction.query(
      'INSERT INTO migration (name) VALUES ($1) ON CONFLICT (name) DO NOTHING RETURNING name',
      [name],
    );
    if (mine !== undefined && statements !== '') await transaction.query(statements);
  };
  // Large tables take their time, and whoever waits for the row waits as long.
  await database.transaction(work, { isLong: true });
}

/**
 * CockroachDB compares text byte by byte, as the collation "C" asks for, and takes no column that asks for it:
 * https://github.com/cockroachdb/cockroach/pull/96828. It has partitions by its own means only, and keeps one table.
 */
async function adaptationFor(database: Database): Promise<(statements: string) => string> {
  const [row] = await database.query<{ readonly version: string }>('SELECT version() AS version');
  const isCockroach = row!.version.startsWith('CockroachDB');
  if (!isCockroach) return (statements) => statements;
  return (statements) => (statements.includes('PARTITION BY') ? '' : statements.replaceAll(' COLLATE "C"', ''));
}
