import type { Registration } from '../../src/contract/sign-in-methods.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome, SignIn } from '../commands/store.js';
import type { PendingEmails } from '../confirmations/pending-emails.js';
import { Table } from '../database/memory-table.js';
import { methodNotices } from '../mail/notice.js';
import type { MemoryPeople } from '../people/memory.js';
import { areOfSamePerson } from './names.js';
import { latestFirst, type MethodRow, type RegistrationRow, toMethod, toRegistration } from './rows.js';
import { type RegistrationState, stateOf } from './rules.js';
import type * as port from './store.js';

export interface SignInMethodsState {
  readonly signInMethods: readonly MethodRow[];
  readonly registrations: readonly RegistrationRow[];
}

export const signInMethodKeys = { signInMethods: ['id'], registrations: ['id'] } as const;

export interface AccountTables {
  readonly people: MemoryPeople;
  readonly mails: PendingEmails;
  /** Whether somebody has nothing in their account that they would miss. */
  readonly isEmpty: (personId: string) => boolean;
}

/** The authentication products in memory. Sessions are not kept here. */
export class MemorySignInMethods implements port.SignInMethodsStore {
  readonly #acts: MemoryActs;
  readonly #tables: AccountTables;
  readonly #methods;
  readonly #registrations;

  constructor(acts: MemoryActs, tables: AccountTables, { signInMethods, registrations }: Partial<SignInMethodsState>) {
    this.#acts = acts;
    this.#tables = tables;
    this.#methods = new Table(signInMethodKeys.signInMethods, signInMethods);
    this.#registrations = new Table(signInMethodKeys.registrations, registrations);
  }

  dump(): SignInMethodsState {
    return { signInMethods: this.#methods.all, registrations: this.#registrations.all };
  }

  async note(use: port.MethodUse): Promise<string | null> {
    return this.noteNow(use);
  }

  /** The same, for those who cannot wait. */
  noteNow({ drawnId, at, ...use }: port.MethodUse): string | null {
    const known = this.#methods.all.find((row) => row.personId === use.personId && isSameProduct(row, use));
    if (known && known.removedAt !== null) return null;
    const row = known ?? { ...use, id: drawnId, registeredAt: at, removedAt: null };
    this.#methods.put({ ...row, lastUsedAt: at });
    return row.id;
  }

  async list(personId: string): Promise<readonly port.KeptMethod[]> {
    return latestFirst(this.#of(personId)).map(toMethod);
  }

  async begin(command: port.BeginRegistration): Promise<Outcome<Registration, 'too-many-open' | 'key-reused'>> {
    return this.#acts.once<Registration, 'too-many-open'>(command, () => {
      const { personId, signInId, id, expiresAt, mostOpen, at } = command;
      const open = this.#registrations.all.filter((row) => row.personId === personId && stateOf(row, at) === 'waiting');
      if (open.length >= mostOpen) return { refusal: 'too-many-open' };
      const row: RegistrationRow = { id, personId, signInId, state: 'waiting', product: null, expiresAt };
      this.#registrations.put(row);
      return { result: toRegistration(row, at) };
    });
  }

  async read(reader: SignIn, registrationId: string, at: string): Promise<Registration | undefined> {
    const row = this.#ownRegistration(reader, registrationId);
    return row && toRegistration(row, at);
  }

  async settle(proof: port.Proof): Promise<RegistrationState | undefined> {
    const row = this.#ownRegistration(proof, proof.registrationId);
    if (row === undefined) return undefined;
    const before = stateOf(row, proof.at);
    if (before !== 'waiting') return before;
    const state = this.#register(proof);
    this.#registrations.put({ ...row, state, product: proof.proven?.product ?? null });
    return state;
  }

  async remove(command: port.RemoveMethod): Promise<Outcome<null, 'not-found' | 'method-in-use' | 'last-method' | 'unauthenticated' | 'key-reused'>> {
    return this.#acts.once<null, 'not-found' | 'method-in-use' | 'last-method' | 'unauthenticated'>(command, () => {
      const { personId, methodId, currentMethodId, email, mailLanguage, at } = command;
      const methods = this.#of(personId);
      if (currentMethodId !== null && methods.every(({ id }) => id !== currentMethodId)) return { refusal: 'unauthenticated' };
      const method = methods.find(({ id }) => id === methodId);
      if (method === undefined) return { refusal: 'not-found' };
      if (methods.length === 1) return { refusal: 'last-method' };
      if (methodId === currentMethodId) return { refusal: 'method-in-use' };
      this.#methods.put({ ...method, removedAt: at });
      if (methods.every((other) => other === method || !isSameSubject(other, method))) this.#free(method);
      this.#tables.mails.putNotices({ personId, spaceId: null, at }, methodNotices('method-removed', method.product, email, mailLanguage));
      return { result: null };
    });
  }

  #register({ personId, proven, names, drawnId, email, mailLanguage, at }: port.Proof): RegistrationState {
    if (proven === null) return 'cancelled';
    const { firstNames, lastNames, ...product } = proven;
    const known = this.#methods.all.find((row) => row.personId === personId && isSameProduct(row, product));
    if (known?.removedAt === null) return 'known';
    const owner = this.#tables.people.ownerOf(product.provider, product.subject);
    const isOthers = owner !== undefined && owner !== personId;
    if (isOthers && !this.#isGivenUp(owner)) return 'taken';
    if (!areOfSamePerson(names, { firstNames, lastNames })) return 'another-name';
    if (isOthers) this.#giveUp(owner, personId);
    this.#tables.people.putSubject(product.provider, product.subject, personId);
    const moved = this.#methods.all.find((row) => row.personId === personId && isSameProduct(row, product));
    const row = moved ?? { ...product, personId, id: drawnId, lastUsedAt: null };
    this.#methods.put({ ...row, registeredAt: at, removedAt: null });
    this.#tables.mails.putNotices({ personId, spaceId: null, at }, methodNotices('method-registered', product.product, email, mailLanguage));
    return 'registered';
  }

  /** An account that was opened by accident, with the product that is registered now. */
  #isGivenUp(personId: string): boolean {
    return this.#tables.people.countSubjects(personId) === 1 && this.#tables.isEmpty(personId);
  }

  #giveUp(from: string, to: string) {
    for (const row of this.#methods.all) if (row.personId === from) this.#methods.put({ ...row, personId: to });
    this.#tables.people.forget(from);
  }

  #free({ personId, provider, subject }: MethodRow) {
    for (const row of this.#methods.all) if (row.personId === personId && isSameSubject(row, { provider, subject })) this.#methods.delete(row);
    this.#tables.people.dropSubject(provider, subject);
  }

  #of(personId: string): readonly MethodRow[] {
    return this.#methods.all.filter((row) => row.personId === personId && row.removedAt === null);
  }

  #ownRegistration({ personId, signInId }: SignIn, id: string): RegistrationRow | undefined {
    const row = this.#registrations.find({ id });
    return row?.personId === personId && row.signInId === signInId ? row : undefined;
  }
}

type Subject = Pick<MethodRow, 'provider' | 'subject'>;

function isSameSubject(one: Subject, other: Subject): boolean {
  return one.provider === other.provider && one.subject === other.subject;
}

function isSameProduct(one: port.StatedProduct, other: port.StatedProduct): boolean {
  return isSameSubject(one, other) && one.product === other.product && one.certificateNumber === other.certificateNumber;
}
