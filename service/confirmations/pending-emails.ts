import { Table } from '../database/memory-table.js';
import type { Notice } from '../mail/notice.js';
import type { NewConfirmation } from './sql-begin.js';

export interface ConfirmationRow {
  readonly spaceId: string;
  /** Another one for each change. */
  readonly id: string;
  /** Null once it is confirmed. */
  readonly email: string | null;
  readonly mailedAt: string;
  readonly expiresAt: string;
}

export interface TokenRow {
  readonly tokenHash: string;
  readonly spaceId: string;
  readonly confirmationId: string;
  readonly expiresAt: string;
}

export interface MailRow {
  readonly id: string;
  readonly personId: string;
  /** Null for a notice about none. */
  readonly spaceId: string | null;
  /** Null for a notice. */
  readonly confirmationId: string | null;
  readonly language: string;
  readonly notice?: Omit<Notice, 'language'>;
  readonly createdAt: string;
  readonly attempts: number;
  /** Null once it was sent, or given up. */
  readonly nextAt: string | null;
}

export interface ConfirmationsState {
  readonly confirmations: readonly ConfirmationRow[];
  readonly emailTokens: readonly TokenRow[];
  readonly mails: readonly MailRow[];
}

export const confirmationKeys = { confirmations: ['spaceId'], emailTokens: ['tokenHash'], mails: ['id'] } as const;

const day = 24 * 60 * 60 * 1000;

/** The rows of addresses that wait, and of the mails to them. */
export class PendingEmails {
  readonly confirmations;
  readonly tokens;
  readonly mails;

  constructor({ confirmations, emailTokens, mails }: Partial<ConfirmationsState>) {
    this.confirmations = new Table(confirmationKeys.confirmations, confirmations);
    this.tokens = new Table(confirmationKeys.emailTokens, emailTokens);
    this.mails = new Table(confirmationKeys.mails, mails);
  }

  dump(): ConfirmationsState {
    return { confirmations: this.confirmations.all, emailTokens: this.tokens.all, mails: this.mails.all };
  }

  /** The latest change takes the place of the one before. False when the person has caused too many mails today. */
  begin(confirmation: NewConfirmation): boolean {
    const { spaceId, email, at, mail } = confirmation;
    if (!this.putMail(confirmation, mail.id)) return false;
    this.confirmations.put({ spaceId, id: mail.id, email, mailedAt: at, expiresAt: mail.expiresAt });
    return true;
  }

  putMail({ personId, spaceId, at, mail }: Pick<NewConfirmation, 'personId' | 'spaceId' | 'at' | 'mail'>, confirmationId: string): boolean {
    const yesterday = new Date(Date.parse(at) - day).toISOString();
    const today = this.mails.all.filter((row) => row.personId === personId && row.confirmationId !== null && row.createdAt > yesterday);
    if (today.length >= mail.perDay) return false;
    const { id, language } = mail;
    this.mails.put({ id, personId, spaceId, confirmationId, language, createdAt: at, attempts: 0, nextAt: at });
    return true;
  }

  putNotices({ personId, spaceId, at }: Pick<MailRow, 'personId' | 'spaceId'> & { readonly at: string }, notices: readonly Notice[]) {
    for (const { language, ...notice } of notices) {
      const id = crypto.randomUUID();
      this.mails.put({ id, personId, spaceId, confirmationId: null, language, notice, createdAt: at, attempts: 0, nextAt: at });
    }
  }

  drop(spaceId: string) {
    this.confirmations.delete({ spaceId });
  }

  /** What a token stands for, unless that was given up, replaced or has expired. */
  confirmationOf(tokenHash: string, at: string): ConfirmationRow | undefined {
    const token = this.tokens.find({ tokenHash });
    if (token === undefined || token.expiresAt <= at) return undefined;
    const confirmation = this.confirmations.find(token);
    return confirmation?.id === token.confirmationId ? confirmation : undefined;
  }

  /** Takes out what has expired, and returns the spaces whose address was given up by that. */
  forgetExpired(at: string): readonly string[] {
    const expired = this.confirmations.all.filter(({ expiresAt }) => expiresAt <= at);
    for (const row of expired) this.confirmations.delete(row);
    for (const row of this.tokens.all) if (row.expiresAt <= at) this.tokens.delete(row);
    for (const row of this.mails.all) if (row.nextAt === null && Date.parse(row.createdAt) + day <= Date.parse(at)) this.mails.delete(row);
    return expired.map(({ spaceId }) => spaceId);
  }
}
