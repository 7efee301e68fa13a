import type { Invitation, InvitationOutcome, ReceivedInvitation } from '../../src/contract/invitations.js';
import type { Space } from '../../src/contract/spaces.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome } from '../commands/store.js';
import { answerNotices, invitationNotices } from '../mail/notice.js';
import type { MembershipRow, MemorySpaces } from '../spaces/memory.js';
import { dayOf } from '../values/days.js';
import { boundTo, countOne, countersOf, decideInvitations, type InvitationRow, inviterOf, remindableAt, toInvitation } from './decide.js';
import type { InvitationTables } from './invitation-tables.js';
import { compareInvitations } from './position.js';
import type * as port from './store.js';

/** The invitations in memory. */
export class MemoryInvitations implements port.InvitationsStore {
  readonly #acts: MemoryActs;
  readonly #spaces: MemorySpaces;
  readonly #tables: InvitationTables;

  constructor(acts: MemoryActs, spaces: MemorySpaces, tables: InvitationTables) {
    this.#acts = acts;
    this.#spaces = spaces;
    this.#tables = tables;
  }

  async listSent(reader: port.SentReader, selection: port.InvitationSelection): Promise<Outcome<port.Rows<Invitation>, 'not-found' | 'forbidden'>> {
    const refusal = this.#refuse(reader);
    if (refusal !== undefined && this.#spaces.find(reader, reader.spaceId)?.kind !== 'private') return { refusal };
    const rows = this.#tables.invitations.all.filter(({ spaceId, status }) => spaceId === reader.spaceId && status !== 'accepted');
    return { result: pageOf(rows, selection, (row) => toInvitation(row, selection.at)) };
  }

  async listReceived(reader: port.Recipient, selection: port.InvitationSelection): Promise<port.Rows<ReceivedInvitation>> {
    const own = this.#tables.certificatesOf(reader);
    return pageOf(this.#received(reader, selection.at), selection, (row): ReceivedInvitation => {
      const { id, certificateNumber, access, role, invitedAt, expiresAt } = row;
      const { identifier, title, legalName } = this.#spaces.row(row.spaceId)!;
      const signInWith = certificateNumber === reader.certificate?.number ? null : own.get(certificateNumber)!.product;
      return { id, space: { identifier, title, legalName }, invitedBy: inviterOf(row), access, role, invitedAt, expiresAt, signInWith };
    });
  }

  async countReceived(reader: port.Recipient, at: string): Promise<number> {
    return this.#received(reader, at).length;
  }

  async invite(command: port.Invite): Promise<Outcome<readonly InvitationOutcome[], port.InvitationRefusal>> {
    return this.#acts.once<readonly InvitationOutcome[], port.InvitationRefusal>(command, () => {
      const refusal = this.#refuse(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId, at } = command;
      const day = dayOf(at);
      const rows = this.#tables.invitations.all.filter((row) => row.spaceId === spaceId);
      const holders = new Set(this.#spaces.membersOf(spaceId).map(({ personId }) => personId));
      const subjects = command.invitations.flatMap((wanted) => ('outcome' in wanted ? [] : countersOf(command, wanted).map(([subject]) => subject)));
      const { outcomes, invited, counts } = decideInvitations(command, {
        members: new Set(this.#tables.certificates.all.flatMap(({ personId, number }) => (holders.has(personId) ? [number] : []))),
        open: rows.filter((row) => isOpen(row, at)),
        counts: new Map(subjects.map((subject) => [subject, this.#tables.counts.of(subject, day)])),
      });
      const numbers = new Set(invited.map(({ certificateNumber }) => certificateNumber));
      for (const row of rows) if (numbers.has(row.certificateNumber)) this.#tables.invitations.delete(row);
      for (const row of invited) this.#tables.invitations.put(row);
      const space = this.#spaces.row(spaceId)!;
      this.#spaces.tell(command, invited.flatMap((row) => invitationNotices('invited', row, space, command.mailLanguage)));
      for (const [subject, count] of counts) this.#tables.counts.put({ subject, day, count });
      return { result: outcomes };
    });
  }

  async remind(command: port.Remind): Promise<Outcome<Invitation, port.InvitationRefusal | 'reminded-just-now' | 'too-many-invitations'>> {
    return this.#acts.once<Invitation, port.InvitationRefusal | 'reminded-just-now' | 'too-many-invitations'>(command, () => {
      const found = this.#find(command);
      if ('refusal' in found) return found;
      const { result: row } = found;
      const { at, caps, expiresAt } = command;
      if (row.status !== 'open') return { refusal: 'not-found' };
      if (remindableAt(row) > at) return { refusal: 'reminded-just-now' };
      const counts = countOne(countersOf(command, row), caps, (subject) => this.#tables.counts.of(subject, dayOf(at)));
      if (counts === undefined) return { refusal: 'too-many-invitations' };
      for (const [subject, count] of counts) this.#tables.counts.put({ subject, day: dayOf(at), count });
      const reminded = { ...row, remindedAt: at, expiresAt };
      this.#tables.invitations.put(reminded);
      this.#spaces.tell(command, invitationNotices('reminded', reminded, this.#spaces.row(row.spaceId)!, command.mailLanguage));
      return { result: toInvitation(reminded, at) };
    });
  }

  async cancel(command: port.InvitationCommand): Promise<Outcome<null, port.InvitationRefusal>> {
    return this.#acts.once<null, port.InvitationRefusal>(command, () => {
      const found = this.#find(command);
      if ('refusal' in found) return found;
      this.#tables.invitations.delete(found.result);
      return { result: null };
    });
  }

  async accept(command: port.Accept): Promise<Outcome<Space, port.AcceptanceRefusal>> {
    return this.#acts.once<Space, port.AcceptanceRefusal>(command, () => {
      const { personId, invitationId, certificate, stated, memberId, professionalSpaceLimit, at } = command;
      const row = this.#tables.invitations.find({ id: invitationId });
      if (row === undefined || !this.#tables.certificatesOf(command).has(row.certificateNumber)) return { refusal: 'not-found' };
      const { spaceId, role, access } = row;
      const own = this.#spaces.find(command, spaceId);
      const before = this.#spaces.membershipOf(personId, spaceId);
      if (row.status === 'accepted' && row.answeredBy === personId && own) return { result: own };
      if (!isOpen(row, at)) return { refusal: 'not-found' };
      if (row.certificateNumber !== certificate?.number) return { refusal: 'another-certificate' };
      if (before === undefined && this.#spaces.isFull(personId, professionalSpaceLimit)) return { refusal: 'limit-reached' };
      this.#tables.invitations.put({ ...row, status: 'accepted', answeredBy: personId });
      this.#tables.certificates.put({ ...certificate, personId });
      this.#tellInviter(command, row, 'accepted');
      if (own) return { result: own };
      const certificateNumber = boundTo(row);
      if (before) {
        // Their access is for another certificate: they reach the space with this one from now on.
        const { member } = before;
        this.#spaces.putMembership({ ...before, member: { ...member, access, certificateNumber, revision: member.revision + 1 } });
        return { result: this.#spaces.find(command, spaceId)! };
      }
      const member = { id: memberId, ...stated, access, certificateNumber, since: at, revision: 1 };
      const membership: MembershipRow = { personId, spaceId, role, lastUsedAt: null, member };
      return { result: this.#spaces.addMember(membership) };
    });
  }

  async decline(command: port.Answer): Promise<Outcome<null, 'not-found' | 'key-reused'>> {
    return this.#acts.once<null, 'not-found'>(command, () => {
      const row = this.#received(command, command.at).find(({ id }) => id === command.invitationId);
      if (row === undefined) return { refusal: 'not-found' };
      this.#tables.invitations.put({ ...row, status: 'declined', answeredBy: command.personId });
      this.#tellInviter(command, row, 'declined');
      return { result: null };
    });
  }

  /** Whoever sent it, at the address that their product states. */
  #tellInviter(command: port.Answer, row: InvitationRow, kind: 'accepted' | 'declined') {
    const { spaceId, inviterId } = row;
    const inviter = this.#spaces.membersOf(spaceId).find(({ personId }) => personId === inviterId);
    const told = inviter && { title: this.#spaces.row(spaceId)!.title, email: inviter.member.email };
    this.#spaces.tell({ ...command, spaceId }, answerNotices(kind, row, told, command.mailLanguage));
  }

  #received(reader: port.Recipient, at: string): readonly InvitationRow[] {
    const own = this.#tables.certificatesOf(reader);
    return this.#tables.invitations.all.filter((row) => isOpen(row, at) && own.has(row.certificateNumber));
  }

  #refuse({ spaceId, allowedRoles, ...reader }: port.SentReader): 'not-found' | 'forbidden' | undefined {
    const space = this.#spaces.find(reader, spaceId);
    if (space === undefined) return 'not-found';
    return space.kind === 'private' || !allowedRoles.includes(space.role) ? 'forbidden' : undefined;
  }

  #find(command: port.InvitationCommand): Outcome<InvitationRow, 'not-found' | 'forbidden'> {
    const refusal = this.#refuse(command);
    if (refusal !== undefined) return { refusal };
    const row = this.#tables.invitations.find({ id: command.invitationId });
    return row?.spaceId !== command.spaceId || row.status === 'accepted' ? { refusal: 'not-found' } : { result: row };
  }
}

function isOpen({ status, expiresAt }: InvitationRow, at: string): boolean {
  return status === 'open' && expiresAt > at;
}

function pageOf<Item>(rows: readonly InvitationRow[], { after, limit }: port.InvitationSelection, toItem: (row: InvitationRow) => Item): port.Rows<Item> {
  const ordered = rows.toSorted(compareInvitations).filter((row) => after === undefined || compareInvitations(row, after) > 0);
  return { items: ordered.slice(0, limit).map(toItem), total: rows.length, more: ordered.length > limit };
}
