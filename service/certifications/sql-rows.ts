import type { Queryable } from '../database/database.js';
import { dayOf } from '../values/days.js';
import type { CertificationRow } from './decide.js';

/** A `CertificationRow`, of a row of `certification`. */
const certificationColumns = `id, space_id AS "spaceId", service_id AS "serviceId", capacity, status, requested_at AS "requestedAt",
  decided_at AS "decidedAt", valid_from AS "validFrom", valid_until AS "validUntil", reason`;

/** The latest first. */
export function readCertifications(on: Queryable, spaceId: string): Promise<readonly CertificationRow[]> {
  return on.query<CertificationRow>(
    `SELECT ${certificationColumns} FROM certification WHERE space_id = $1 ORDER BY requested_at DESC, id DESC`,
    [spaceId],
  );
}

export async function findCertification(on: Queryable, id: string): Promise<CertificationRow | undefined> {
  const [row] = await on.query<CertificationRow>(`SELECT ${certificationColumns} FROM certification WHERE id = $1`, [id]);
  return row;
}

/** Under the lock of the space: what is over makes room, and one that is granted takes the place of the one before. */
export async function insertCertification(transaction: Queryable, row: CertificationRow): Promise<void> {
  await makeRoom(transaction, row);
  await transaction.query(
    `INSERT INTO certification (id, space_id, service_id, capacity, status, requested_at, decided_at, valid_from, valid_until, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [row.id, row.spaceId, row.serviceId, row.capacity, row.status, row.requestedAt, row.decidedAt, row.validFrom, row.validUntil, row.reason],
  );
}

export async function updateCertification(transaction: Queryable, row: CertificationRow): Promise<void> {
  await makeRoom(transaction, row);
  await transaction.query(
    'UPDATE certification SET status = $2, decided_at = $3, valid_from = $4, valid_until = $5, reason = $6 WHERE id = $1',
    [row.id, row.status, row.decidedAt, row.validFrom, row.validUntil, row.reason],
  );
}

async function makeRoom(transaction: Queryable, { id, spaceId, serviceId, capacity, status, requestedAt, decidedAt }: CertificationRow) {
  if (status !== 'requested' && status !== 'granted') return;
  await transaction.query(
    `UPDATE certification SET status = 'replaced', decided_at = COALESCE(decided_at, $6)
     WHERE space_id = $1 AND service_id = $2 AND capacity = $3 AND status = $4 AND id <> $5`,
    [spaceId, serviceId, capacity, status, id, decidedAt ?? requestedAt],
  );
}

/** What a space has ends with it. Under its lock. */
export async function dropCertifications(transaction: Queryable, spaceId: string): Promise<void> {
  await transaction.query('DELETE FROM certification WHERE space_id = $1', [spaceId]);
}

export async function listGranted(on: Queryable, spaceId: string, at: string): Promise<readonly string[]> {
  const rows = await on.query<{ readonly serviceId: string }>(
    `SELECT DISTINCT service_id AS "serviceId" FROM certification WHERE space_id = $1 AND ${isGrantedOn('$2')} ORDER BY service_id`,
    [spaceId, dayOf(at)],
  );
  return rows.map(({ serviceId }) => serviceId);
}

/** That a row of `certification` is granted on a day. */
export function isGrantedOn(day: string): string {
  return `status = 'granted' AND (valid_until IS NULL OR valid_until >= ${day})`;
}
