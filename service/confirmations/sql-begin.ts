import type { Command } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import type { NewMail } from './store.js';

export interface NewConfirmation extends Command {
  readonly spaceId: string;
  readonly email: string;
  readonly mail: NewMail;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Puts a mail in the outbox, under the lock of the person's account; false when the person has caused too many today.
 *
 * @param confirmationId What it is about.
 */
export async function putMail(
  transaction: Queryable,
  { personId, spaceId, at, mail }: Pick<NewConfirmation, 'personId' | 'spaceId' | 'at' | 'mail'>,
  confirmationId: string,
): Promise<boolean> {
  const yesterday = new Date(Date.parse(at) - day).toISOString();
  const [row] = await transaction.query<{ readonly count: number }>(
    'SELECT count(*) FROM outbox WHERE person_id = $1 AND created_at > $2 AND confirmation_id IS NOT NULL',
    [personId, yesterday],
  );
  if (row!.count >= mail.perDay) return false;
  await transaction.query(
    `INSERT INTO outbox (id, person_id, space_id, confirmation_id, language, created_at, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [mail.id, personId, spaceId, confirmationId, mail.language, at],
  );
  return true;
}

/** The latest change takes the place of the one before. False when the person has caused too many mails today. */
export async function beginConfirmation(transaction: Queryable, confirmation: NewConfirmation): Promise<boolean> {
  const { personId, signInId, spaceId, email, at, mail } = confirmation;
  if (!(await putMail(transaction, confirmation, mail.id))) return false;
  await transaction.query(
    `INSERT INTO email_confirmation (space_id, id, email, person_id, sign_in_id, mailed_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (space_id) DO UPDATE
       SET id = excluded.id, email = excluded.email, person_id = excluded.person_id, sign_in_id = excluded.sign_in_id,
         mailed_at = excluded.mailed_at, expires_at = excluded.expires_at, confirmed_at = NULL`,
    [spaceId, mail.id, email, personId, signInId, at, mail.expiresAt],
  );
  return true;
}

/** No link that was sent counts any more. */
export async function dropConfirmation(transaction: Queryable, spaceId: string): Promise<void> {
  await transaction.query('DELETE FROM email_confirmation WHERE space_id = $1', [spaceId]);
}
