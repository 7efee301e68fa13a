import type { Queryable } from '../database/database.js';
import { isProduct } from './sql-rows.js';
import type { MethodUse, StatedProduct } from './store.js';

interface NotedRow {
  readonly id: string;
  readonly isRemoved: boolean;
}

export function productValues({ provider, subject, product, certificateNumber }: StatedProduct): readonly (string | null)[] {
  return [provider, subject, product, certificateNumber];
}

/** For a transaction that does more, and has locked the account: the session begins with it. */
export async function noteMethod(transaction: Queryable, use: MethodUse): Promise<string | null> {
  const { personId, issuer, drawnId, at } = use;
  const [known] = await transaction.query<NotedRow>(
    `SELECT id, removed_at IS NOT NULL AS "isRemoved" FROM sign_in_method WHERE person_id = $1 AND ${isProduct(2)}`,
    [personId, ...productValues(use)],
  );
  if (known?.isRemoved) return null;
  if (known) {
    await transaction.query('UPDATE sign_in_method SET last_used_at = $3 WHERE person_id = $1 AND id = $2', [personId, known.id, at]);
    return known.id;
  }
  await transaction.query(
    `INSERT INTO sign_in_method (person_id, provider, subject, product, certificate_number, id, issuer, registered_at, last_used_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [personId, ...productValues(use), drawnId, issuer, at],
  );
  return drawnId;
}
