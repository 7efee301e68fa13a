import type { Queryable } from '../database/database.js';
import type { Notice } from './notice.js';

/** In the transaction that has the effect: there is no mail without effect, and no effect without mail. */
export async function putNotices(
  transaction: Queryable,
  { personId, spaceId, at }: { readonly personId: string; readonly spaceId: string | null; readonly at: string },
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ content, ...notice }) => ({ ...notice, id: crypto.randomUUID(), notice: JSON.stringify(content) }));
  await transaction.query(
    `INSERT INTO outbox (id, person_id, space_id, language, created_at, next_at, email, notice, invitation_id)
     SELECT row->>'id', $1, $2, row->>'language', $3, $3, row->>'email', row->>'notice', row->>'invitationId'
     FROM jsonb_array_elements($4::jsonb) AS row`,
    [personId, spaceId, at, JSON.stringify(rows)],
  );
}

/** The same to everybody who has a space, however many they are. */
export async function putMemberNotices(
  transaction: Queryable,
  { personId, spaceId, at }: { readonly personId: string; readonly spaceId: string; readonly at: string },
  { language, content }: Pick<Notice, 'language' | 'content'>,
): Promise<void> {
  await transaction.query(
    `INSERT INTO outbox (id, person_id, space_id, language, created_at, next_at, email, notice)
     SELECT gen_random_uuid()::text, $1, $2, COALESCE(language, $4), $3, $3, person_email, $5
     FROM membership WHERE space_id = $2 AND person_email IS NOT NULL`,
    [personId, spaceId, at, language, JSON.stringify(content)],
  );
}
