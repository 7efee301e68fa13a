import type { Recipient, RecipientCheck } from '../../src/contract/recipients.js';
import type { Command, Outcome } from '../commands/store.js';

/** Spaces of others that something is handed over to. */
export interface RecipientsStore {
  /**
   * Whether an identifier and a name belong together. A miss is counted before they are compared, and taken back when
   * they match: however many ask at once, no more misses are answered than there may be.
   */
  check(command: CheckRecipient): Promise<Outcome<RecipientCheck, 'too-many-misses' | 'key-reused'>>;
}

export interface CheckRecipient extends Command, Recipient {
  readonly caps: RecipientCaps;
}

/** How many misses there may be in a day. */
export interface RecipientCaps {
  readonly byPerson: number;
  /** By all who act in one space. */
  readonly bySpace: number;
}
