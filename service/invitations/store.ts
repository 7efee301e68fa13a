import type { Invitation, InvitationOutcome, Inviter, NewInvitation, ReceivedInvitation } from '../../src/contract/invitations.js';
import type { Role, Space } from '../../src/contract/spaces.js';
import type { Command, Outcome, Reader } from '../commands/store.js';
import type { StatedPerson } from '../members/store.js';

/** The invitations to all spaces. Each is for one certificate, by its number. */
export interface InvitationsStore {
  /** A page of the invitations of a space. None of a private space. */
  listSent(reader: SentReader, selection: InvitationSelection): Promise<Outcome<Rows<Invitation>, 'not-found' | 'forbidden'>>;

  /** A page of the open invitations that are for a certificate of the person. */
  listReceived(reader: Recipient, selection: InvitationSelection): Promise<Rows<ReceivedInvitation>>;

  countReceived(reader: Recipient, at: string): Promise<number>;

  /** What became of each, in their order. */
  invite(command: Invite): Promise<Outcome<readonly InvitationOutcome[], InvitationRefusal>>;

  /** Lets an invitation last from now on. */
  remind(command: Remind): Promise<Outcome<Invitation, InvitationRefusal | 'reminded-just-now' | 'too-many-invitations'>>;

  cancel(command: InvitationCommand): Promise<Outcome<null, InvitationRefusal>>;

  /** Makes the person a member. The space as they have it. */
  accept(command: Accept): Promise<Outcome<Space, AcceptanceRefusal>>;

  decline(command: Answer): Promise<Outcome<null, 'not-found' | 'key-reused'>>;
}

/** What an authentication product states of the certificate in use. */
export interface Certificate {
  readonly number: string;
  /** The name of the product. */
  readonly product: string;
}

export interface SentReader extends Reader {
  readonly spaceId: string;
  readonly allowedRoles: readonly Role[];
}

export interface Recipient {
  readonly personId: string;
  /** The certificate in use; null where the product states none. */
  readonly certificate: Certificate | null;
}

export interface InvitationSelection {
  readonly at: string;
  /** The last position already seen. */
  readonly after?: InvitationPosition;
  readonly limit: number;
}

/** Where an invitation stands: by when it was sent first, the latest before; the id settles what is equal. */
export interface InvitationPosition {
  readonly invitedAt: string;
  readonly id: string;
}

export interface Rows<Item> {
  readonly items: readonly Item[];
  /** How many there are, over all pages. */
  readonly total: number;
  /** True when rows follow the last item. */
  readonly more: boolean;
}

export type InvitationRefusal = 'not-found' | 'forbidden' | 'key-reused';

export type AcceptanceRefusal = 'not-found' | 'another-certificate' | 'limit-reached' | 'key-reused';

/** How many invitations and reminders are sent in a day. */
export interface InvitationCaps {
  readonly bySpace: number;
  readonly byInviter: number;
  /** To one certificate, and to one address, from all spaces. */
  readonly toRecipient: number;
}

/** Refused unless the person has one of the allowed roles in the space. */
export interface SpaceCommand extends Command {
  readonly spaceId: string;
  readonly allowedRoles: readonly Role[];
}

/** One to invite, once it is known to be valid. */
export interface Invitee extends NewInvitation {
  /** Drawn; of the new invitation. */
  readonly id: string;
}

export interface Invite extends SpaceCommand {
  /** Those that are invalid are an outcome already. */
  readonly invitations: readonly (Invitee | InvitationOutcome)[];
  readonly inviter: Inviter;
  readonly expiresAt: string;
  readonly caps: InvitationCaps;
  /** Of the mails: that of the inviter's pages. Absent: none are sent. */
  readonly mailLanguage?: string | undefined;
}

export interface InvitationCommand extends SpaceCommand {
  readonly invitationId: string;
}

export interface Remind extends InvitationCommand {
  readonly expiresAt: string;
  readonly caps: InvitationCaps;
  readonly mailLanguage?: string | undefined;
}

export interface Answer extends Command, Recipient {
  readonly invitationId: string;
  /** Of the mail to whoever sent it; absent: none is sent. */
  readonly mailLanguage?: string | undefined;
}

export interface Accept extends Answer {
  /** As the others in the space see the person. */
  readonly stated: StatedPerson;
  /** Drawn; of the membership. */
  readonly memberId: string;
  /** Refused with `limit-reached` when the person has this many professional spaces, unless the helpdesk raised it. */
  readonly professionalSpaceLimit: number;
}
