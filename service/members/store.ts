import type { Member, MemberAccess } from '../../src/contract/members.js';
import type { Role } from '../../src/contract/spaces.js';
import type { Command, Outcome, Reader } from '../commands/store.js';

/** Those who have a space, as each other see them. */
export interface MembersStore {
  /** A page of those who have the space; `undefined` for somebody who does not have it. Nobody in a private space. */
  listMembers(reader: Reader, spaceId: string, selection: MemberSelection): Promise<MemberRows | undefined>;

  /** The role that the member has already makes no new version. */
  changeRole(command: ChangeRole): Promise<Outcome<Member, MemberRefusal | 'version-mismatch'>>;

  /** Takes the space from a member; it is active in none of their sign-ins any more. */
  removeMember(command: MemberCommand): Promise<Outcome<null, MemberRefusal>>;
}

/** What the authentication product states of a person, as the others who have a space see it. */
export interface StatedPerson {
  readonly firstNames: string;
  readonly lastNames: string;
  readonly email: string | null;
}

/** What a membership has beside the role. */
export interface MemberDetails extends StatedPerson {
  readonly id: string;
  readonly access: MemberAccess;
  /** With access by one certificate: the one that it is for. */
  readonly certificateNumber?: string | null;
  readonly since: string;
  /** Counts the changes. */
  readonly revision: number;
}

export interface MemberSelection {
  /** As in `Search`: each must occur in names or e-mail. */
  readonly words: readonly string[];
  /** The last position already seen. */
  readonly after?: MemberPosition;
  readonly limit: number;
}

/** Where a member stands: by last and first names; the id settles what is equal. */
export interface MemberPosition {
  readonly key: string;
  readonly id: string;
}

export interface MemberRows {
  readonly items: readonly Member[];
  /** How many match, over all pages. */
  readonly total: number;
  /** True when rows follow the last item. */
  readonly more: boolean;
}

export type MemberRefusal = 'not-found' | 'forbidden' | 'last-administrator' | 'key-reused';

/** Refused unless the person has one of the allowed roles in the space. */
export interface MemberCommand extends Command {
  readonly spaceId: string;
  readonly memberId: string;
  /** Of the mail to the member, unless the space has a language; absent: none is sent. */
  readonly mailLanguage?: string | undefined;
  readonly allowedRoles: readonly Role[];
}

export interface ChangeRole extends MemberCommand {
  /** `undefined` for whatever version there is. */
  readonly versions: readonly string[] | undefined;
  readonly role: Role;
}
