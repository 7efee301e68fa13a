import type { Space } from '../../src/services/wire.js';
import type { Queryable } from './database.js';

/** A `Space`, of the rows `m` of `membership` and `s` of `space`. */
export const spaceColumns = `s.id, s.kind, s.identifier, s.title, s.legal_name AS "legalName", m.role,
  m.last_used_at AS "lastUsedAt", s.email, s.created_at AS "createdAt", s.revision::text AS version`;

/** A space as this person has it; `undefined` when it is closed, somebody else's, or does not exist. */
export async function readOwnSpace(on: Queryable, personId: string, spaceId: string): Promise<Space | undefined> {
  const [space] = await on.query<Space>(
    `SELECT ${spaceColumns} FROM membership m JOIN space s ON s.id = m.space_id
     WHERE m.person_id = $1 AND m.space_id = $2`,
    [personId, spaceId],
  );
  return space;
}
