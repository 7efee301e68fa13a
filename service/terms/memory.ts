import type { TermsReceipt } from '../../src/contract/terms.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome } from '../commands/store.js';
import { Table } from '../database/memory-table.js';
import type { AcceptTerms, TermsStore } from './store.js';

export interface ReceiptRow extends TermsReceipt {
  readonly personId: string;
}

export interface TermsState {
  readonly receipts: readonly ReceiptRow[];
}

export const termsKeys = { receipts: ['personId', 'version'] } as const;

/** The acceptances in memory. */
export class MemoryTerms implements TermsStore {
  readonly #acts: MemoryActs;
  readonly #receipts;

  constructor(acts: MemoryActs, { receipts }: Partial<TermsState>) {
    this.#acts = acts;
    this.#receipts = new Table(termsKeys.receipts, receipts);
  }

  dump(): TermsState {
    return { receipts: this.#receipts.all };
  }

  isAccepted(personId: string): boolean {
    return this.#receipts.all.some((row) => row.personId === personId);
  }

  async readReceipts(personId: string): Promise<readonly TermsReceipt[]> {
    return this.#receipts.all.filter((row) => row.personId === personId).map(toReceipt);
  }

  async acceptTerms(command: AcceptTerms): Promise<Outcome<TermsReceipt, 'key-reused'>> {
    return this.#acts.once(command, () => {
      const { personId, receipt } = command;
      const first = this.#receipts.find({ personId, version: receipt.version }) ?? { personId, ...receipt };
      this.#receipts.put(first);
      return { result: toReceipt(first) };
    });
  }
}

function toReceipt({ personId: _, ...receipt }: ReceiptRow): TermsReceipt {
  return receipt;
}
