import * as v from 'valibot';
import type { Space, SpaceOrder } from '../../src/contract/spaces.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { isId } from '../values/ids.js';
import { titleKeyOf } from './search.js';

/**
 * Where a space stands in the list of its person: the private space first; then the most recently used, or by title.
 * A space never used counts as used when it was created, so that a new one is found near the top. The id settles what
 * is equal.
 *
 * Pages are cut by position and not by number, so that a row added or removed meanwhile shifts nothing.
 */
export interface Position {
  readonly private: boolean;
  /** A time, or the folded title: what its list is ordered by. */
  readonly key: string;
  readonly id: string;
}

type Positioned = Pick<Space, 'id' | 'kind' | 'lastUsedAt' | 'createdAt' | 'title' | 'legalName' | 'identifier'>;

export function positionOf(space: Positioned, order: SpaceOrder = 'recent'): Position {
  const key = order === 'recent' ? (space.lastUsedAt ?? space.createdAt) : titleKeyOf(space);
  return { private: space.kind === 'private', key, id: space.id };
}

/** Negative when the first comes before the second. */
export type Comparison = (a: Position, b: Position) => number;

/**
 * Every part of the order by use descends, so that a database can compare positions as rows and read an index from its
 * end. Titles ascend.
 */
export const comparisons: Readonly<Record<SpaceOrder, Comparison>> = {
  recent: (a, b) => byKind(a, b) || compareText(b.key, a.key) || compareText(b.id, a.id),
  title: (a, b) => byKind(a, b) || compareText(a.key, b.key) || compareText(a.id, b.id),
};

function byKind(a: Position, b: Position): number {
  return Number(b.private) - Number(a.private);
}

/** By code points, as a database does that compares the bytes of UTF-8; `<` goes by UTF-16. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let place = 0;
  while (place < a.length && a.charCodeAt(place) === b.charCodeAt(place)) place += 1;
  // Within a pair of surrogates the halves before are equal, and those here decide alike.
  return (a.codePointAt(place) ?? -1) - (b.codePointAt(place) ?? -1);
}

const id = v.pipe(v.string(), v.check(isId));
const cursorSchemas = {
  recent: v.tuple([v.boolean(), v.pipe(v.string(), v.check(isTime)), id]),
  title: v.tuple([v.boolean(), v.pipe(v.string(), v.check(isKey)), id, v.literal('title')]),
} as const;

/** The position as the client sees it: opaque text that fits into an address. */
export function writeCursor({ private: isPrivate, key, id }: Position, order: SpaceOrder = 'recent'): string {
  const parts = order === 'recent' ? [isPrivate, key, id] : [isPrivate, key, id, order];
  return encodeCursor(parts);
}

/** `undefined` when the text is no cursor of this service, or of a list in another order. */
export function readCursor(cursor: string, order: SpaceOrder = 'recent'): Position | undefined {
  try {
    const [isPrivate, key, id] = v.parse(cursorSchemas[order], decodeCursor(cursor));
    return { private: isPrivate, key, id };
  } catch {
    return undefined;
  }
}

/** Returns true for a time as the store writes it; databases do not know every time that a client could make up. */
export function isTime(text: string): boolean {
  const time = Date.parse(text);
  return time >= 0 && new Date(time).toISOString() === text && text.length === '2025-02-03T08:00:00.000Z'.length;
}

/** Databases keep no text with this character, and refuse to compare one with it. */
export function isKey(text: string): boolean {
  return !text.includes('\0');
}
