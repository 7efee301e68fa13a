import type { Role, Space, SpaceKind } from '../../src/contract/spaces.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome, Reader } from '../commands/store.js';
import type { CertificationTables } from '../certifications/certification-tables.js';
import type { PendingEmails } from '../confirmations/pending-emails.js';
import type { InvitationTables } from '../invitations/invitation-tables.js';
import { compareMembers, memberPositionOf } from '../members/position.js';
import type { MemberDetails, StatedPerson } from '../members/store.js';
import { memberNotices, type Notice } from '../mail/notice.js';
import { Table } from '../database/memory-table.js';
import { applyChange, changedMembers } from './apply-change.js';
import { firstAfter, OrderedPositions } from './ordered-positions.js';
import { comparisons, type Position, positionOf } from './position.js';
import { matcherOf, titleKeyOf } from './search.js';
import type * as port from './store.js';

export interface AccountRow {
  readonly personId: string;
  /** As the helpdesk raised it; null for the usual limit. */
  readonly professionalSpaceLimit: number | null;
}

export interface SpaceRow
  extends Pick<Space, 'id' | 'kind' | 'identifier' | 'title' | 'legalName' | 'email' | 'pendingEmail' | 'language' | 'createdAt'> {
  /** Counts the changes. */
  readonly revision: number;
  readonly closedAt: string | null;
}

export interface MembershipRow {
  readonly personId: string;
  readonly spaceId: string;
  readonly role: Role;
  readonly lastUsedAt: string | null;
  readonly member: MemberDetails;
}

export interface SpacesState {
  readonly accounts: readonly AccountRow[];
  readonly spaces: readonly SpaceRow[];
  readonly memberships: readonly MembershipRow[];
}

export const spaceKeys = { accounts: ['personId'], spaces: ['id'], memberships: ['personId', 'spaceId'] } as const;

/** What ends with a space or a membership. */
export interface SpaceTables {
  readonly pending: PendingEmails;
  readonly invitations: InvitationTables;
  readonly certifications: CertificationTables;
}

/** The spaces in memory. */
export class MemorySpaces implements port.SpacesStore {
  readonly #acts: MemoryActs;
  readonly #pending: PendingEmails;
  readonly #invitations: InvitationTables;
  readonly #certifications: CertificationTables;
  readonly #leavers: ((membership: MembershipRow) => void)[] = [];
  readonly #accounts;
  readonly #spaces;
  readonly #memberships;
  readonly #identifiers: Set<string>;
  readonly #orders: Map<string, OrderedPositions>;
  /** Made when somebody asks, forgotten when a title or a membership changes. */
  readonly #byTitle = new Map<string, OrderedPositions>();
  /** The spaces that people reach with one certificate only, by person. */
  readonly #bound = new Map<string, Set<string>>();
  /** By their space; made when somebody asks, forgotten when a membership changes. */
  #members: ReadonlyMap<string, readonly MembershipRow[]> | undefined;

  constructor(acts: MemoryActs, tables: SpaceTables, { accounts, spaces, memberships }: Partial<SpacesState>) {
    this.#acts = acts;
    this.#pending = tables.pending;
    this.#invitations = tables.invitations;
    this.#certifications = tables.certifications;
    this.#accounts = new Table(spaceKeys.accounts, accounts);
    this.#spaces = new Table(spaceKeys.spaces, spaces);
    this.#memberships = new Table(spaceKeys.memberships, memberships);
    this.#identifiers = new Set(this.#spaces.all.map(({ identifier }) => identifier));
    this.#orders = this.#orderAll();
    for (const membership of this.#memberships.all) this.#noteBound(membership);
  }

  dump(): SpacesState {
    return { accounts: this.#accounts.all, spaces: this.#spaces.all, memberships: this.#memberships.all };
  }

  hasAny(personId: string): boolean {
    return this.#memberships.all.some((row) => row.personId === personId);
  }

  async readAccount(reader: Reader): Promise<port.Account> {
    const { personId } = reader;
    const spaceCounts = { private: this.#count(personId, 'private'), professional: this.#count(personId, 'professional') };
    const others = this.#boundElsewhere(reader);
    const certificates = this.#invitations.certificatesOf({ personId, certificate: null });
    const products = others.flatMap(({ member }) => certificates.get(member.certificateNumber ?? '')?.product ?? []);
    return {
      professionalSpaceLimit: this.#accounts.find({ personId })?.professionalSpaceLimit ?? null,
      spaceCounts,
      reached: { ...spaceCounts, professional: spaceCounts.professional - others.length },
      otherProducts: [...new Set(products)].sort(),
    };
  }

  async listSpaces(reader: Reader, selection: port.SpaceSelection): Promise<port.SpaceRows> {
    const { personId } = reader;
    const { after, limit, order = 'recent', certification } = selection;
    const matches = matcherOf(selection);
    const all = (order === 'title' ? this.#titlesOf(personId) : this.#orderOf(personId)).all;
    const hidden = new Set(this.#boundElsewhere(reader).map(({ spaceId }) => spaceId));
    const isShown = ({ id }: Position) =>
      !hidden.has(id) && (certification === undefined || this.#certifications.grantedIn(id, certification.at).includes(certification.serviceId));
    const positions = hidden.size > 0 || certification !== undefined ? all.filter(isShown) : all;
    const matching = matches ? positions.filter(({ id }) => matches(this.#spaces.find({ id })!)) : positions;
    const start = after === undefined ? 0 : firstAfter(matching, after, comparisons[order]);
    const page = matching.slice(start, start + limit);
    return {
      items: page.map(({ id }) => this.find(reader, id)!),
      total: matching.length,
      more: start + limit < matching.length,
    };
  }

  async readSpace(reader: Reader, spaceId: string): Promise<Space | undefined> {
    return this.find(reader, spaceId);
  }

  async createSpace(command: port.CreateSpace): Promise<Outcome<Space, port.CreationRefusal>> {
    return this.#acts.once(command, () => {
      const { personId, space, founder, professionalSpaceLimit, at } = command;
      if (this.#identifiers.has(space.identifier)) return { refusal: 'identifier-taken' };
      if (space.kind === 'private' && this.#count(personId, 'private') > 0) return { refusal: 'private-space-exists' };
      if (space.kind === 'professional' && this.isFull(personId, professionalSpaceLimit)) return { refusal: 'limit-reached' };
      const { id: spaceId } = space;
      // Nobody else in the space can have this id: all others are drawn.
      const member: MemberDetails = { id: spaceId, ...founder, access: 'all', since: at, revision: 1 };
      const membership: MembershipRow = { personId, spaceId, role: 'administrator', lastUsedAt: null, member };
      const created = this.add({ ...space, createdAt: at, revision: 1, closedAt: null }, membership);
      this.tell({ ...command, spaceId }, memberNotices('space-created', founder.email, created, { mailLanguage: command.mailLanguage }));
      return { result: created };
    });
  }

  async changeSpace(command: port.ChangeSpace): Promise<Outcome<Space, port.ChangeRefusal | port.MailRefusal>> {
    return this.#acts.once(command, () => {
      const refusal = this.refuseChange(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId, change, mail } = command;
      const space = this.find(command, spaceId)!;
      const changed = applyChange(space, change, mail !== undefined);
      const names = changedMembers(space, changed);
      if (names.length === 0) return { result: space };
      if (names.includes('pendingEmail')) {
        if (!changed.pendingEmail) this.#pending.drop(spaceId);
        else if (!this.#pending.begin({ ...command, mail: mail!, email: changed.pendingEmail })) return { refusal: 'too-many-mails' };
      }
      const { title, email, pendingEmail, language } = changed;
      this.revise(spaceId, { title, email, pendingEmail, language });
      return { result: this.find(command, spaceId)! };
    });
  }

  async closeSpace(command: port.CloseSpace): Promise<Outcome<null, port.ChangeRefusal>> {
    return this.#acts.once(command, () => {
      const refusal = this.refuseChange(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId, at, mailLanguage } = command;
      const space = this.row(spaceId)!;
      for (const membership of this.membersOf(spaceId)) {
        this.tell(command, memberNotices('space-closed', membership.member.email, space, { mailLanguage }));
        this.removeMembership(membership);
      }
      this.#spaces.put({ ...this.#spaces.find({ id: spaceId })!, closedAt: at });
      this.#pending.drop(spaceId);
      this.#certifications.drop(spaceId);
      return { result: null };
    });
  }

  async leaveSpace(command: port.LeaveSpace): Promise<Outcome<null, port.LeaveRefusal>> {
    return this.#acts.once(command, () => {
      const { spaceId } = command;
      const membership = this.#reach(command, spaceId);
      if (membership === undefined) return { refusal: 'not-found' };
      if (membership.role === 'administrator' && this.countAdministrators(spaceId) === 1) return { refusal: 'last-administrator' };
      this.removeMembership(membership);
      return { result: null };
    });
  }

  /** Puts in a space that nobody has yet, with the membership of its first person. */
  add(space: SpaceRow, membership: MembershipRow): Space {
    this.#identifiers.add(space.identifier);
    this.#spaces.put(space);
    return this.addMember(membership);
  }

  /** Gives a space to somebody who does not have it. */
  addMember(membership: MembershipRow): Space {
    this.putMembership(membership);
    const added = this.#join(membership);
    this.#orderOf(membership.personId).add(positionOf(added));
    this.#byTitle.delete(membership.personId);
    return added;
  }

  /** True if the person has as many professional spaces as they may have. */
  isFull(personId: string, usualLimit: number): boolean {
    const limit = this.#accounts.find({ personId })?.professionalSpaceLimit ?? usualLimit;
    return this.#count(personId, 'professional') >= limit;
  }

  /** Changes what a space says to all its members, and its version. */
  revise(spaceId: string, change: Partial<SpaceRow>) {
    const row = this.row(spaceId)!;
    this.#spaces.put({ ...row, ...change, revision: row.revision + 1 });
    this.#byTitle.clear();
  }

  /** The version stays. */
  forgetPending(spaceId: string) {
    const row = this.row(spaceId);
    if (row !== undefined) this.#spaces.put({ ...row, pendingEmail: null });
  }

  /** Those who have a space, in the order of their list. */
  membersOf(spaceId: string): readonly MembershipRow[] {
    this.#members ??= groupBySpace(this.#memberships.all);
    return this.#members.get(spaceId) ?? [];
  }

  countAdministrators(spaceId: string): number {
    return this.membersOf(spaceId).filter(({ role }) => role === 'administrator').length;
  }

  /** Takes the place of the membership of the same person in the same space. */
  putMembership(membership: MembershipRow) {
    this.#members = undefined;
    this.#memberships.put(membership);
    this.#noteBound(membership);
  }

  removeMembership(membership: MembershipRow) {
    this.#invitations.withdraw(membership.spaceId, membership.personId);
    this.#orderOf(membership.personId).remove(positionOf(this.#join(membership)));
    this.#byTitle.delete(membership.personId);
    this.#members = undefined;
    this.#memberships.delete(membership);
    this.#bound.get(membership.personId)?.delete(membership.spaceId);
    for (const tell of this.#leavers) tell(membership);
  }

  /** @param listener Called with each membership that ends. */
  onLeave(listener: (membership: MembershipRow) => void) {
    this.#leavers.push(listener);
  }

  /** Puts mails in the outbox. */
  tell(command: { readonly personId: string; readonly spaceId: string; readonly at: string }, notices: readonly Notice[]) {
    this.#pending.putNotices(command, notices);
  }

  /** What the others in the spaces of a person see of them. */
  state(personId: string, stated: StatedPerson) {
    for (const { id: spaceId } of this.#orderOf(personId).all) {
      const row = this.#memberships.find({ personId, spaceId })!;
      const { firstNames, lastNames, email } = row.member;
      const isSame = firstNames === stated.firstNames && lastNames === stated.lastNames && email === stated.email;
      if (!isSame) this.putMembership({ ...row, member: { ...row.member, ...stated } });
    }
  }

  /** A space as it is for everybody, closed ones among them. */
  row(spaceId: string): SpaceRow | undefined {
    return this.#spaces.find({ id: spaceId });
  }

  /** The professional space with an identifier, whoever has it. */
  findRecipient(identifier: string): SpaceRow | undefined {
    return this.#spaces.all.find((row) => row.identifier === identifier && row.kind === 'professional' && row.closedAt === null);
  }

  /** A space as this person has it; `undefined` too when their access is for another certificate. */
  find(reader: Reader, spaceId: string): Space | undefined {
    const membership = this.#reach(reader, spaceId);
    return membership && this.#join(membership);
  }

  /** The membership of a person, whatever the certificate in use. */
  membershipOf(personId: string, spaceId: string): MembershipRow | undefined {
    return this.#memberships.find({ personId, spaceId });
  }

  /** The id of the space of a person who reaches exactly one. */
  findOnly(reader: Reader): string | undefined {
    const all = this.#orderOf(reader.personId).all.slice(0, this.#boundElsewhere(reader).length + 2);
    const [only, ...others] = all.filter(({ id }) => this.#reach(reader, id));
    return others.length === 0 ? only?.id : undefined;
  }

  /** Notes that the person uses a space; null when they do not have it. */
  use(reader: Reader, spaceId: string, at: string): Space | null {
    const { personId } = reader;
    const membership = this.#reach(reader, spaceId);
    if (membership === undefined) return null;
    const used = { ...membership, lastUsedAt: at };
    this.#orderOf(personId).remove(positionOf(this.#join(membership)));
    this.#orderOf(personId).add(positionOf(this.#join(used)));
    this.putMembership(used);
    return this.#join(used);
  }

  #noteBound({ personId, spaceId, member: { access } }: MembershipRow) {
    const own = this.#bound.get(personId) ?? new Set();
    if (access === 'certificate') this.#bound.set(personId, own.add(spaceId));
    else own.delete(spaceId);
  }

  #orderAll() {
    const positions = new Map<string, Position[]>();
    for (const membership of this.#memberships.all) {
      const own = positions.get(membership.personId) ?? [];
      own.push(positionOf(this.#join(membership)));
      positions.set(membership.personId, own);
    }
    return new Map([...positions].map(([personId, own]) => [personId, new OrderedPositions(own)]));
  }

  #orderOf(personId: string): OrderedPositions {
    const order = this.#orders.get(personId) ?? new OrderedPositions();
    this.#orders.set(personId, order);
    return order;
  }

  #titlesOf(personId: string): OrderedPositions {
    const known = this.#byTitle.get(personId);
    if (known !== undefined) return known;
    const positions = this.#orderOf(personId).all.map((position) => ({
      ...position,
      key: titleKeyOf(this.#spaces.find({ id: position.id })!),
    }));
    const order = new OrderedPositions(positions, comparisons.title);
    this.#byTitle.set(personId, order);
    return order;
  }

  /** The membership of a person, if the certificate in use reaches the space. */
  #reach({ personId, certificateNumber }: Reader, spaceId: string): MembershipRow | undefined {
    const membership = this.#memberships.find({ personId, spaceId });
    return membership && isReached(membership, certificateNumber) ? membership : undefined;
  }

  /** The memberships of a person that are for other certificates than the one in use. */
  #boundElsewhere({ personId, certificateNumber }: Reader): readonly MembershipRow[] {
    const rows = [...(this.#bound.get(personId) ?? [])].map((spaceId) => this.#memberships.find({ personId, spaceId })!);
    return rows.filter((row) => !isReached(row, certificateNumber));
  }

  #count(personId: string, kind: SpaceKind): number {
    const order = this.#orderOf(personId);
    return kind === 'private' ? order.privateCount : order.all.length - order.privateCount;
  }

  #join({ spaceId, role, lastUsedAt }: MembershipRow): Space {
    const { id, kind, identifier, title, legalName, email, createdAt, revision, ...profile } = this.#spaces.find({ id: spaceId })!;
    const { pendingEmail = null, language = null } = profile;
    const version = String(revision);
    return { id, kind, identifier, title, legalName, role, lastUsedAt, email, pendingEmail, language, createdAt, version };
  }

  /** Why a conditional command is refused, if it is. */
  refuseChange({ spaceId, allowedRoles, versions, ...reader }: Omit<port.CloseSpace, 'act'>) {
    const space = this.find(reader, spaceId);
    if (space === undefined) return 'not-found';
    if (!allowedRoles.includes(space.role)) return 'forbidden';
    if (versions !== undefined && !versions.includes(space.version)) return 'version-mismatch';
    return undefined;
  }
}

function isReached({ member: { access, certificateNumber } }: MembershipRow, inUse: Reader['certificateNumber']): boolean {
  return access === 'all' || (certificateNumber !== null && certificateNumber === inUse);
}

function groupBySpace(rows: readonly MembershipRow[]): ReadonlyMap<string, readonly MembershipRow[]> {
  const groups = new Map<string, MembershipRow[]>();
  for (const row of rows) {
    const group = groups.get(row.spaceId);
    if (group) group.push(row);
    else groups.set(row.spaceId, [row]);
  }
  const compare = (a: MembershipRow, b: MembershipRow) => compareMembers(memberPositionOf(a.member), memberPositionOf(b.member));
  for (const group of groups.values()) if (group.length > 1) group.sort(compare);
  return groups;
}
