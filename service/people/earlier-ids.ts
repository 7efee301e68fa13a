import { createHash } from 'node:crypto';
import type { Queryable } from '../database/database.js';

/**
 * The id of somebody who was known before ids were drawn, when it was a hash of issuer and subject: what they have is
 * kept under it. Looked up once for each person, at their first sign-in since. To be removed when nobody can be left
 * who has anything of before the migration `0004-people.sql` and has not signed in since.
 */
export async function findEarlierId(on: Queryable, issuer: string, subject: string): Promise<string | undefined> {
  const id = createHash('sha256').update(JSON.stringify([issuer, subject])).digest('base64url');
  const [row] = await on.query<{ readonly isKnown: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM receipt WHERE person_id = $1) OR EXISTS (SELECT 1 FROM membership WHERE person_id = $1)
       OR EXISTS (SELECT 1 FROM account WHERE person_id = $1) OR EXISTS (SELECT 1 FROM sign_in WHERE person_id = $1)
       OR EXISTS (SELECT 1 FROM browser_session WHERE person_id = $1) AS "isKnown"`,
    [id],
  );
  return row!.isKnown ? id : undefined;
}
