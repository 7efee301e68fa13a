import type { Space, SpaceKind } from '../src/contract/spaces.js';
import type { TermsReceipt } from '../src/contract/terms.js';
import { MemoryActs } from './memory-acts.js';
import { type MembershipRow, type MemoryState, primaryKeys, Table } from './memory-state.js';
import { firstAfter, OrderedPositions } from './ordered-positions.js';
import { type Position, positionOf } from './rules/position.js';
import { matcherOf } from './rules/search.js';
import type * as port from './store.js';

/**
 * The store in memory, for tests, demonstrations and the mock. An operation runs from its start to its end without
 * waiting for anything, which is what makes it a transaction here.
 */
export class MemoryStore implements port.SpaceStore {
  readonly #accounts;
  readonly #spaces;
  readonly #memberships;
  readonly #signIns;
  readonly #receipts;
  readonly #acts;
  readonly #identifiers: Set<string>;
  readonly #orders: Map<string, OrderedPositions>;

  /** @param state What `dump` gave, or any rows that refer to each other as those do. */
  constructor(state: Partial<MemoryState> = {}) {
    this.#accounts = new Table(primaryKeys.accounts, state.accounts);
    this.#spaces = new Table(primaryKeys.spaces, state.spaces);
    this.#memberships = new Table(primaryKeys.memberships, state.memberships);
    this.#signIns = new Table(primaryKeys.signIns, state.signIns);
    this.#receipts = new Table(primaryKeys.receipts, state.receipts);
    this.#acts = new MemoryActs(state.acts);
    this.#identifiers = new Set(this.#spaces.all.map(({ identifier }) => identifier));
    this.#orders = this.#orderAll();
  }

  /** Everything, as plain data that another store can be made from. Rows are never changed, only replaced. */
  dump(): MemoryState {
    return {
      accounts: this.#accounts.all,
      spaces: this.#spaces.all,
      memberships: this.#memberships.all,
      signIns: this.#signIns.all,
      receipts: this.#receipts.all,
      acts: this.#acts.all,
    };
  }

  async readAccount(personId: string): Promise<port.Account> {
    return {
      professionalSpaceLimit: this.#accounts.find({ personId })?.professionalSpaceLimit ?? null,
      spaceCounts: { private: this.#count(personId, 'private'), professional: this.#count(personId, 'professional') },
      receipts: this.#receipts.all.filter((row) => row.personId === personId).map(toReceipt),
    };
  }

  async openSignIn({ personId, signInId, at }: port.SignIn & { readonly at: string }): Promise<Space | null> {
    const begun = this.#signIns.find({ personId, signInId });
    if (begun !== undefined) return (begun.activeSpaceId && this.#find(personId, begun.activeSpaceId)) || null;
    const [only, ...others] = this.#orderOf(personId).all.slice(0, 2);
    const isOnly = only !== undefined && others.length === 0;
    if (isOnly) return this.#activate({ personId, signInId, spaceId: only.id, at });
    this.#signIns.put({ personId, signInId, activeSpaceId: null });
    return null;
  }

  async listSpaces(personId: string, selection: port.SpaceSelection): Promise<port.SpaceRows> {
    const { after, limit } = selection;
    const matches = matcherOf(selection);
    const positions = this.#orderOf(personId).all;
    const matching = matches ? positions.filter(({ id }) => matches(this.#spaces.find({ id })!)) : positions;
    const start = after === undefined ? 0 : firstAfter(matching, after);
    const page = matching.slice(start, start + limit);
    return {
      items: page.map(({ id }) => this.#find(personId, id)!),
      total: matching.length,
      more: start + limit < matching.length,
    };
  }

  async readSpace(personId: string, spaceId: string): Promise<Space | undefined> {
    return this.#find(personId, spaceId);
  }

  async recallAct(personId: string, act: port.Act, at: string) {
    return this.#acts.recall<unknown>({ personId, act, at });
  }

  async createSpace(command: port.CreateSpace): Promise<port.Outcome<Space, port.CreationRefusal>> {
    return this.#acts.once(command, () => {
      const { personId, space, professionalSpaceLimit, at } = command;
      if (this.#identifiers.has(space.identifier)) return { refusal: 'identifier-taken' };
      if (space.kind === 'private' && this.#count(personId, 'private') > 0) return { refusal: 'private-space-exists' };
      if (space.kind === 'professional' && this.#count(personId, 'professional') >= professionalSpaceLimit) {
        return { refusal: 'limit-reached' };
      }
      const membership: MembershipRow = { personId, spaceId: space.id, role: 'administrator', lastUsedAt: null };
      this.#identifiers.add(space.identifier);
      this.#spaces.put({ ...space, createdAt: at, revision: 1, closedAt: null });
      this.#memberships.put(membership);
      const created = this.#join(membership);
      this.#orderOf(personId).add(positionOf(created));
      return { result: created };
    });
  }

  async changeSpace(command: port.ChangeSpace): Promise<port.Outcome<Space, port.ChangeRefusal>> {
    return this.#acts.once(command, () => {
      const refusal = this.#refuseChange(command);
      if (refusal !== undefined) return { refusal };
      const { personId, spaceId, change } = command;
      const row = this.#spaces.find({ id: spaceId })!;
      const { title = row.title, email = row.email } = change;
      this.#spaces.put({ ...row, title, email, revision: row.revision + 1 });
      return { result: this.#find(personId, spaceId)! };
    });
  }

  async closeSpace(command: port.CloseSpace): Promise<port.Outcome<null, port.ChangeRefusal>> {
    return this.#acts.once(command, () => {
      const refusal = this.#refuseChange(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId, at } = command;
      for (const membership of this.#memberships.all.filter((row) => row.spaceId === spaceId)) {
        this.#orderOf(membership.personId).remove(positionOf(this.#join(membership)));
        this.#memberships.delete(membership);
      }
      this.#spaces.put({ ...this.#spaces.find({ id: spaceId })!, closedAt: at });
      return { result: null };
    });
  }

  async switchSpace(command: port.SwitchSpace): Promise<port.Outcome<Space, 'not-found' | 'key-reused'>> {
    return this.#acts.once(command, () => {
      const space = this.#activate(command);
      return space === null ? { refusal: 'not-found' } : { result: space };
    });
  }

  async acceptTerms(command: port.AcceptTerms): Promise<port.Outcome<TermsReceipt, 'key-reused'>> {
    return this.#acts.once(command, () => {
      const { personId, receipt } = command;
      const first = this.#receipts.find({ personId, version: receipt.version }) ?? { personId, ...receipt };
      this.#receipts.put(first);
      return { result: toReceipt(first) };
    });
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

  #count(personId: string, kind: SpaceKind): number {
    const order = this.#orderOf(personId);
    return kind === 'private' ? order.privateCount : order.all.length - order.privateCount;
  }

  #find(personId: string, spaceId: string): Space | undefined {
    const membership = this.#memberships.find({ personId, spaceId });
    return membership && this.#join(membership);
  }

  #join({ spaceId, role, lastUsedAt }: MembershipRow): Space {
    const { id, kind, identifier, title, legalName, email, createdAt, revision } = this.#spaces.find({ id: spaceId })!;
    const version = String(revision);
    return { id, kind, identifier, title, legalName, role, lastUsedAt, email, createdAt, version };
  }

  #activate({ personId, signInId, spaceId, at }: port.SignIn & { spaceId: string; at: string }): Space | null {
    const membership = this.#memberships.find({ personId, spaceId });
    if (membership === undefined) return null;
    const used = { ...membership, lastUsedAt: at };
    this.#orderOf(personId).remove(positionOf(this.#join(membership)));
    this.#orderOf(personId).add(positionOf(this.#join(used)));
    this.#memberships.put(used);
    this.#signIns.put({ personId, signInId, activeSpaceId: spaceId });
    return this.#join(used);
  }

  #refuseChange({ personId, spaceId, role, versions }: port.CloseSpace) {
    const space = this.#find(personId, spaceId);
    if (space === undefined) return 'not-found';
    if (space.role !== role) return 'forbidden';
    if (versions !== undefined && !versions.includes(space.version)) return 'version-mismatch';
    return undefined;
  }
}

function toReceipt({ personId: _, ...receipt }: { personId: string } & TermsReceipt): TermsReceipt {
  return receipt;
}
