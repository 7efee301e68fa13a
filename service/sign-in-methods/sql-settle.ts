import { writeAuditEntry } from '../commands/audit.js';
import type { Queryable } from '../database/database.js';
import { cancelPairingsOf } from '../devices/sql-pairing.js';
import { methodNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { lockPersonOf } from '../people/sql.js';
import { lockAccount } from '../spaces/sql-rows.js';
import { areOfSamePerson } from './names.js';
import type { RegistrationRow } from './rows.js';
import { type RegistrationState, stateOf } from './rules.js';
import { productValues } from './sql-note.js';
import { isProduct } from './sql-rows.js';
import type { Proof } from './store.js';

/** Under the lock of the account, as every sign-in with one of its products and every removal of one is. */
export async function settleRegistration(transaction: Queryable, proof: Proof): Promise<RegistrationState | undefined> {
  const { personId, signInId, registrationId, proven, at } = proof;
  await lockAccount(transaction, personId);
  const [row] = await transaction.query<Pick<RegistrationRow, 'state' | 'expiresAt'>>(
    `SELECT state, expires_at AS "expiresAt" FROM sign_in_registration WHERE id = $1 AND person_id = $2 AND sign_in_id = $3 FOR UPDATE`,
    [registrationId, personId, signInId],
  );
  if (row === undefined) return undefined;
  const before = stateOf(row, at);
  if (before !== 'waiting' || !(await isStillThere(transaction, proof))) return before;
  const state = proven === null ? 'cancelled' : await register(transaction, { ...proof, proven });
  await transaction.query('UPDATE sign_in_registration SET state = $2, product = $3 WHERE id = $1', [registrationId, state, proven?.product ?? null]);
  return state;
}

/** The product of this sign-in may have been removed in another one meanwhile. */
async function isStillThere(transaction: Queryable, { personId, currentMethodId }: Proof): Promise<boolean> {
  if (currentMethodId === null) return true;
  const found = await transaction.query('SELECT id FROM sign_in_method WHERE person_id = $1 AND id = $2 AND removed_at IS NULL', [personId, currentMethodId]);
  return found.length > 0;
}

type Proven = Proof & { readonly proven: NonNullable<Proof['proven']> };

async function register(transaction: Queryable, proof: Proven): Promise<RegistrationState> {
  const { personId, names, proven, at, email, mailLanguage } = proof;
  const known = await transaction.query(`SELECT id FROM sign_in_method WHERE person_id = $1 AND ${isProduct(2)} AND removed_at IS NULL`, [
    personId,
    ...productValues(proven),
  ]);
  if (known.length > 0) return 'known';
  // The account of somebody else is locked as well, so that nobody signs in to it before it is given up.
  const owner = await lockPersonOf(transaction, { issuer: proven.provider, subject: proven.subject });
  const isOthers = owner !== undefined && owner !== personId;
  if (isOthers && !(await isOpenedByAccident(transaction, owner))) return 'taken';
  if (!areOfSamePerson(names, proven)) return 'another-name';
  if (isOthers) await giveUp(transaction, owner, proof);
  if (owner === undefined && !(await addSubject(transaction, proof))) return 'taken';
  const methodId = await putMethod(transaction, proof);
  const details = { methodId, product: proven.product, registrationId: proof.registrationId };
  await writeAuditEntry(transaction, proof, { action: 'register-sign-in-method', spaceId: null, details });
  await putNotices(transaction, { personId, spaceId: null, at }, methodNotices('method-registered', proven.product, email, mailLanguage));
  return 'registered';
}

/** Somebody has signed in with another product than they meant to: they have one subject, and nothing that they would miss. */
async function isOpenedByAccident(transaction: Queryable, personId: string): Promise<boolean> {
  const [row] = await transaction.query<{ readonly isUsed: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM receipt WHERE person_id = $1) OR EXISTS (SELECT 1 FROM membership WHERE person_id = $1)
       OR EXISTS (SELECT 1 FROM device WHERE person_id = $1)
       OR (SELECT count(*) FROM person_subject WHERE person_id = $1) > 1 AS "isUsed"`,
    [personId],
  );
  return !row!.isUsed;
}

/** Its subject, with all products of it, is the other's from now on. */
async function giveUp(transaction: Queryable, from: string, { personId: to, at }: Proven): Promise<void> {
  await transaction.query('UPDATE person_subject SET person_id = $2 WHERE person_id = $1', [from, to]);
  await transaction.query('UPDATE sign_in_method SET person_id = $2 WHERE person_id = $1', [from, to]);
  await transaction.query('DELETE FROM certificate WHERE person_id = $1', [from]);
  await transaction.query('DELETE FROM person WHERE id = $1', [from]);
  const ended = await transaction.query<{ readonly signInId: string }>('DELETE FROM browser_session WHERE person_id = $1 RETURNING sign_in_id AS "signInId"', [from]);
  for (const { signInId } of ended) {
    await cancelPairingsOf(transaction, signInId);
    await writeAuditEntry(transaction, { personId: from, signInId, at }, { action: 'sign-out', spaceId: null, details: { givenUp: true } });
  }
}

/** False when somebody signs in with it for the first time at this moment. */
async function addSubject(transaction: Queryable, { personId, proven: { provider, subject } }: Proven): Promise<boolean> {
  const added = await transaction.query(
    'INSERT INTO person_subject (issuer, subject, person_id) VALUES ($1, $2, $3) ON CONFLICT (issuer, subject) DO NOTHING RETURNING person_id',
    [provider, subject, personId],
  );
  return added.length > 0;
}

/** It was removed before, came with its subject, or is new. */
async function putMethod(transaction: Queryable, { personId, proven, drawnId, at }: Proven): Promise<string> {
  const values = [personId, ...productValues(proven)];
  const [again] = await transaction.query<{ readonly id: string }>(
    `UPDATE sign_in_method SET registered_at = $6, removed_at = NULL WHERE person_id = $1 AND ${isProduct(2)} RETURNING id`,
    [...values, at],
  );
  if (again) return again.id;
  await transaction.query(
    `INSERT INTO sign_in_method (person_id, provider, subject, product, certificate_number, id, issuer, registered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...values, drawnId, proven.issuer, at],
  );
  return drawnId;
}
