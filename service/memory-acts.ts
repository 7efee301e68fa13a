import { type ActRow, primaryKeys, Table } from './memory-state.js';
import type { Command, Outcome } from './store.js';

/** What was done under which key, until it expires. */
export class MemoryActs {
  readonly #acts;

  constructor(rows: readonly ActRow[] = []) {
    this.#acts = new Table(primaryKeys.acts, rows);
  }

  get all(): readonly ActRow[] {
    return this.#acts.all;
  }

  /** What came of the act of this command, when it was done before. */
  recall<Result>({ personId, act, at }: Pick<Command, 'personId' | 'act' | 'at'>): Outcome<Result, 'key-reused'> | undefined {
    const earlier = this.#acts.find({ personId, key: act.key });
    if (earlier === undefined || earlier.expiresAt <= at) return undefined;
    if (earlier.fingerprint !== act.fingerprint) return { refusal: 'key-reused' };
    return { result: structuredClone(earlier.result) as Result };
  }

  /** Has the effect, unless the act was done before. A refusal changed nothing and is not kept. */
  once<Result, Refusal extends string>(
    command: Command,
    effect: () => Outcome<Result, Refusal>,
  ): Outcome<Result, Refusal | 'key-reused'> {
    const earlier = this.recall<Result>(command);
    if (earlier !== undefined) return earlier;
    const outcome = effect();
    if ('result' in outcome) {
      this.#forget(command.at);
      this.#acts.put({ personId: command.personId, ...command.act, result: structuredClone(outcome.result) });
    }
    return outcome;
  }

  #forget(at: string) {
    for (const row of this.#acts.all) if (row.expiresAt <= at) this.#acts.delete(row);
  }
}
