import type { Invitation, InvitationOutcome } from '../../src/contract/invitations.js';
import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { invitationNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { lockOwnSpace } from '../spaces/sql-rows.js';
import { dayOf } from '../values/days.js';
import { countOne, countersOf, decideInvitations, type InvitationRow, remindableAt, toInvitation } from './decide.js';
import { invitationColumns } from './sql-rows.js';
import type { InvitationCommand, Invite, Remind, SpaceCommand } from './store.js';

type Refusal = 'not-found' | 'forbidden';

export async function invite(transaction: Queryable, command: Invite): Promise<Outcome<readonly InvitationOutcome[], Refusal>> {
  const locked = await lockForInviting(transaction, command);
  if ('refusal' in locked) return locked;
  const { spaceId, at, mailLanguage } = command;
  const wanted = command.invitations.flatMap((one) => ('outcome' in one ? [] : [one]));
  const numbers = wanted.map(({ certificateNumber }) => certificateNumber);
  const counts = await lockCounts(transaction, wanted.flatMap((one) => countersOf(command, one).map(([subject]) => subject)), dayOf(at));
  const members = await transaction.query<{ readonly number: string }>(
    `SELECT number FROM certificate JOIN membership ON membership.person_id = certificate.person_id
     WHERE number IN (SELECT jsonb_array_elements_text($2::jsonb)) AND space_id = $1`,
    [spaceId, JSON.stringify(numbers)],
  );
  const open = await transaction.query<InvitationRow>(
    `SELECT ${invitationColumns} FROM invitation
     WHERE space_id = $1 AND certificate_number IN (SELECT jsonb_array_elements_text($2::jsonb)) AND status = 'open' AND expires_at > $3`,
    [spaceId, JSON.stringify(numbers), at],
  );
  const known = { members: new Set(members.map(({ number }) => number)), open, counts };
  const { outcomes, invited, counts: changed } = decideInvitations(command, known);
  await writeCounts(transaction, changed, dayOf(at));
  await insertInvitations(transaction, spaceId, invited);
  await putNotices(transaction, command, invited.flatMap((row) => invitationNotices('invited', row, locked.result, mailLanguage)));
  const details = { invitations: invited.map(({ id, role, access }) => ({ id, role, access })) };
  if (invited.length > 0) await writeAuditEntry(transaction, command, { action: 'invite', spaceId, details });
  return { result: outcomes };
}

/** What was declined or has expired makes room for what is new. */
async function insertInvitations(transaction: Queryable, spaceId: string, rows: readonly InvitationRow[]) {
  if (rows.length === 0) return;
  const values = JSON.stringify(rows);
  await transaction.query(
    `DELETE FROM invitation WHERE space_id = $1 AND certificate_number IN (
       SELECT row->>'certificateNumber' FROM jsonb_array_elements($2::jsonb) AS row)`,
    [spaceId, values],
  );
  await transaction.query(
    `INSERT INTO invitation (id, space_id, certificate_number, first_names, last_names, email, role, access,
       inviter_id, inviter_first_names, inviter_last_names, status, invited_at, expires_at)
     SELECT row->>'id', $1, row->>'certificateNumber', row->>'firstNames', row->>'lastNames', row->>'email', row->>'role',
       row->>'access', row->>'inviterId', row->>'inviterFirstNames', row->>'inviterLastNames', 'open',
       (row->>'invitedAt')::timestamptz, (row->>'expiresAt')::timestamptz
     FROM jsonb_array_elements($2::jsonb) AS row`,
    [spaceId, values],
  );
}

export async function remind(
  transaction: Queryable,
  command: Remind,
): Promise<Outcome<Invitation, Refusal | 'reminded-just-now' | 'too-many-invitations'>> {
  const found = await lockInvitation(transaction, command);
  if ('refusal' in found) return found;
  const { row, space } = found.result;
  const { at, caps, expiresAt, spaceId, invitationId, mailLanguage } = command;
  if (row.status !== 'open') return { refusal: 'not-found' };
  if (remindableAt(row) > at) return { refusal: 'reminded-just-now' };
  const counters = countersOf(command, row);
  const counts = await lockCounts(transaction, counters.map(([subject]) => subject), dayOf(at));
  const changed = countOne(counters, caps, (subject) => counts.get(subject) ?? 0);
  if (changed === undefined) return { refusal: 'too-many-invitations' };
  await writeCounts(transaction, new Map(changed), dayOf(at));
  await transaction.query('UPDATE invitation SET reminded_at = $2, expires_at = $3 WHERE id = $1', [invitationId, at, expiresAt]);
  const reminded = { ...row, remindedAt: at, expiresAt };
  await putNotices(transaction, command, invitationNotices('reminded', reminded, space, mailLanguage));
  await writeAuditEntry(transaction, command, { action: 'remind-of-invitation', spaceId, details: { invitationId } });
  return { result: toInvitation(reminded, at) };
}

export async function cancel(transaction: Queryable, command: InvitationCommand): Promise<Outcome<null, Refusal>> {
  const found = await lockInvitation(transaction, command);
  if ('refusal' in found) return found;
  const { spaceId, invitationId } = command;
  await transaction.query('DELETE FROM invitation WHERE id = $1', [invitationId]);
  await writeAuditEntry(transaction, command, { action: 'cancel-invitation', spaceId, details: { invitationId } });
  return { result: null };
}

/** The role is read once nobody else can change it. */
async function lockForInviting(transaction: Queryable, { spaceId, allowedRoles, ...reader }: SpaceCommand): Promise<Outcome<Space, Refusal>> {
  const space = await lockOwnSpace(transaction, reader, spaceId);
  if (space === undefined) return { refusal: 'not-found' };
  return space.kind === 'private' || !allowedRoles.includes(space.role) ? { refusal: 'forbidden' } : { result: space };
}

/** The row is locked too: it is declined without the lock of the space. */
async function lockInvitation(
  transaction: Queryable,
  command: InvitationCommand,
): Promise<Outcome<{ readonly row: InvitationRow; readonly space: Space }, Refusal>> {
  const locked = await lockForInviting(transaction, command);
  if ('refusal' in locked) return locked;
  const [row] = await transaction.query<InvitationRow>(
    `SELECT ${invitationColumns} FROM invitation WHERE id = $1 AND space_id = $2 AND status <> 'accepted' FOR UPDATE`,
    [command.invitationId, command.spaceId],
  );
  return row === undefined ? { refusal: 'not-found' } : { result: { row, space: locked.result } };
}

/** In one order, so that two who invite the same people do not wait for each other. */
async function lockCounts(transaction: Queryable, subjects: readonly string[], day: string): Promise<ReadonlyMap<string, number>> {
  const values = JSON.stringify([...new Set(subjects)]);
  await transaction.query(
    `INSERT INTO sent_count (subject, day, count) SELECT subject, $2, 0 FROM jsonb_array_elements_text($1::jsonb) AS subject
     ORDER BY subject COLLATE "C" ON CONFLICT (subject, day) DO NOTHING`,
    [values, day],
  );
  const rows = await transaction.query<{ readonly subject: string; readonly count: number }>(
    `SELECT subject, count FROM sent_count WHERE day = $2 AND subject IN (SELECT jsonb_array_elements_text($1::jsonb))
     ORDER BY subject FOR UPDATE`,
    [values, day],
  );
  return new Map(rows.map(({ subject, count }) => [subject, count]));
}

async function writeCounts(transaction: Queryable, counts: ReadonlyMap<string, number>, day: string) {
  await transaction.query(
    `UPDATE sent_count SET count = changed.value::integer FROM jsonb_each_text($1::jsonb) AS changed
     WHERE subject = changed.key AND day = $2`,
    [JSON.stringify(Object.fromEntries(counts)), day],
  );
}
