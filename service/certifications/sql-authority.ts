import type { Certification } from '../../src/contract/certifications.js';
import { type AuditEntry, writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import { decideRow, isRequested, listed, requestedRow, subjectOf, toCertification } from './decide.js';
import { findCertification, insertCertification, readCertifications, updateCertification } from './sql-rows.js';
import type * as port from './store.js';

/** What the authorities do, in a SQL database. */
export class SqlAuthority implements port.AuthorityStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async listCases(spaceId: string, at: string): Promise<readonly Certification[] | undefined> {
    if (!(await isOpen(this.#database, spaceId))) return undefined;
    return listed(await readCertifications(this.#database, spaceId), at);
  }

  async issueCode({ codeHash, serviceId, capacity, at, expiresAt }: port.NewAccessCode): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      await transaction.query(
        'INSERT INTO access_code (code_hash, service_id, capacity, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
        [codeHash, serviceId, capacity, at, expiresAt],
      );
      await note(transaction, at, { action: 'issue-access-code', spaceId: null, details: { serviceId, capacity } });
    });
  }

  receive(request: port.ReceivedRequest): Promise<Outcome<Certification, 'not-found' | 'already-requested'>> {
    const { id: certificationId, spaceId, serviceId, capacity, at } = request;
    return this.#database.transaction(async (transaction) => {
      if (!(await isOpen(transaction, spaceId, 'FOR UPDATE'))) return { refusal: 'not-found' };
      const row = requestedRow(request);
      const rows = await readCertifications(transaction, spaceId);
      if (rows.some((other) => subjectOf(other) === subjectOf(row) && isRequested(other, at))) return { refusal: 'already-requested' };
      await insertCertification(transaction, row);
      await note(transaction, at, { action: 'receive-certification', spaceId, details: { certificationId, serviceId, capacity } });
      return { result: toCertification(row, at) };
    });
  }

  /** Under the lock of the space, as all that changes its certifications. */
  async decide(decision: port.AuthorityDecision): Promise<Outcome<Certification, 'not-found' | 'already-decided'>> {
    const { certificationId, verdict, at } = decision;
    const seen = await findCertification(this.#database, certificationId);
    if (seen === undefined) return { refusal: 'not-found' };
    const { spaceId, serviceId } = seen;
    return this.#database.transaction(async (transaction) => {
      if (!(await isOpen(transaction, spaceId, 'FOR UPDATE'))) return { refusal: 'not-found' };
      const row = await findCertification(transaction, certificationId);
      if (row === undefined || row.status === 'cancelled') return { refusal: 'not-found' };
      const decided = decideRow(row, decision);
      if (decided === undefined) return { refusal: 'already-decided' };
      await updateCertification(transaction, decided);
      await note(transaction, at, { action: `${verdict}-certification`, spaceId, details: { certificationId, serviceId } });
      return { result: toCertification(decided, at) };
    });
  }
}

async function isOpen(on: Queryable, spaceId: string, lock: 'FOR UPDATE' | '' = ''): Promise<boolean> {
  const rows = await on.query<{ readonly closedAt: string | null; readonly isPrivate: boolean }>(
    `SELECT closed_at AS "closedAt", kind = 'private' AS "isPrivate" FROM space WHERE id = $1 ${lock}`,
    [spaceId],
  );
  return rows.some(({ closedAt, isPrivate }) => closedAt === null && !isPrivate);
}

/** In the trail, the authorities stand for themselves: who acted there is in their own. */
function note(transaction: Queryable, at: string, entry: AuditEntry): Promise<void> {
  return writeAuditEntry(transaction, { personId: 'authority', signInId: 'authority', at }, entry);
}
