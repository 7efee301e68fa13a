import type { Member } from '../../src/contract/members.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome, Reader } from '../commands/store.js';
import type { InvitationTables } from '../invitations/invitation-tables.js';
import { memberNotices } from '../mail/notice.js';
import type { MembershipRow, MemorySpaces } from '../spaces/memory.js';
import { spellingsOf } from '../spaces/search.js';
import { compareMembers, memberPositionOf, memberTextOf } from './position.js';
import type * as port from './store.js';

type Refusal = Exclude<port.MemberRefusal, 'key-reused'>;

/** Those who have a space, in memory. */
export class MemoryMembers implements port.MembersStore {
  readonly #acts: MemoryActs;
  readonly #spaces: MemorySpaces;
  readonly #invitations: InvitationTables;

  constructor(acts: MemoryActs, spaces: MemorySpaces, invitations: InvitationTables) {
    this.#acts = acts;
    this.#spaces = spaces;
    this.#invitations = invitations;
  }

  async listMembers(reader: Reader, spaceId: string, selection: port.MemberSelection): Promise<port.MemberRows | undefined> {
    const space = this.#spaces.find(reader, spaceId);
    if (space === undefined) return undefined;
    const rows = space.kind === 'private' ? [] : this.#spaces.membersOf(spaceId);
    const { words, after, limit } = selection;
    const spelled = words.map(spellingsOf);
    const matching = spelled.length === 0 ? rows : rows.filter(({ member }) => {
      const text = memberTextOf(member);
      return spelled.every((spellings) => spellings.some((word) => text.includes(word)));
    });
    const start = after ? matching.findIndex(({ member }) => compareMembers(memberPositionOf(member), after) > 0) : 0;
    const page = start < 0 ? [] : matching.slice(start, start + limit);
    return {
      items: page.map((row) => this.#toMember(row, reader.personId)),
      total: matching.length,
      more: start >= 0 && start + limit < matching.length,
    };
  }

  async changeRole(command: port.ChangeRole): Promise<Outcome<Member, port.MemberRefusal | 'version-mismatch'>> {
    return this.#acts.once<Member, Refusal | 'version-mismatch'>(command, () => {
      const found = this.#find(command);
      if ('refusal' in found) return found;
      const { role, versions, personId } = command;
      const { result: row } = found;
      if (versions !== undefined && !versions.includes(String(row.member.revision))) return { refusal: 'version-mismatch' };
      if (row.role === role) return { result: this.#toMember(row, personId) };
      if (this.#isOnlyAdministrator(row)) return { refusal: 'last-administrator' };
      const changed = { ...row, role, member: { ...row.member, revision: row.member.revision + 1 } };
      this.#spaces.putMembership(changed);
      if (role !== 'administrator') this.#invitations.withdraw(row.spaceId, row.personId);
      this.#spaces.tell(command, memberNotices('role-changed', row.member.email, this.#spaces.row(row.spaceId)!, command));
      return { result: this.#toMember(changed, personId) };
    });
  }

  async removeMember(command: port.MemberCommand): Promise<Outcome<null, port.MemberRefusal>> {
    return this.#acts.once(command, () => {
      const found = this.#find(command);
      if ('refusal' in found) return found;
      if (this.#isOnlyAdministrator(found.result)) return { refusal: 'last-administrator' };
      this.#spaces.removeMembership(found.result);
      const { spaceId, mailLanguage } = command;
      this.#spaces.tell(command, memberNotices('removed', found.result.member.email, this.#spaces.row(spaceId)!, { mailLanguage }));
      return { result: null };
    });
  }

  #find({ spaceId, memberId, allowedRoles, ...reader }: port.MemberCommand): Outcome<MembershipRow, Refusal> {
    const space = this.#spaces.find(reader, spaceId);
    if (space === undefined || space.kind === 'private') return { refusal: 'not-found' };
    if (!allowedRoles.includes(space.role)) return { refusal: 'forbidden' };
    const row = this.#spaces.membersOf(spaceId).find(({ member }) => member.id === memberId);
    return row ? { result: row } : { refusal: 'not-found' };
  }

  #isOnlyAdministrator(row: MembershipRow): boolean {
    return row.role === 'administrator' && this.#spaces.countAdministrators(row.spaceId) === 1;
  }

  #toMember(row: MembershipRow, personId: string): Member {
    const { revision, certificateNumber: _, ...member } = row.member;
    const isSelf = row.personId === personId;
    return { ...member, role: row.role, isSelf, isOnlyAdministrator: this.#isOnlyAdministrator(row), version: String(revision) };
  }
}
