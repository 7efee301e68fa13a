import type { Member } from '../../src/contract/members.js';
import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { withdrawInvitations } from '../invitations/sql-rows.js';
import { memberNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { giveUpRole, takeMembership } from '../spaces/sql-changes.js';
import { lockOwnSpace } from '../spaces/sql-rows.js';
import { countAdministrators } from './sql-list.js';
import { memberColumns, type MemberRow, toMember } from './sql-rows.js';
import type { ChangeRole, MemberCommand, MemberRefusal } from './store.js';

type Refusal = Exclude<MemberRefusal, 'key-reused'>;

/** The role that the member has already makes no new version. */
export async function changeRole(
  transaction: Queryable,
  command: ChangeRole,
): Promise<Outcome<Member, Refusal | 'version-mismatch'>> {
  const found = await lockMember(transaction, command);
  if ('refusal' in found) return found;
  const { personId, spaceId, memberId, role, versions } = command;
  const { member: before, space } = found.result;
  if (versions !== undefined && !versions.includes(before.version)) return { refusal: 'version-mismatch' };
  const answer = async (row: MemberRow) => ({ result: toMember(row, personId, await countAdministrators(transaction, spaceId)) });
  if (before.role === role) return answer(before);

  if (role === 'administrator') await addAdministrator(transaction, spaceId);
  else if (!(await giveUpRole(transaction, spaceId))) return { refusal: 'last-administrator' };
  const [after] = await transaction.query<MemberRow>(
    `UPDATE membership SET role = $3, member_revision = member_revision + 1 WHERE person_id = $1 AND space_id = $2
     RETURNING ${memberColumns}`,
    [before.personId, spaceId, role],
  );
  if (role !== 'administrator') await withdrawInvitations(transaction, spaceId, before.personId);
  const details = { memberId, from: before.role, to: role };
  await writeAuditEntry(transaction, command, { action: 'change-role', spaceId, details });
  await putNotices(transaction, command, memberNotices('role-changed', before.email, space, command));
  return answer(after!);
}

/** The write itself keeps the last administrator: however many remove each other at once, one stays. */
export async function removeMember(transaction: Queryable, command: MemberCommand): Promise<Outcome<null, Refusal>> {
  const found = await lockMember(transaction, command);
  if ('refusal' in found) return found;
  const { spaceId, memberId } = command;
  const { member: { personId, role, email }, space } = found.result;
  if (role === 'administrator' && !(await giveUpRole(transaction, spaceId))) return { refusal: 'last-administrator' };
  await takeMembership(transaction, personId, spaceId);
  await writeAuditEntry(transaction, command, { action: 'remove-member', spaceId, details: { memberId, role } });
  await putNotices(transaction, command, memberNotices('removed', email, space, { mailLanguage: command.mailLanguage }));
  return { result: null };
}

export async function addAdministrator(transaction: Queryable, spaceId: string) {
  await transaction.query('UPDATE space SET administrators = administrators + 1 WHERE id = $1', [spaceId]);
}

/** The member once nobody else can change them; the role of the person who asks is compared only then. */
async function lockMember(
  transaction: Queryable,
  command: MemberCommand,
): Promise<Outcome<{ readonly member: MemberRow; readonly space: Space }, Refusal>> {
  const { spaceId, memberId, allowedRoles } = command;
  const space = await lockOwnSpace(transaction, command, spaceId);
  if (space === undefined || space.kind === 'private') return { refusal: 'not-found' };
  if (!allowedRoles.includes(space.role)) return { refusal: 'forbidden' };
  const [member] = await transaction.query<MemberRow>(
    `SELECT ${memberColumns} FROM membership WHERE space_id = $1 AND member_id = $2 FOR UPDATE`,
    [spaceId, memberId],
  );
  return member === undefined ? { refusal: 'not-found' } : { result: { member, space } };
}
