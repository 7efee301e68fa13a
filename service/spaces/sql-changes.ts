import type { Space } from '../../src/contract/spaces.js';
import { dropCertifications } from '../certifications/sql-rows.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import { beginConfirmation, dropConfirmation } from '../confirmations/sql-begin.js';
import type { Queryable } from '../database/database.js';
import { withdrawInvitations } from '../invitations/sql-rows.js';
import { putMemberNotices } from '../mail/outbox.js';
import { applyChange, changedMembers } from './apply-change.js';
import { folding, searchTextOf } from './search.js';
import { lockAccount, lockOwnSpace, readOwnSpace } from './sql-rows.js';
import type { ChangeRefusal, ChangeSpace, CloseSpace, LeaveRefusal, LeaveSpace, MailRefusal } from './store.js';

type Refusal = Exclude<ChangeRefusal, 'key-reused'>;

/** What is the same as before makes no new version. */
export async function changeSpace(transaction: Queryable, command: ChangeSpace): Promise<Outcome<Space, Refusal | MailRefusal>> {
  const { personId, spaceId, change, mail } = command;
  if (mail !== undefined && change.email !== undefined) await lockAccount(transaction, personId);
  const found = await lockForChange(transaction, command);
  if ('refusal' in found) return found;
  const changed = applyChange(found.result, change, mail !== undefined);
  const names = changedMembers(found.result, changed);
  if (names.length === 0) return found;

  const { pendingEmail: email } = changed;
  if (names.includes('pendingEmail')) {
    if (!email) await dropConfirmation(transaction, spaceId);
    else if (!(await beginConfirmation(transaction, { ...command, email, mail: mail! }))) return { refusal: 'too-many-mails' };
  }
  const space = await reviseSpace(transaction, command, changed);
  const details = { changed: names, version: space.version };
  await writeAuditEntry(transaction, command, { action: 'change-space', spaceId, details });
  return { result: space };
}

/** Gives the space and its members what has changed, and a new version. */
export async function reviseSpace(
  transaction: Queryable,
  { spaceId, ...reader }: Pick<ChangeSpace, 'personId' | 'certificateNumber' | 'spaceId'>,
  changed: Space,
): Promise<Space> {
  const { title, email, pendingEmail, language } = changed;
  await transaction.query('UPDATE space SET title = $2, email = $3, language = $4, revision = revision + 1 WHERE id = $1', [
    spaceId,
    title,
    email,
    language,
  ]);
  await transaction.query(
    `UPDATE membership SET title = $2, email = $3, language = $4, pending_email = $5, revision = revision + 1,
       search_text = $6, folding = $7
     WHERE space_id = $1`,
    [spaceId, title, email, language, pendingEmail, searchTextOf(changed), folding],
  );
  return (await readOwnSpace(transaction, reader, spaceId))!;
}

/** Marks the space, and takes it from its members. */
export async function closeSpace(transaction: Queryable, command: CloseSpace): Promise<Outcome<null, Refusal>> {
  const { spaceId, at, mailLanguage } = command;
  const found = await lockForChange(transaction, command);
  if ('refusal' in found) return found;
  await transaction.query('UPDATE space SET closed_at = $2 WHERE id = $1', [spaceId, at]);
  if (mailLanguage !== undefined) {
    const { title, identifier } = found.result;
    await putMemberNotices(transaction, command, { language: mailLanguage, content: { kind: 'space-closed', title, identifier } });
  }
  await transaction.query('DELETE FROM membership WHERE space_id = $1', [spaceId]);
  await dropConfirmation(transaction, spaceId);
  await withdrawInvitations(transaction, spaceId);
  await dropCertifications(transaction, spaceId);
  await writeAuditEntry(transaction, command, { action: 'close-space', spaceId });
  return { result: null };
}

/** The write itself keeps the last administrator: however many leave at once, one stays. */
export async function leaveSpace(
  transaction: Queryable,
  command: LeaveSpace,
): Promise<Outcome<null, Exclude<LeaveRefusal, 'key-reused'>>> {
  const { personId, spaceId } = command;
  const space = await lockOwnSpace(transaction, command, spaceId);
  if (space === undefined) return { refusal: 'not-found' };
  if (space.role === 'administrator' && !(await giveUpRole(transaction, spaceId))) return { refusal: 'last-administrator' };
  await takeMembership(transaction, personId, spaceId);
  await writeAuditEntry(transaction, command, { action: 'leave-space', spaceId, details: { role: space.role } });
  return { result: null };
}

export async function takeMembership(transaction: Queryable, personId: string, spaceId: string): Promise<void> {
  await transaction.query('DELETE FROM membership WHERE person_id = $1 AND space_id = $2', [personId, spaceId]);
  await withdrawInvitations(transaction, spaceId, personId);
  // Who joins again later does not find themselves in the space.
  await transaction.query('UPDATE sign_in SET active_space_id = NULL WHERE person_id = $1 AND active_space_id = $2', [
    personId,
    spaceId,
  ]);
}

/** False for the last administrator. */
export async function giveUpRole(transaction: Queryable, spaceId: string): Promise<boolean> {
  const left = await transaction.query(
    'UPDATE space SET administrators = administrators - 1 WHERE id = $1 AND administrators > 1 RETURNING id',
    [spaceId],
  );
  return left.length > 0;
}

/** The space as it stands once nobody else can change it; role and version are compared only then. */
export async function lockForChange(
  transaction: Queryable,
  { spaceId, allowedRoles, versions, ...reader }: Omit<CloseSpace, 'act'>,
): Promise<Outcome<Space, Refusal>> {
  const space = await lockOwnSpace(transaction, reader, spaceId);
  if (space === undefined) return { refusal: 'not-found' };
  if (!allowedRoles.includes(space.role)) return { refusal: 'forbidden' };
  if (versions !== undefined && !versions.includes(space.version)) return { refusal: 'version-mismatch' };
  return { result: space };
}
