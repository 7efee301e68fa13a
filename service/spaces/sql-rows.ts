import type { Space, SpaceKind } from '../../src/contract/spaces.js';
import type { Queryable } from '../database/database.js';
import type { Account } from './store.js';

/** A `Space`, of a row of `membership`. */
export const spaceColumns = `space_id AS id,
  CASE WHEN is_private THEN 'private' ELSE 'professional' END AS kind, identifier, title, legal_name AS "legalName", role, last_used_at AS "lastUsedAt", email, pending_email AS "pendingEmail", language, created_at AS "createdAt",
  revision::text AS version`;

/** A space as this person has it; `undefined` when it is closed, somebody else's, or does not exist. */
export async function readOwnSpace(on: Queryable, personId: string, spaceId: string): Promise<Space | undefined> {
  const [space] = await on.query<Space>(
    `SELECT ${spaceColumns} FROM membership WHERE person_id = $1 AND space_id = $2`,
    [personId, spaceId],
  );
  return space;
}

/**
 * The same, once no other transaction can change the space or the person's role in it until this one ends. Others who
 * change it wait at its row; those who only use it, or take a role away, wait at the row of the membership. A stranger
 * locks nothing, and learns nothing from how long the answer takes.
 */
export async function lockOwnSpace(transaction: Queryable, personId: string, spaceId: string): Promise<Space | undefined> {
  if ((await readOwnSpace(transaction, personId, spaceId)) === undefined) return undefined;
  await transaction.query('SELECT id FROM space WHERE id = $1 FOR UPDATE', [spaceId]);
  await transaction.query('SELECT space_id FROM membership WHERE person_id = $1 AND space_id = $2 FOR UPDATE', [
    personId,
    spaceId,
  ]);
  return readOwnSpace(transaction, personId, spaceId);
}

/** How many spaces a person has, and may have. */
export async function readAccount(on: Queryable, personId: string): Promise<Account> {
  const [row] = await on.query<Readonly<Record<SpaceKind, number>> & Pick<Account, 'professionalSpaceLimit'>>(
    `SELECT
       (SELECT professional_space_limit FROM account WHERE person_id = $1) AS "professionalSpaceLimit",
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = true) AS private,
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = false) AS professional`,
    [personId],
  );
  const { professionalSpaceLimit, ...spaceCounts } = row!;
  return { professionalSpaceLimit, spaceCounts };
}

/** Waits for other transactions of this person, and holds them up until this one ends: what is counted stays true. */
export async function lockAccount(transaction: Queryable, personId: string): Promise<void> {
  await transaction.query('INSERT INTO account (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING', [personId]);
  await transaction.query('SELECT person_id FROM account WHERE person_id = $1 FOR UPDATE', [personId]);
}
