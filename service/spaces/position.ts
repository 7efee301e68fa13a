import * as v from 'valibot';
import type { Space } from '../../src/contract/spaces.js';
import { isId } from '../values/ids.js';

/**
 * Where a space stands in the list of its person: the private space first, then the most recently used. A space never
 * used counts as used when it was created, so that a new one is found near the top. The id settles equal times. Every
 * part descends, so that a database can compare positions as rows and read an index from its end.
 *
 * Pages are cut by position and not by number, so that a row added or removed meanwhile shifts nothing.
 */
export interface Position {
  readonly private: boolean;
  readonly usedAt: string;
  readonly id: string;
}

export function positionOf(space: Pick<Space, 'id' | 'kind' | 'lastUsedAt' | 'createdAt'>): Position {
  return { private: space.kind === 'private', usedAt: space.lastUsedAt ?? space.createdAt, id: space.id };
}

/** Negative when `a` comes before `b`. */
export function comparePositions(a: Position, b: Position): number {
  if (a.private !== b.private) return a.private ? -1 : 1;
  if (a.usedAt !== b.usedAt) return a.usedAt > b.usedAt ? -1 : 1;
  if (a.id !== b.id) return a.id > b.id ? -1 : 1;
  return 0;
}

const cursorSchema = v.tuple([v.boolean(), v.pipe(v.string(), v.check(isTime)), v.pipe(v.string(), v.check(isId))]);

/** The position as the client sees it: opaque text that fits into an address. */
export function writeCursor({ private: isPrivate, usedAt, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([isPrivate, usedAt, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** `undefined` when the text is no cursor of this service. */
export function readCursor(cursor: string): Position | undefined {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const [isPrivate, usedAt, id] = v.parse(cursorSchema, JSON.parse(new TextDecoder().decode(bytes)));
    return { private: isPrivate, usedAt, id };
  } catch {
    return undefined;
  }
}

/** Returns true for a time as the store writes it; databases do not know every time that a client could make up. */
function isTime(text: string): boolean {
  const time = Date.parse(text);
  return time >= 0 && new Date(time).toISOString() === text && text.length === '2025-02-03T08:00:00.000Z'.length;
}
