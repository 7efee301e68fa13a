import type { Queryable } from '../../../service/database/database.js';
import type { Role } from '../../../src/contract/spaces.js';

/** Gives somebody a space that others have, as an accepted invitation does, and resolves to their id in it. */
export async function addMember(database: Queryable, spaceId: string, personId: string, role: Role): Promise<string> {
  if (role === 'administrator') await database.query('UPDATE space SET administrators = administrators + 1 WHERE id = $1', [spaceId]);
  const [member] = await database.query<{ readonly id: string }>(
    `INSERT INTO membership (person_id, space_id, role, is_private, used_at, search_text, identifier, title, legal_name, email, created_at, revision)
     SELECT $1, space_id, $3, is_private, created_at, search_text, identifier, title, legal_name, email, created_at, revision
     FROM membership WHERE space_id = $2 LIMIT 1 RETURNING member_id AS id`,
    [personId, spaceId, role],
  );
  return member!.id;
}
