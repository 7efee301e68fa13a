import * as v from 'valibot';
import { fold, foldLetters } from '../../src/contract/folding.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { compareText, isKey } from '../spaces/position.js';
import { isId } from '../values/ids.js';
import type { MemberPosition, StatedPerson } from './store.js';

/** In code points: equal beginnings of this length are told apart by the id. Longer ones would not fit into a cursor. */
const keyLength = 60;

const texts = new WeakMap<StatedPerson, string>();

/** Names and e-mail in one spelling, then as they are written, each with a line of its own. */
export function memberTextOf(person: StatedPerson): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const values = [`${person.lastNames} ${person.firstNames}`, person.email ?? ''];
  const text = [...values.map(fold), ...values.map(foldLetters)].join('\n');
  // Remembered for as long as the person is the same object.
  texts.set(person, text);
  return text;
}

/** A copy of what is stated of somebody, and nothing else of them. */
export function statedOf({ firstNames, lastNames, email }: StatedPerson): StatedPerson {
  return { firstNames, lastNames, email };
}

export function memberPositionOf(member: StatedPerson & { readonly id: string }): MemberPosition {
  const text = memberTextOf(member);
  return { key: Array.from(text.slice(0, text.indexOf('\n'))).slice(0, keyLength).join(''), id: member.id };
}

/** The key, of a row of `membership`; `membership_members` is an index on it. */
export const memberKeyColumn = `left(split_part(member_text, E'\\n', 1), ${keyLength})`;

/** Negative when the first comes before the second. */
export function compareMembers(a: MemberPosition, b: MemberPosition): number {
  return compareText(a.key, b.key) || compareText(a.id, b.id);
}

const cursorSchema = v.tuple([v.literal('member'), v.pipe(v.string(), v.check(isKey)), v.pipe(v.string(), v.check(isId))]);

export function writeMemberCursor({ key, id }: MemberPosition): string {
  return encodeCursor(['member', key, id]);
}

/** `undefined` when the text is no cursor of such a list. */
export function readMemberCursor(cursor: string): MemberPosition | undefined {
  try {
    const [, key, id] = v.parse(cursorSchema, decodeCursor(cursor));
    return { key, id };
  } catch {
    return undefined;
  }
}
