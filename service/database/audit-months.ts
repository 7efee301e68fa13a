import type { Database } from './database.js';

/** Makes the tables for the audit entries of this month and the next three, where the trail is kept by month. */
export async function createAuditMonths(database: Database, now: Date): Promise<void> {
  const [row] = await database.query<{ readonly isByMonth: boolean }>(
    `SELECT to_regproc('create_audit_months') IS NOT NULL AS "isByMonth"`,
  );
  if (!row!.isByMonth) return;
  await changeParts(database, 'SELECT create_audit_months($1)', [now.toISOString()]);
}

/**
 * Changes the parts of the trail. It needs them alone for a moment, and everything that is written into the trail would
 * wait with it: behind a long reader, such as a backup, it gives up soon.
 */
export async function changeParts(database: Database, statement: string, parameters?: readonly unknown[]): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query("SET LOCAL lock_timeout = '500ms'");
    await transaction.query(statement, parameters);
  });
}
