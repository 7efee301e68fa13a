import type { ClaimedMail, ConfirmationsStore } from '../confirmations/store.js';
import { sha256 } from '../values/hash.js';
import { draw, type Random } from '../values/random.js';
import { composeConfirmation, composeNotice } from './compose.js';
import { type Mail, UndeliverableError } from './mail.js';

/** What came of one attempt to send a mail. */
export type MailOutcome = 'sent' | 'failed' | 'given-up';

export interface CourierOptions {
  readonly confirmations: Pick<ConfirmationsStore, 'claimMail' | 'settleMail'>;
  /** Rejects when the mail was not taken; with `UndeliverableError` when it never will be. */
  readonly send: (mail: Mail, token: string | null) => Promise<void>;
  /** The address of the page where a token is confirmed. */
  readonly linkOf: (token: string) => string;
  /** The address of the portal, where invitations are answered. */
  readonly portal: string;
  readonly now: () => Date;
  readonly random: Random;
  readonly observe?: ((outcome: MailOutcome, error?: Error) => void) | undefined;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** In milliseconds: longer than sending takes. A process that ends meanwhile leaves the mail to another one. */
const claimed = 5 * minute;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Sends the mails of the outbox. Several processes may do so at once: each mail is for one of them. */
export class Courier {
  readonly #options: CourierOptions;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /**
   * Sends what is due, one mail after the other. One that fails is tried again after a pause that grows, for a day.
   *
   * @param signal Stops it between two mails.
   */
  async deliver(signal?: AbortSignal): Promise<void> {
    const { confirmations, now, random } = this.#options;
    while (!signal?.aborted) {
      const token = draw(alphabet, 43, random);
      const until = new Date(now().getTime() + claimed).toISOString();
      const mail = await confirmations.claimMail({ at: now().toISOString(), until, tokenHash: await sha256(token) });
      if (mail === undefined) return;
      await this.#send(mail, token);
    }
  }

  async #send(mail: ClaimedMail, token: string) {
    const { confirmations, send, linkOf, portal, now, observe } = this.#options;
    try {
      if ('notice' in mail) await send(composeNotice(mail, portal), null);
      else await send(composeConfirmation(mail, linkOf(token)), token);
    } catch (error) {
      const nextAt = nextAttempt(mail, now());
      const isLost = error instanceof UndeliverableError || nextAt === null;
      await confirmations.settleMail(mail.id, isLost ? null : nextAt);
      observe?.(isLost ? 'given-up' : 'failed', error as Error);
      return;
    }
    await confirmations.settleMail(mail.id, null);
    observe?.('sent');
  }
}

/** After one, four, sixteen minutes and so on, up to four hours; null once that would be more than a day. */
function nextAttempt({ attempts, createdAt }: ClaimedMail, now: Date): string | null {
  const next = now.getTime() + Math.min(minute * 4 ** (attempts - 1), 240 * minute);
  return next - Date.parse(createdAt) > day ? null : new Date(next).toISOString();
}
