import type { Certification } from '../../src/contract/certifications.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { lockOwnSpace } from '../spaces/sql-rows.js';
import { isRequested, makeRow, subjectOf, toCertification } from './decide.js';
import { findCertification, insertCertification, readCertifications, updateCertification } from './sql-rows.js';
import { countTry, uncountTry } from './sql-tries.js';
import type { CancelCertification, CancelRefusal, RequestCertification, RequestRefusal } from './store.js';

/** Under the lock of the space; those of the counts and of the code come after it, in this order. */
export async function request(
  transaction: Queryable,
  command: RequestCertification,
): Promise<Outcome<Certification, Exclude<RequestRefusal, 'key-reused'>>> {
  const refusal = await lockForCertifying(transaction, command);
  if (refusal !== undefined) return { refusal };
  const { spaceId, at } = command;
  const row = makeRow(command);
  const rows = await readCertifications(transaction, spaceId);
  if (rows.some((other) => subjectOf(other) === subjectOf(row) && isRequested(other, at))) return { refusal: 'already-requested' };
  if (!(await countTry(transaction, command))) return { refusal: 'no-tries-left' };
  const { id: certificationId, serviceId, capacity } = row;
  if (!(await useCode(transaction, command))) {
    const details = { action: 'request-certification', reason: 'wrong-code', serviceId, capacity };
    await writeAuditEntry(transaction, command, { action: 'refuse', spaceId, details });
    return { refusal: 'wrong-code', isRecorded: true };
  }
  await uncountTry(transaction, command);
  await insertCertification(transaction, row);
  const details = { certificationId, serviceId, capacity, status: row.status };
  await writeAuditEntry(transaction, command, { action: 'request-certification', spaceId, details });
  return { result: toCertification(row, at) };
}

/** The write itself decides: of several who give the code, one finds it unused. */
async function useCode(transaction: Queryable, { id, service, capacity, codeHash, at }: RequestCertification): Promise<boolean> {
  const used = await transaction.query(
    `UPDATE access_code SET certification_id = $2
     WHERE code_hash = $1 AND certification_id IS NULL AND service_id = $3 AND capacity = $4 AND expires_at > $5 RETURNING code_hash`,
    [codeHash, id, service.id, capacity, at],
  );
  return used.length > 0;
}

export async function cancel(transaction: Queryable, command: CancelCertification): Promise<Outcome<null, Exclude<CancelRefusal, 'key-reused'>>> {
  const refusal = await lockForCertifying(transaction, command);
  if (refusal !== undefined) return { refusal };
  const { spaceId, certificationId, at } = command;
  const row = await findCertification(transaction, certificationId);
  if (row?.spaceId !== spaceId || row.status === 'cancelled') return { refusal: 'not-found' };
  if (!isRequested(row, at)) return { refusal: 'already-decided' };
  await updateCertification(transaction, { ...row, status: 'cancelled', decidedAt: at });
  await transaction.query('UPDATE access_code SET certification_id = NULL WHERE certification_id = $1', [certificationId]);
  const details = { certificationId, serviceId: row.serviceId };
  await writeAuditEntry(transaction, command, { action: 'cancel-certification', spaceId, details });
  return { result: null };
}

/** The role is the one that the person has once nobody else can change it. */
async function lockForCertifying(transaction: Queryable, command: CancelCertification | RequestCertification) {
  const space = await lockOwnSpace(transaction, command, command.spaceId);
  if (space === undefined) return 'not-found';
  return space.kind === 'private' || !command.allowedRoles.includes(space.role) ? 'forbidden' : undefined;
}
