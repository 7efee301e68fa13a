import type { TermsReceipt } from '../../src/contract/terms.js';
import type { Command, Outcome } from '../commands/store.js';

/** What people accepted. */
export interface TermsStore {
  /** One for each version of the terms that the person accepted. */
  readReceipts(personId: string): Promise<readonly TermsReceipt[]>;

  /** Keeps the receipt, unless there is one of this version already: then that one is the result. */
  acceptTerms(command: AcceptTerms): Promise<Outcome<TermsReceipt, 'key-reused'>>;
}

export interface AcceptTerms extends Command {
  readonly receipt: TermsReceipt;
}
