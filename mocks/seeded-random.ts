import type { Random } from '../service/values/random.js';

/** Draws the same numbers for the same seed. Not for secrets. */
export class SeededRandom {
  /** All there is to know of it: a number from which it draws on where it was. */
  state: number;

  constructor(state: number) {
    this.state = state >>> 0;
  }

  /** Mulberry32: one multiplication chain over a counter, spread well enough for ids. */
  draw: Random = (bound) => {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
