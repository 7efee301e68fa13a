import { changeParts } from './audit-months.js';
import { batch, changeInBatches } from './batches.js';
import type { Database } from './database.js';

/** For how many months something is kept. */
export interface Retention {
  /** Names and e-mail of a space, after it was closed. */
  readonly closedSpaces: number;
  /** A receipt, after the person accepted a later version of the terms. */
  readonly receipts: number;
  /** Entries of the audit trail. */
  readonly audit: number;
}

/**
 * Erases what has been kept long enough.
 *
 * @param signal Stops it between two batches; the rest is erased next time.
 */
export async function enforceRetention(database: Database, now: Date, retention: Retention, signal?: AbortSignal): Promise<void> {
  await changeInBatches(database, closedSpaces, monthsBefore(now, retention.closedSpaces), signal);
  await changeInBatches(database, replacedReceipts, monthsBefore(now, retention.receipts), signal);
  if (!signal?.aborted) await dropAuditMonths(database, now, retention.audit);
}

const closedSpaces = `UPDATE space SET title = NULL, legal_name = NULL, email = NULL
  WHERE closed_at <= $1 AND email IS NOT NULL AND id IN (
    SELECT id FROM space WHERE closed_at <= $1 AND email IS NOT NULL ORDER BY closed_at LIMIT ${batch}
  ) RETURNING id`;

const replacedReceipts = `DELETE FROM receipt WHERE replaced_at <= $1 AND (person_id, version) IN (
  SELECT person_id, version FROM receipt WHERE replaced_at <= $1 ORDER BY replaced_at LIMIT ${batch}
) RETURNING version`;

/**
 * Drops the months of the audit trail whose last entry is old enough, if they are this role's to drop: a service that
 * may only add drops none. While somebody reads the trail it fails at once, so that no entry waits, and is done later.
 */
export async function dropAuditMonths(database: Database, now: Date, months: number): Promise<void> {
  const until = monthsBefore(now, months);
  const parts = await database.query<{ readonly name: string }>(
    `SELECT relname AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
     WHERE inhparent = to_regclass('audit_entry') AND pg_has_role(relowner, 'USAGE')`,
  );
  for (const { name } of parts) {
    const end = endOf(name);
    if (end !== undefined && end <= until.toISOString()) {
      await changeParts(database, `DROP TABLE IF EXISTS ${name}`);
    }
  }
}

/** The end of a part of the trail: all its entries are from before. `undefined` for the part of entries without a month. */
function endOf(part: string): string | undefined {
  const { until, year, month } = /^audit_entry_(?<until>until_)?(?<year>\d{4})_(?<month>\d{2})$/.exec(part)?.groups ?? {};
  if (year === undefined) return undefined;
  // Months count from 0 here: the number of a month is the one after it.
  return new Date(Date.UTC(Number(year), Number(month) - (until === undefined ? 0 : 1))).toISOString();
}

/** The same day and time of day; the last day of that month where it has no such day. */
function monthsBefore(now: Date, months: number): Date {
  const earlier = new Date(now);
  earlier.setUTCMonth(now.getUTCMonth() - months);
  if (earlier.getUTCDate() !== now.getUTCDate()) earlier.setUTCDate(0);
  return earlier;
}
