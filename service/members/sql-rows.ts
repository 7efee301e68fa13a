import type { Member } from '../../src/contract/members.js';
import type { Queryable } from '../database/database.js';
import { memberTextOf } from './position.js';
import type { StatedPerson } from './store.js';

export type MemberRow = Omit<Member, 'isSelf' | 'isOnlyAdministrator'> & { readonly personId: string };

/** A `MemberRow`, of a row of `membership`. */
export const memberColumns = `member_id AS id, person_id AS "personId", first_names AS "firstNames",
  last_names AS "lastNames", person_email AS email, role, access, joined_at AS since, member_revision::text AS version`;

/** @param administrators How many the space has. */
export function toMember({ personId, ...member }: MemberRow, reader: string, administrators: number): Member {
  const isOnlyAdministrator = member.role === 'administrator' && administrators === 1;
  return { ...member, isSelf: personId === reader, isOnlyAdministrator };
}

/** What the others in the spaces of a person see of them. */
export async function stateMember(on: Queryable, personId: string, stated: StatedPerson): Promise<void> {
  await on.query(
    `UPDATE membership SET first_names = $2, last_names = $3, person_email = $4, member_text = $5
     WHERE person_id = $1 AND (first_names, last_names, person_email) IS DISTINCT FROM ($2, $3, $4)`,
    [personId, stated.firstNames, stated.lastNames, stated.email, memberTextOf(stated)],
  );
}
