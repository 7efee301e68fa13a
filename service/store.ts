import type { Role, Space, SpaceKind } from '../src/contract/spaces.js';
import type { TermsReceipt } from '../src/contract/terms.js';
import type { Position } from './rules/position.js';
import type { Search } from './rules/search.js';

/**
 * What the service asks of a database. Each operation is one transaction, small enough for a distributed SQL database:
 *
 * - A person's rows (account, memberships, sign-ins, receipts, acts) are keyed by the person first, a space's rows by
 *   the space. No operation touches two spaces.
 * - What two requests could race for is decided here and not by reading first: a unique key for the identifier, for
 *   the private space of a person and for the act; the count of professional spaces under the lock of the account row.
 * - Everything else is a rule, and rules live above the store.
 *
 * Times are ISO 8601 in UTC with milliseconds, so that they sort as text. What is answered is plain data of the
 * caller's own; changing it changes nothing in the store.
 */
export interface SpaceStore {
  /** What is kept about a person; for one never seen, an account with nothing in it. */
  readAccount(personId: string): Promise<Account>;

  /**
   * The active space of a sign-in. A sign-in seen for the first time begins here: when the person has exactly one
   * space, that space becomes active and counts as used.
   */
  openSignIn(signIn: SignIn & { readonly at: string }): Promise<Space | null>;

  /** A page of the person's spaces, in the order of `comparePositions`. */
  listSpaces(personId: string, selection: SpaceSelection): Promise<SpaceRows>;

  /** A space as this person has it; `undefined` when it does not exist, is closed, or is somebody else's. */
  readSpace(personId: string, spaceId: string): Promise<Space | undefined>;

  /** What came of an act, when it was done before. */
  recallAct(personId: string, act: Act, at: string): Promise<Outcome<unknown, 'key-reused'> | undefined>;

  /** Adds the space and makes the person its administrator. */
  createSpace(command: CreateSpace): Promise<Outcome<Space, CreationRefusal>>;

  changeSpace(command: ChangeSpace): Promise<Outcome<Space, ChangeRefusal>>;

  /** Ends the space for all its members. Its identifier is never given again. */
  closeSpace(command: CloseSpace): Promise<Outcome<null, ChangeRefusal>>;

  /** Makes a space the active one of the sign-in and notes that it was used. */
  switchSpace(command: SwitchSpace): Promise<Outcome<Space, 'not-found' | 'key-reused'>>;

  /** Keeps the receipt, unless there is one of this version already: then that one is the result. */
  acceptTerms(command: AcceptTerms): Promise<Outcome<TermsReceipt, 'key-reused'>>;
}

export interface Account {
  /** As the helpdesk raised it; null for the usual limit. */
  readonly professionalSpaceLimit: number | null;
  readonly spaceCounts: Readonly<Record<SpaceKind, number>>;
  /** One for each version of the terms that the person accepted. */
  readonly receipts: readonly TermsReceipt[];
}

/** One stay of a person, from signing in to signing out. */
export interface SignIn {
  readonly personId: string;
  readonly signInId: string;
}

export interface SpaceSelection extends Search {
  /** The last position already seen. */
  readonly after?: Position;
  readonly limit: number;
}

export interface SpaceRows {
  readonly items: readonly Space[];
  /** How many match, over all pages. */
  readonly total: number;
  /** Whether rows follow the last item. */
  readonly more: boolean;
}

/** What makes a retry recognisable: a unique key of the person, and what was asked for under it. */
export interface Act {
  readonly key: string;
  readonly fingerprint: string;
  /** From then on the key is as good as new. */
  readonly expiresAt: string;
}

/** A command has a result, or is refused, and then nothing has changed. */
export type Outcome<Result, Refusal extends string> = { readonly result: Result } | { readonly refusal: Refusal };

export type CreationRefusal = 'identifier-taken' | 'private-space-exists' | 'limit-reached' | 'key-reused';
export type ChangeRefusal = 'not-found' | 'forbidden' | 'version-mismatch' | 'key-reused';

/** What every command carries. An act that was done before is not done again: its first result is the outcome. */
export interface Command extends SignIn {
  readonly at: string;
  readonly act: Act;
}

export interface CreateSpace extends Command {
  readonly space: Pick<Space, 'id' | 'kind' | 'identifier' | 'title' | 'legalName' | 'email'>;
  /** Refused with `limit-reached` when the person has this many professional spaces. */
  readonly professionalSpaceLimit: number;
}

/** Changes and closings are refused unless the space is at this version and the person has this role in it. */
interface Conditional extends Command {
  readonly spaceId: string;
  readonly role: Role;
  /** Any of these; `undefined` for whatever version there is. */
  readonly versions: readonly string[] | undefined;
}

export interface ChangeSpace extends Conditional {
  readonly change: { readonly title?: string | undefined; readonly email?: string | undefined };
}

export interface CloseSpace extends Conditional {}

export interface SwitchSpace extends Command {
  readonly spaceId: string;
}

export interface AcceptTerms extends Command {
  readonly receipt: TermsReceipt;
}
