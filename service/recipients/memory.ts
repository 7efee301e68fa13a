import type { RecipientCheck } from '../../src/contract/recipients.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome } from '../commands/store.js';
import { dailyCountColumns, type DailyCountRow, DailyCounts } from '../database/daily-counts.js';
import type { MemorySession } from '../session/memory.js';
import type { MemorySpaces } from '../spaces/memory.js';
import { dayOf } from '../values/days.js';
import { isRecipient } from './rules.js';
import type * as port from './store.js';

export interface RecipientsState {
  /** For `person:` or `space:` and an id. */
  readonly recipientMisses: readonly DailyCountRow[];
}

export const recipientKeys = { recipientMisses: dailyCountColumns } as const;

/** Recipients in memory. */
export class MemoryRecipients implements port.RecipientsStore {
  readonly #acts: MemoryActs;
  readonly #spaces: MemorySpaces;
  readonly #session: MemorySession;
  readonly #misses;

  constructor(acts: MemoryActs, spaces: MemorySpaces, session: MemorySession, { recipientMisses }: Partial<RecipientsState>) {
    this.#acts = acts;
    this.#spaces = spaces;
    this.#session = session;
    this.#misses = new DailyCounts(recipientMisses);
  }

  dump(): RecipientsState {
    return { recipientMisses: this.#misses.all };
  }

  async check(command: port.CheckRecipient): Promise<Outcome<RecipientCheck, 'too-many-misses' | 'key-reused'>> {
    return this.#acts.once<RecipientCheck, 'too-many-misses'>(command, () => {
      const { caps, identifier, personId, at } = command;
      const day = dayOf(at);
      const spaceId = this.#session.activeSpaceOf(command);
      const counted = [[`person:${personId}`, caps.byPerson], ...(spaceId === null ? [] : [[`space:${spaceId}`, caps.bySpace] as const])] as const;
      const rows = counted.map(([subject, most]) => ({ subject, day, most, count: this.#misses.of(subject, day) }));
      if (rows.some(({ count, most }) => count >= most)) return { refusal: 'too-many-misses' };
      const matches = isRecipient(command, this.#spaces.findRecipient(identifier)?.legalName);
      if (!matches) for (const { subject, count } of rows) this.#misses.put({ subject, day, count: count + 1 });
      return { result: { matches } };
    });
  }
}
