import type { Space } from '../../src/contract/spaces.js';
import type { Queryable } from './database.js';

/** A `Space`, of a row of `membership`. */
export const spaceColumns = `space_id AS id,
  CASE WHEN is_private THEN 'private' ELSE 'professional' END AS kind, identifier, title, legal_name AS "legalName", role, last_used_at AS "lastUsedAt", email, created_at AS "createdAt",
  revision::text AS version`;

/** A space as this person has it; `undefined` when it is closed, somebody else's, or does not exist. */
export async function readOwnSpace(on: Queryable, personId: string, spaceId: string): Promise<Space | undefined> {
  const [space] = await on.query<Space>(
    `SELECT ${spaceColumns} FROM membership WHERE person_id = $1 AND space_id = $2`,
    [personId, spaceId],
  );
  return space;
}
