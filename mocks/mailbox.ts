import { Courier } from '../service/mail/courier.js';
import type { Mail } from '../service/mail/mail.js';
import { secureRandom } from '../service/values/random.js';
import type { World } from './world.js';

/** A mail that the service has sent. */
export interface MockMail extends Omit<Mail, 'id'> {
  /** What its link has: the input of `confirmEmail`; null in a mail that confirms nothing. */
  readonly token: string | null;
}

/** Where the mails of the service arrive, whoever they are to. */
export class Mailbox {
  readonly mails: MockMail[] = [];
  readonly #link: string;

  /** @param link The page that a mail leads to; `{token}` in it is replaced. */
  constructor(link = '#confirm-email?token={token}') {
    this.#link = link;
  }

  /** Takes what the service has to send. */
  async collect({ store, now }: Pick<World, 'store' | 'now'>): Promise<void> {
    const courier = new Courier({
      confirmations: store.confirmations,
      send: async ({ id: _, ...mail }, token) => void this.mails.push({ ...mail, token }),
      linkOf: (token) => this.#link.replace('{token}', token),
      portal: '/',
      now,
      // Not the seeded one: what it draws for new spaces would depend on mails.
      random: secureRandom,
    });
    await courier.deliver();
  }
}
