import type { FigureName, Sample } from './figures.js';

/** Everything that was measured. */
export class Results {
  readonly #values = new Map<string, number[]>();

  add(contender: string, sample: Sample): void {
    for (const [figure, value] of Object.entries(sample)) {
      const key = `${contender} ${figure}`;
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  /** The median over all rounds; `undefined` where it was not measured. */
  of(contender: string, figure: FigureName): number | undefined {
    const values = this.#values.get(`${contender} ${figure}`)?.sort((a, b) => a - b);
    return values?.[Math.floor(values.length / 2)];
  }
}
