import * as v from 'valibot';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { compareText, isTime } from '../spaces/position.js';
import { isId } from '../values/ids.js';
import type { InvitationPosition } from './store.js';

/** Negative when the first comes before the second. */
export function compareInvitations(a: InvitationPosition, b: InvitationPosition): number {
  return compareText(b.invitedAt, a.invitedAt) || compareText(b.id, a.id);
}

const cursorSchema = v.tuple([v.literal('invitation'), v.pipe(v.string(), v.check(isTime)), v.pipe(v.string(), v.check(isId))]);

export function writeInvitationCursor({ invitedAt, id }: InvitationPosition): string {
  return encodeCursor(['invitation', invitedAt, id]);
}

/** `undefined` when the text is no cursor of such a list. */
export function readInvitationCursor(cursor: string): InvitationPosition | undefined {
  try {
    const [, invitedAt, id] = v.parse(cursorSchema, decodeCursor(cursor));
    return { invitedAt, id };
  } catch {
    return undefined;
  }
}
