import { comparePositions, type Position } from './position.js';

/** The positions of one person's spaces, kept in order: a page is found by bisection, however many there are. */
export class OrderedPositions {
  readonly #positions: Position[];

  constructor(positions: Iterable<Position> = []) {
    this.#positions = [...positions].sort(comparePositions);
  }

  get all(): readonly Position[] {
    return this.#positions;
  }

  /** Private spaces come first, so this is also where the professional ones begin. */
  get privateCount(): number {
    return bisect(this.#positions, (position) => !position.private);
  }

  add(position: Position) {
    this.#positions.splice(firstFrom(this.#positions, position), 0, position);
  }

  remove(position: Position) {
    this.#positions.splice(firstFrom(this.#positions, position), 1);
  }
}

/** Index of the first position after `position`. */
export function firstAfter(positions: readonly Position[], position: Position): number {
  return bisect(positions, (candidate) => comparePositions(candidate, position) > 0);
}

function firstFrom(positions: readonly Position[], position: Position): number {
  return bisect(positions, (candidate) => comparePositions(candidate, position) >= 0);
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
