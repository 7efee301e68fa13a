import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { cancelPairingsOf } from '../devices/sql-pairing.js';
import { methodNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { lockAccount } from '../spaces/sql-rows.js';
import type { RemoveMethod } from './store.js';

interface Row {
  readonly id: string;
  readonly provider: string;
  readonly subject: string;
  readonly product: string;
}

/** Under the lock of the account: of two sign-ins that remove each other's product, the later one finds that its own is gone. */
export async function removeMethod(
  transaction: Queryable,
  command: RemoveMethod,
): Promise<Outcome<null, 'not-found' | 'method-in-use' | 'last-method' | 'unauthenticated'>> {
  const { personId, methodId, currentMethodId, email, mailLanguage, at } = command;
  await lockAccount(transaction, personId);
  const rows = await transaction.query<Row>('SELECT id, provider, subject, product FROM sign_in_method WHERE person_id = $1 AND removed_at IS NULL', [personId]);
  if (currentMethodId !== null && rows.every(({ id }) => id !== currentMethodId)) return { refusal: 'unauthenticated' };
  const method = rows.find(({ id }) => id === methodId);
  if (method === undefined) return { refusal: 'not-found' };
  if (rows.length === 1) return { refusal: 'last-method' };
  if (methodId === currentMethodId) return { refusal: 'method-in-use' };
  const { product, provider, subject } = method;
  const isLastOfSubject = rows.every((row) => row === method || row.provider !== provider || row.subject !== subject);
  if (isLastOfSubject) await freeSubject(transaction, personId, method);
  else await transaction.query('UPDATE sign_in_method SET removed_at = $3 WHERE person_id = $1 AND id = $2', [personId, methodId, at]);
  await writeAuditEntry(transaction, command, { action: 'remove-sign-in-method', spaceId: null, details: { methodId, product } });
  await endSessions(transaction, command);
  await putNotices(transaction, { personId, spaceId: null, at }, methodNotices('method-removed', product, email, mailLanguage));
  return { result: null };
}

/** Nothing of it opens the account any more: it may open another. */
async function freeSubject(transaction: Queryable, personId: string, { provider, subject }: Row): Promise<void> {
  await transaction.query('DELETE FROM sign_in_method WHERE person_id = $1 AND provider = $2 AND subject = $3', [personId, provider, subject]);
  await transaction.query('DELETE FROM person_subject WHERE issuer = $1 AND subject = $2', [provider, subject]);
}

/** Those that began with the product, and any that it is not known of. */
async function endSessions(transaction: Queryable, { personId, methodId, at }: RemoveMethod): Promise<void> {
  const ended = await transaction.query<{ readonly signInId: string }>(
    'DELETE FROM browser_session WHERE person_id = $1 AND (method_id = $2 OR method_id IS NULL) RETURNING sign_in_id AS "signInId"',
    [personId, methodId],
  );
  for (const { signInId } of ended) {
    await cancelPairingsOf(transaction, signInId);
    await writeAuditEntry(transaction, { personId, signInId, at }, { action: 'sign-out', spaceId: null, details: { methodId } });
  }
}
