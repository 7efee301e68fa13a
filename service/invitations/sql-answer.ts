import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { answerNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { addAdministrator } from '../members/sql-changes.js';
import { memberTextOf } from '../members/position.js';
import { lockAccount, readAccount, readOwnSpace } from '../spaces/sql-rows.js';
import { boundTo, type InvitationRow } from './decide.js';
import { readCertificates } from './sql-lists.js';
import { findInvitation, recordCertificate } from './sql-rows.js';
import type { Accept, AcceptanceRefusal, Answer } from './store.js';

/** A stranger locks nothing. All else is decided under the locks of the person's account and of the space. */
export async function accept(transaction: Queryable, command: Accept): Promise<Outcome<Space, Exclude<AcceptanceRefusal, 'key-reused'>>> {
  const { personId, invitationId, certificate, professionalSpaceLimit, at } = command;
  const seen = await findInvitation(transaction, invitationId);
  if (seen === undefined || !(await readCertificates(transaction, command)).has(seen.certificateNumber)) return { refusal: 'not-found' };
  const { spaceId } = seen;
  await lockAccount(transaction, personId);
  await transaction.query('SELECT id FROM space WHERE id = $1 FOR UPDATE', [spaceId]);
  const own = await readOwnSpace(transaction, command, spaceId);
  const row = await findInvitation(transaction, invitationId);
  if (row === undefined) return { refusal: 'not-found' };
  if (row.status === 'accepted' && row.answeredBy === personId && own) return { result: own };
  if (row.status !== 'open' || row.expiresAt <= at) return { refusal: 'not-found' };
  if (row.certificateNumber !== certificate?.number) return { refusal: 'another-certificate' };
  const isBound = own === undefined && (await isMember(transaction, personId, spaceId));
  if (own === undefined && !isBound) {
    const { spaceCounts, professionalSpaceLimit: raised } = await readAccount(transaction, command);
    if (spaceCounts.professional >= (raised ?? professionalSpaceLimit)) return { refusal: 'limit-reached' };
  }
  if (!(await answer(transaction, command, 'accepted'))) return { refusal: 'not-found' };
  await recordCertificate(transaction, personId, certificate);
  if (isBound) await bindMember(transaction, personId, row);
  else if (own === undefined) await insertMember(transaction, command, row);
  const space = (await readOwnSpace(transaction, command, spaceId))!;
  const details = { invitationId, role: space.role, ...(own === undefined && !isBound && { memberId: command.memberId }) };
  await writeAuditEntry(transaction, command, { action: 'accept-invitation', spaceId, details });
  await tellInviter(transaction, command, row, 'accepted');
  return { result: space };
}

export async function decline(transaction: Queryable, command: Answer): Promise<Outcome<null, 'not-found'>> {
  const { invitationId } = command;
  const row = await findInvitation(transaction, invitationId);
  if (row === undefined || !(await readCertificates(transaction, command)).has(row.certificateNumber)) return { refusal: 'not-found' };
  if (!(await answer(transaction, command, 'declined'))) return { refusal: 'not-found' };
  await writeAuditEntry(transaction, command, { action: 'decline-invitation', spaceId: row.spaceId, details: { invitationId } });
  await tellInviter(transaction, command, row, 'declined');
  return { result: null };
}

/** The write itself decides: of several answers, one finds it open. */
async function answer(transaction: Queryable, { invitationId, personId, at }: Answer, status: 'accepted' | 'declined'): Promise<boolean> {
  const answered = await transaction.query(
    `UPDATE invitation SET status = $2, answered_by = $3 WHERE id = $1 AND status = 'open' AND expires_at > $4 RETURNING id`,
    [invitationId, status, personId, at],
  );
  return answered.length > 0;
}

/** What holds for all members of a space is copied from one of them: it has an administrator. */
async function insertMember(transaction: Queryable, { personId, memberId, stated, at }: Accept, row: InvitationRow) {
  const { spaceId, role, access } = row;
  if (role === 'administrator') await addAdministrator(transaction, spaceId);
  await transaction.query(
    `INSERT INTO membership (person_id, space_id, role, is_private, used_at, search_text, folding, identifier, title,
       legal_name, email, language, pending_email, created_at, revision,
       member_id, first_names, last_names, person_email, access, joined_at, member_text, certificate_number)
     SELECT $1, space_id, $3, is_private, created_at, search_text, folding, identifier, title,
       legal_name, email, language, pending_email, created_at, revision, $4, $5, $6, $7, $8, $9, $10, $11
     FROM membership WHERE space_id = $2 LIMIT 1`,
    [personId, spaceId, role, memberId, stated.firstNames, stated.lastNames, stated.email, access, at, memberTextOf(stated), boundTo(row)],
  );
}

async function isMember(transaction: Queryable, personId: string, spaceId: string): Promise<boolean> {
  const rows = await transaction.query('SELECT space_id FROM membership WHERE person_id = $1 AND space_id = $2', [personId, spaceId]);
  return rows.length > 0;
}

/** Somebody whose access is for another certificate reaches the space with this one from now on. */
async function bindMember(transaction: Queryable, personId: string, row: InvitationRow) {
  await transaction.query(
    `UPDATE membership SET access = $3, certificate_number = $4, member_revision = member_revision + 1
     WHERE person_id = $1 AND space_id = $2`,
    [personId, row.spaceId, row.access, boundTo(row)],
  );
}

/** Whoever sent it, as long as they have the space, at the address that their product states. */
async function tellInviter(transaction: Queryable, command: Answer, row: InvitationRow, kind: 'accepted' | 'declined') {
  const [inviter] = await transaction.query<{ readonly email: string | null; readonly title: string }>(
    'SELECT person_email AS email, title FROM membership WHERE person_id = $1 AND space_id = $2',
    [row.inviterId, row.spaceId],
  );
  await putNotices(transaction, { ...command, spaceId: row.spaceId }, answerNotices(kind, row, inviter, command.mailLanguage));
}
