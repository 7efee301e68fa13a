import type { Database } from './database.js';

/** Rows deleted at once: few enough to be found by index, and to hold nobody up. */
const batch = 100;

/** No sign-in lasts this long, in milliseconds. */
const longestSignIn = 30 * 24 * 60 * 60 * 1000;

/** Deletes what nobody can ask for any more: acts that have expired, and what sign-ins long ended left behind. */
export async function forgetExpired(database: Database, now: Date): Promise<void> {
  await deleteInBatches(database, expiredActs, now.toISOString());
  await deleteInBatches(database, endedSignIns, new Date(now.getTime() - longestSignIn).toISOString());
}

const expiredActs = `DELETE FROM act WHERE expires_at <= $1 AND (person_id, key) IN (
  SELECT person_id, key FROM act WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING key`;

const endedSignIns = `DELETE FROM sign_in WHERE begun_at <= $1 AND (person_id, sign_in_id) IN (
  SELECT person_id, sign_in_id FROM sign_in WHERE begun_at <= $1 ORDER BY begun_at LIMIT ${batch}
) RETURNING sign_in_id`;

async function deleteInBatches(database: Database, statement: string, until: string) {
  let deleted: readonly unknown[];
  do deleted = await database.transaction((transaction) => transaction.query(statement, [until]));
  while (deleted.length === batch);
}
