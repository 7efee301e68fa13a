import type { Database } from './database.js';

/** Makes the tables for the audit entries of this month and the next three, where the trail is kept by month. */
export async function createAuditMonths(database: Database, now: Date): Promise<void> {
  const [row] = await database.query<{ readonly isByMonth: boolean }>(
    `SELECT to_regproc('create_audit_months') IS NOT NULL AS "isByMonth"`,
  );
  if (!row!.isByMonth) return;
  await database.transaction((transaction) => transaction.query('SELECT create_audit_months($1)', [now.toISOString()]));
}
