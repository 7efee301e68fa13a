import { type Comparison, comparisons, type Position } from './position.js';

/** The positions of one person's spaces, kept in order: a page is found by bisection, however many there are. */
export class OrderedPositions {
  readonly #positions: Position[];
  readonly #compare: Comparison;

  constructor(positions: Iterable<Position> = [], compare: Comparison = comparisons.recent) {
    this.#positions = [...positions].sort(compare);
    this.#compare = compare;
  }

  get all(): readonly Position[] {
    return this.#positions;
  }

  /** Private spaces come first, so this is also where the professional ones begin. */
  get privateCount(): number {
    return bisect(this.#positions, (position) => !position.private);
  }

  add(position: Position) {
    this.#positions.splice(this.#firstFrom(position), 0, position);
  }

  remove(position: Position) {
    this.#positions.splice(this.#firstFrom(position), 1);
  }

  #firstFrom(position: Position): number {
    return bisect(this.#positions, (candidate) => this.#compare(candidate, position) >= 0);
  }
}

/** Index of the first position after `position`. */
export function firstAfter(positions: readonly Position[], position: Position, compare: Comparison): number {
  return bisect(positions, (candidate) => compare(candidate, position) > 0);
}

/** Index of the first one that holds, of positions that hold from somewhere to the end. */
function bisect(positions: readonly Position[], holds: (position: Position) => boolean): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(positions[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
