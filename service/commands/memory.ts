import { Table } from '../database/memory-table.js';
import type { ActStore, Command, Outcome } from './store.js';

export interface ActRow {
  readonly personId: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly expiresAt: string;
  readonly result: unknown;
  /** Why it was refused although it was counted. */
  readonly refusal?: string;
}

export interface ActState {
  readonly acts: readonly ActRow[];
}

export const actKeys = { acts: ['personId', 'key'] } as const;

/** What was done with which key, until it expires. */
export class MemoryActs implements ActStore {
  readonly #acts;

  constructor({ acts }: Partial<ActState>) {
    this.#acts = new Table(actKeys.acts, acts);
  }

  dump(): ActState {
    return { acts: this.#acts.all };
  }

  async recallAct(command: Pick<Command, 'personId' | 'act' | 'at'>) {
    return this.#recall<unknown>(command);
  }

  /** Has the effect, unless the act was done before. A refusal changed nothing and is not kept, unless it is recorded. */
  once<Result, Refusal extends string>(
    command: Command,
    effect: () => Outcome<Result, Refusal>,
  ): Outcome<Result, Refusal | 'key-reused'> {
    const earlier = this.#recall<Result>(command);
    if (earlier !== undefined) return earlier;
    const outcome = effect();
    if ('refusal' in outcome && !outcome.isRecorded) return outcome;
    this.#deleteExpired(command.at);
    const kept = 'result' in outcome ? { result: structuredClone(outcome.result) } : { result: null, refusal: outcome.refusal };
    this.#acts.put({ personId: command.personId, ...command.act, ...kept });
    return outcome;
  }

  #recall<Result>({ personId, act, at }: Pick<Command, 'personId' | 'act' | 'at'>): Outcome<Result, 'key-reused'> | undefined {
    const earlier = this.#acts.find({ personId, key: act.key });
    if (earlier === undefined || earlier.expiresAt <= at) return undefined;
    if (earlier.fingerprint !== act.fingerprint) return { refusal: 'key-reused' };
    if (earlier.refusal !== undefined) return { refusal: earlier.refusal as 'key-reused' };
    return { result: structuredClone(earlier.result) as Result };
  }

  #deleteExpired(at: string) {
    for (const row of this.#acts.all) if (row.expiresAt <= at) this.#acts.delete(row);
  }
}
