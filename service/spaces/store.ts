import type { Role, Space, SpaceChange, SpaceKind, SpaceOrder } from '../../src/contract/spaces.js';
import type { Command, Outcome, Reader } from '../commands/store.js';
import type { NewMail } from '../confirmations/store.js';
import type { StatedPerson } from '../members/store.js';
import type { Position } from './position.js';
import type { Search } from './search.js';

/** The spaces of all people. */
export interface SpacesStore {
  /** How many spaces a person has, and may have; for one never seen, none and the usual limit. */
  readAccount(reader: Reader): Promise<Account>;

  /** A page of the spaces that the certificate in use reaches, in the order asked for, as `comparisons` has it. */
  listSpaces(reader: Reader, selection: SpaceSelection): Promise<SpaceRows>;

  /**
   * A space as this person has it; `undefined` when it does not exist, is closed, somebody else's, or their access is for
   * another certificate.
   */
  readSpace(reader: Reader, spaceId: string): Promise<Space | undefined>;

  /** Adds the space and makes the person its administrator. */
  createSpace(command: CreateSpace): Promise<Outcome<Space, CreationRefusal>>;

  /** What is the same as before makes no new version. */
  changeSpace(command: ChangeSpace): Promise<Outcome<Space, ChangeRefusal | MailRefusal>>;

  /** Ends the space for all its members. Its identifier is never given again. */
  closeSpace(command: CloseSpace): Promise<Outcome<null, ChangeRefusal>>;

  /** Takes the space from the person, unless they are its last administrator. */
  leaveSpace(command: LeaveSpace): Promise<Outcome<null, LeaveRefusal>>;
}

export interface Account {
  /** As the helpdesk raised it; null for the usual limit. */
  readonly professionalSpaceLimit: number | null;
  readonly spaceCounts: Readonly<Record<SpaceKind, number>>;
  /** How many of them the certificate in use reaches. */
  readonly reached: Readonly<Record<SpaceKind, number>>;
  /** The authentication products that reach the others. */
  readonly otherProducts: readonly string[];
}

export interface SpaceSelection extends Search {
  /** *recent* unless stated. */
  readonly order?: SpaceOrder;
  /** Only those that are certified for this service at this moment. */
  readonly certification?: { readonly serviceId: string; readonly at: string };
  /** The last position already seen. */
  readonly after?: Position;
  readonly limit: number;
}

export interface SpaceRows {
  readonly items: readonly Space[];
  /** How many match, over all pages. */
  readonly total: number;
  /** True when rows follow the last item. */
  readonly more: boolean;
}

export type CreationRefusal = 'identifier-taken' | 'private-space-exists' | 'limit-reached' | 'key-reused';
export type LeaveRefusal = 'not-found' | 'last-administrator' | 'key-reused';
export type ChangeRefusal = 'not-found' | 'forbidden' | 'version-mismatch' | 'key-reused';

/** The person has caused too many mails today. */
export type MailRefusal = 'too-many-mails';

export interface CreateSpace extends Command {
  /** Of the mail to the person; absent: none is sent. */
  readonly mailLanguage?: string | undefined;
  /** As the others who join will see them. */
  readonly founder: StatedPerson;
  readonly space: Pick<Space, 'id' | 'kind' | 'identifier' | 'title' | 'legalName' | 'email'>;
  /** Refused with `limit-reached` when the person has this many professional spaces, unless the helpdesk raised it. */
  readonly professionalSpaceLimit: number;
}

/** Refused unless the person has one of the allowed roles in the space, and the space is at one of the versions. */
interface ConditionalCommand extends Command {
  readonly spaceId: string;
  readonly allowedRoles: readonly Role[];
  /** `undefined` for whatever version there is. */
  readonly versions: readonly string[] | undefined;
}

export interface ChangeSpace extends ConditionalCommand {
  readonly change: SpaceChange;
  /** Goes to a new e-mail address, which waits for its confirmation; absent: it is in force at once. */
  readonly mail?: NewMail | undefined;
}

export interface CloseSpace extends ConditionalCommand {
  /** Of the mails to those who have the space, unless it has a language; absent: none are sent. */
  readonly mailLanguage?: string | undefined;
}

export interface LeaveSpace extends Command {
  readonly spaceId: string;
}
