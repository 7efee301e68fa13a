import type { TermsReceipt } from '../../src/contract/terms.js';
import { writeAuditEntry } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Outcome } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import type { AcceptTerms, TermsStore } from './store.js';

/** The acceptances in a SQL database. */
export class SqlTerms implements TermsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  readReceipts(personId: string): Promise<readonly TermsReceipt[]> {
    return readReceipts(this.#database, personId);
  }

  acceptTerms(command: AcceptTerms) {
    return doOnce(this.#database, command, (transaction) => acceptTerms(transaction, command));
  }
}

function readReceipts(on: Queryable, personId: string): Promise<readonly TermsReceipt[]> {
  return on.query<TermsReceipt>(
    `SELECT version, hash, language, accepted_at AS "acceptedAt" FROM receipt WHERE person_id = $1 ORDER BY version`,
    [personId],
  );
}

/** The first receipt of a version stays. */
async function acceptTerms(transaction: Queryable, command: AcceptTerms): Promise<Outcome<TermsReceipt, never>> {
  const { personId, receipt } = command;
  const { version, hash, language, acceptedAt } = receipt;
  const kept = await transaction.query(
    `INSERT INTO receipt (person_id, version, hash, language, accepted_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, version) DO NOTHING RETURNING version`,
    [personId, version, hash, language, acceptedAt],
  );
  if (kept.length > 0) {
    await transaction.query(
      'UPDATE receipt SET replaced_at = $3 WHERE person_id = $1 AND version <> $2 AND replaced_at IS NULL',
      [personId, version, acceptedAt],
    );
    const details = { version, hash, language };
    await writeAuditEntry(transaction, command, { action: 'accept-terms', spaceId: null, details });
    return { result: receipt };
  }
  const receipts = await readReceipts(transaction, personId);
  return { result: receipts.find((earlier) => earlier.version === version)! };
}
