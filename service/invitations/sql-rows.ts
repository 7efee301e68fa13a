import type { Queryable } from '../database/database.js';
import type { InvitationRow } from './decide.js';
import type { InvitationSelection } from './store.js';

/** An `InvitationRow`, of a row of `invitation`. */
export const invitationColumns = `invitation.id, space_id AS "spaceId", certificate_number AS "certificateNumber",
  first_names AS "firstNames", last_names AS "lastNames", invitation.email, role, access, inviter_id AS "inviterId",
  inviter_first_names AS "inviterFirstNames", inviter_last_names AS "inviterLastNames", status,
  answered_by AS "answeredBy", invited_at AS "invitedAt", reminded_at AS "remindedAt", expires_at AS "expiresAt"`;

/** One more than asked for, when there is one, the latest first. */
export function readInvitationPage<Row>(
  on: Queryable,
  { columns, from, where, values }: { readonly columns: string; readonly from: string; readonly where: string; readonly values: readonly unknown[] },
  { after, limit }: InvitationSelection,
): Promise<readonly Row[]> {
  const bound = [...values];
  const bind = (value: unknown) => `$${bound.push(value)}`;
  const isAfter = after ? `AND (invited_at, invitation.id) < (${bind(after.invitedAt)}, ${bind(after.id)})` : '';
  return on.query<Row>(
    `SELECT ${columns} FROM ${from} WHERE ${where} ${isAfter} ORDER BY invited_at DESC, invitation.id DESC LIMIT ${bind(limit + 1)}`,
    bound,
  );
}

export async function findInvitation(on: Queryable, id: string): Promise<InvitationRow | undefined> {
  const [row] = await on.query<InvitationRow>(`SELECT ${invitationColumns} FROM invitation WHERE id = $1`, [id]);
  return row;
}

/**
 * What somebody has invited to ends with their right to invite; everything with the space. Under the lock of the space,
 * so that nothing of it is accepted meanwhile.
 */
export async function withdrawInvitations(transaction: Queryable, spaceId: string, inviterId?: string): Promise<void> {
  await transaction.query('DELETE FROM invitation WHERE space_id = $1 AND ($2::text IS NULL OR inviter_id = $2)', [spaceId, inviterId ?? null]);
}

/** From now on, invitations for this certificate are the person's. */
export async function recordCertificate(
  transaction: Queryable,
  personId: string,
  { number, product }: { readonly number: string; readonly product: string },
): Promise<void> {
  await transaction.query(
    `INSERT INTO certificate (person_id, number, product) VALUES ($1, $2, $3)
     ON CONFLICT (person_id, number) DO UPDATE SET product = excluded.product WHERE certificate.product <> excluded.product`,
    [personId, number, product],
  );
}
