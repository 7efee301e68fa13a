import type { Space, SpaceKind } from '../../src/contract/spaces.js';
import type { Reader } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import type { Account } from './store.js';

/** A `Space`, of a row of `membership`. */
export const spaceColumns = `space_id AS id,
  CASE WHEN is_private THEN 'private' ELSE 'professional' END AS kind, identifier, title, legal_name AS "legalName", role, last_used_at AS "lastUsedAt", email, pending_email AS "pendingEmail", language, created_at AS "createdAt",
  revision::text AS version`;

/** That the person of a row of `membership` reaches its space with the certificate of this number, or with none. */
export function isReachedWith(bound: string): string {
  return `(membership.access = 'all' OR membership.certificate_number = ${bound})`;
}

/** A space as this person has it; `undefined` when it is closed, somebody else's, for another certificate, or does not exist. */
export async function readOwnSpace(on: Queryable, reader: Reader, spaceId: string): Promise<Space | undefined> {
  const [space] = await on.query<Space>(
    `SELECT ${spaceColumns} FROM membership WHERE person_id = $1 AND space_id = $2 AND ${isReachedWith('$3::text')}`,
    [reader.personId, spaceId, reader.certificateNumber ?? null],
  );
  return space;
}

/**
 * The same, once no other transaction can change the space or the person's role in it until this one ends. Others who
 * change it wait at its row; those who only use it, or take a role away, wait at the row of the membership. A stranger
 * locks nothing, and learns nothing from how long the answer takes.
 */
export async function lockOwnSpace(transaction: Queryable, reader: Reader, spaceId: string): Promise<Space | undefined> {
  if ((await readOwnSpace(transaction, reader, spaceId)) === undefined) return undefined;
  await transaction.query('SELECT id FROM space WHERE id = $1 FOR UPDATE', [spaceId]);
  await transaction.query('SELECT space_id FROM membership WHERE person_id = $1 AND space_id = $2 FOR UPDATE', [
    reader.personId,
    spaceId,
  ]);
  return readOwnSpace(transaction, reader, spaceId);
}

/** How many spaces a person has, and may have, and how many of them the certificate in use reaches. */
export async function readAccount(on: Queryable, { personId, certificateNumber = null }: Reader): Promise<Account> {
  const [row] = await on.query<Readonly<Record<SpaceKind, number>> & Pick<Account, 'professionalSpaceLimit'> & { readonly reached: number }>(
    `SELECT
       (SELECT professional_space_limit FROM account WHERE person_id = $1) AS "professionalSpaceLimit",
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = true) AS private,
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = false) AS professional,
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = false AND ${isReachedWith('$2::text')}) AS reached`,
    [personId, certificateNumber],
  );
  const { professionalSpaceLimit, reached, ...spaceCounts } = row!;
  const otherProducts = reached < spaceCounts.professional ? await readOtherProducts(on, { personId, certificateNumber }) : [];
  return { professionalSpaceLimit, spaceCounts, reached: { ...spaceCounts, professional: reached }, otherProducts };
}

/** The names of the products that reach spaces which the one in use does not. */
async function readOtherProducts(on: Queryable, { personId, certificateNumber }: Reader): Promise<readonly string[]> {
  const rows = await on.query<{ readonly product: string }>(
    `SELECT DISTINCT product FROM membership
     JOIN certificate ON certificate.person_id = membership.person_id AND number = membership.certificate_number
     WHERE membership.person_id = $1 AND access = 'certificate' AND number IS DISTINCT FROM $2::text ORDER BY product`,
    [personId, certificateNumber],
  );
  return rows.map(({ product }) => product);
}

/** Waits for other transactions of this person, and holds them up until this one ends: what is counted stays true. */
export async function lockAccount(transaction: Queryable, personId: string): Promise<void> {
  await transaction.query('INSERT INTO account (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING', [personId]);
  await transaction.query('SELECT person_id FROM account WHERE person_id = $1 FOR UPDATE', [personId]);
}
