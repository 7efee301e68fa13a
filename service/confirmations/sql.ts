import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Outcome } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import type { NoticeContent } from '../mail/notice.js';
import { lockForChange, reviseSpace } from '../spaces/sql-changes.js';
import { lockAccount } from '../spaces/sql-rows.js';
import { dropConfirmation, putMail } from './sql-begin.js';
import type * as port from './store.js';

/** The confirmations in a SQL database. */
export class SqlConfirmations implements port.ConfirmationsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  sendAgain(command: port.SendAgain) {
    return doOnce(this.#database, command, (transaction) => sendAgain(transaction, command));
  }

  cancel(command: port.CancelChange) {
    return doOnce(this.#database, command, (transaction) => cancel(transaction, command));
  }

  async find(tokenHash: string, at: string): Promise<port.FoundConfirmation | undefined> {
    const [found] = await this.#database.query<port.FoundConfirmation>(
      `SELECT title, email_confirmation.email FROM email_token
       JOIN email_confirmation ON email_confirmation.space_id = email_token.space_id AND email_confirmation.id = confirmation_id
       JOIN space ON space.id = email_token.space_id AND closed_at IS NULL
       WHERE token_hash = $1 AND email_token.expires_at > $2`,
      [tokenHash, at],
    );
    return found;
  }

  confirm(tokenHash: string, at: string): Promise<boolean> {
    return this.#database.transaction((transaction) => confirm(transaction, tokenHash, at));
  }

  async claimMail(claim: port.MailClaim): Promise<port.ClaimedMail | undefined> {
    for (;;) {
      const claimed = await this.#database.transaction((transaction) => claimMail(transaction, claim));
      if (claimed !== 'outdated') return claimed;
    }
  }

  async settleMail(id: string, nextAt: string | null): Promise<void> {
    await this.#database.query('UPDATE outbox SET next_at = $2 WHERE id = $1', [id, nextAt]);
  }
}

type SendRefusal = Exclude<port.SendRefusal, 'key-reused'>;

async function sendAgain(transaction: Queryable, command: port.SendAgain): Promise<Outcome<null, SendRefusal>> {
  const { personId, spaceId, at, mail, pause } = command;
  await lockAccount(transaction, personId);
  const found = await lockForChange(transaction, { ...command, versions: undefined });
  if ('refusal' in found) return { refusal: found.refusal === 'forbidden' ? 'forbidden' : 'not-found' };
  const [waiting] = await transaction.query<{ readonly id: string; readonly mailedAt: string }>(
    `UPDATE email_confirmation SET expires_at = $2 WHERE space_id = $1 AND confirmed_at IS NULL
     RETURNING id, mailed_at AS "mailedAt"`,
    [spaceId, mail.expiresAt],
  );
  if (waiting === undefined) return { refusal: 'no-pending-email' };
  if (Date.parse(at) - Date.parse(waiting.mailedAt) < pause) return { refusal: 'mailed-just-now' };
  if (!(await putMail(transaction, command, waiting.id))) return { refusal: 'too-many-mails' };
  await transaction.query('UPDATE email_confirmation SET mailed_at = $2 WHERE space_id = $1', [spaceId, at]);
  await writeAuditEntry(transaction, command, { action: 'send-email-confirmation', spaceId });
  return { result: null };
}

async function cancel(
  transaction: Queryable,
  command: port.CancelChange,
): Promise<Outcome<Space, Exclude<port.CancelRefusal, 'key-reused'>>> {
  const { spaceId } = command;
  const found = await lockForChange(transaction, command);
  if ('refusal' in found || !found.result.pendingEmail) return found;
  await dropConfirmation(transaction, spaceId);
  const space = await reviseSpace(transaction, command, { ...found.result, pendingEmail: null });
  const details = { version: space.version };
  await writeAuditEntry(transaction, command, { action: 'cancel-email-change', spaceId, details });
  return { result: space };
}

interface LockedConfirmation {
  readonly email: string | null;
  readonly personId: string;
  readonly signInId: string;
}

/** The row of the space is locked first, as in a change: of both at once, the later one finds what the other has done. */
async function confirm(transaction: Queryable, tokenHash: string, at: string): Promise<boolean> {
  const [token] = await transaction.query<{ readonly spaceId: string; readonly confirmationId: string }>(
    'SELECT space_id AS "spaceId", confirmation_id AS "confirmationId" FROM email_token WHERE token_hash = $1 AND expires_at > $2',
    [tokenHash, at],
  );
  if (token === undefined) return false;
  const { spaceId, confirmationId } = token;
  const locked = await transaction.query('SELECT id FROM space WHERE id = $1 AND closed_at IS NULL FOR UPDATE', [spaceId]);
  if (locked.length === 0) return false;
  const [found] = await transaction.query<LockedConfirmation>(
    `SELECT email, person_id AS "personId", sign_in_id AS "signInId" FROM email_confirmation
     WHERE space_id = $1 AND id = $2 FOR UPDATE`,
    [spaceId, confirmationId],
  );
  if (found === undefined) return false;
  if (found.email === null) return true;

  await transaction.query('UPDATE space SET email = $2, revision = revision + 1 WHERE id = $1', [spaceId, found.email]);
  await transaction.query(
    'UPDATE membership SET email = $2, pending_email = NULL, revision = revision + 1 WHERE space_id = $1',
    [spaceId, found.email],
  );
  await transaction.query('UPDATE email_confirmation SET email = NULL, confirmed_at = $2 WHERE space_id = $1', [spaceId, at]);
  // Whoever reads the mail confirms it, signed in or not: the entry stands with the person who asked for the change.
  await writeAuditEntry(transaction, { ...found, at }, { action: 'confirm-email', spaceId });
  return true;
}

interface OutboxRow extends Omit<port.ClaimedNotice, 'email' | 'notice'> {
  readonly spaceId: string;
  readonly confirmationId: string | null;
  readonly email: string | null;
  readonly notice: string | null;
  readonly invitationId: string | null;
}

/** Other processes pass over a row that is locked, and do not find it again before the claim has ended. */
async function claimMail(
  transaction: Queryable,
  { at, until, tokenHash }: port.MailClaim,
): Promise<port.ClaimedMail | 'outdated' | undefined> {
  const [next] = await transaction.query<OutboxRow>(
    `SELECT id, space_id AS "spaceId", confirmation_id AS "confirmationId", language, created_at AS "createdAt",
       attempts + 1 AS attempts, email, notice, invitation_id AS "invitationId"
     FROM outbox WHERE next_at <= $1 ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [at],
  );
  if (next === undefined) return undefined;
  const { spaceId, confirmationId, email, notice, invitationId, ...mail } = next;
  if (notice !== null) {
    const isOutdated = invitationId !== null && !(await isOpen(transaction, invitationId, at));
    await beginAttempt(transaction, mail.id, isOutdated ? null : until);
    return isOutdated ? 'outdated' : { ...mail, email: email!, notice: JSON.parse(notice) as NoticeContent };
  }
  const [about] = await transaction.query<Omit<port.ClaimedConfirmation, keyof Omit<OutboxRow, 'email'>> & { readonly own: string | null }>(
    `SELECT title, kind, email_confirmation.email, expires_at AS "expiresAt", language AS own
     FROM email_confirmation JOIN space ON space.id = space_id
     WHERE space_id = $1 AND email_confirmation.id = $2 AND confirmed_at IS NULL AND expires_at > $3`,
    [spaceId, confirmationId, at],
  );
  await beginAttempt(transaction, mail.id, about === undefined ? null : until);
  if (about === undefined) return 'outdated';
  await transaction.query(
    'INSERT INTO email_token (token_hash, space_id, confirmation_id, expires_at) VALUES ($1, $2, $3, $4)',
    [tokenHash, spaceId, confirmationId, about.expiresAt],
  );
  const { own, ...written } = about;
  return { ...mail, ...written, language: own ?? mail.language };
}

async function beginAttempt(transaction: Queryable, id: string, nextAt: string | null) {
  await transaction.query('UPDATE outbox SET attempts = attempts + 1, next_at = $2 WHERE id = $1', [id, nextAt]);
}

async function isOpen(transaction: Queryable, invitationId: string, at: string): Promise<boolean> {
  const open = await transaction.query(`SELECT id FROM invitation WHERE id = $1 AND status = 'open' AND expires_at > $2`, [invitationId, at]);
  return open.length > 0;
}
