import type { Role, Space } from '../../src/contract/spaces.js';
import type { NoticeContent } from '../mail/notice.js';
import type { Command, Outcome } from '../commands/store.js';

/** A mail that a command causes. */
export interface NewMail {
  /** Drawn; also names the confirmation that begins with it. */
  readonly id: string;
  /** That of the person's pages, for a space without a language of its own. */
  readonly language: string;
  /** Until then, the address can be confirmed. */
  readonly expiresAt: string;
  /** How many mails a person may cause in a day. */
  readonly perDay: number;
}

export interface SendAgain extends Command {
  readonly spaceId: string;
  readonly allowedRoles: readonly Role[];
  readonly mail: NewMail;
  /** In milliseconds: how long the mail before must have been asked for. */
  readonly pause: number;
}

export interface CancelChange extends Command {
  readonly spaceId: string;
  readonly allowedRoles: readonly Role[];
  /** `undefined` for whatever version there is. */
  readonly versions: readonly string[] | undefined;
}

export type SendRefusal = 'not-found' | 'forbidden' | 'no-pending-email' | 'mailed-just-now' | 'too-many-mails' | 'key-reused';
export type CancelRefusal = 'not-found' | 'forbidden' | 'version-mismatch' | 'key-reused';

/** What a link is about. */
export interface FoundConfirmation {
  readonly title: string;
  /** Null once it is confirmed. */
  readonly email: string | null;
}

interface Claimed {
  readonly id: string;
  /** The space's, or else that of the pages of the person who asked for it. */
  readonly language: string;
  readonly createdAt: string;
  /** This one included. */
  readonly attempts: number;
}

/** The mail to a new address. */
export interface ClaimedConfirmation extends Claimed, Pick<Space, 'title' | 'kind' | 'email'> {
  /** Until when the link is valid. */
  readonly expiresAt: string;
}

/** A mail that tells somebody something. */
export interface ClaimedNotice extends Claimed {
  readonly email: string;
  readonly notice: NoticeContent;
}

/** A mail whose turn it is, with all that it says. */
export type ClaimedMail = ClaimedConfirmation | ClaimedNotice;

export interface MailClaim {
  readonly at: string;
  /** Nobody else gets the mail before. */
  readonly until: string;
  /** Of the token that its link will have. */
  readonly tokenHash: string;
}

/** New e-mail addresses that wait for their confirmation, and the mails to them. */
export interface ConfirmationsStore {
  sendAgain(command: SendAgain): Promise<Outcome<null, SendRefusal>>;

  /** Gives up the address that waits; without one, nothing changes. */
  cancel(command: CancelChange): Promise<Outcome<Space, CancelRefusal>>;

  /** `undefined` for a token that is unknown, given up, replaced or expired. Changes nothing. */
  find(tokenHash: string, at: string): Promise<FoundConfirmation | undefined>;

  /** Puts the address in force, once; true also when that was done before. */
  confirm(tokenHash: string, at: string): Promise<boolean>;

  /** The mail that has waited longest, for one caller alone; from then on its token is valid. */
  claimMail(claim: MailClaim): Promise<ClaimedMail | undefined>;

  /** @param nextAt When it is tried again; null when it was sent or given up. */
  settleMail(id: string, nextAt: string | null): Promise<void>;
}
