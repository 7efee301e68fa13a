import type { Queryable } from '../database/database.js';
import { spellingsOf } from '../spaces/search.js';
import { memberKeyColumn } from './position.js';
import { memberColumns, type MemberRow, toMember } from './sql-rows.js';
import type { MemberRows, MemberSelection } from './store.js';

interface Reader {
  readonly personId: string;
  readonly spaceId: string;
}

/**
 * A page of those who have a space. The index is read from the position on and for as long as the page lasts, so that
 * a page costs the same wherever it stands. A total or a search passes over the rows of this space; no other row is read.
 */
export async function listMembers(on: Queryable, { personId, spaceId }: Reader, selection: MemberSelection): Promise<MemberRows> {
  const { words, after, limit } = selection;
  // The database keeps no text with this character, and refuses to compare one with it.
  if (words.some((word) => word.includes('\0'))) return { items: [], total: 0, more: false };
  const values: unknown[] = [spaceId];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const found = words.map((word) => `(${spellingsOf(word).map((text) => `strpos(member_text, ${bind(text)}) > 0`).join(' OR ')})`);
  const conditions = ['space_id = $1', ...found].join(' AND ');
  const counted = [...values];
  const isAfter = after ? `AND (${memberKeyColumn}, member_id) > (${bind(after.key)}, ${bind(after.id)})` : '';
  const rows = await on.query<MemberRow>(
    `SELECT ${memberColumns} FROM membership WHERE ${conditions} ${isAfter}
     ORDER BY ${memberKeyColumn}, member_id LIMIT ${bind(limit + 1)}`,
    values,
  );
  const administrators = await countAdministrators(on, spaceId);
  const more = rows.length > limit;
  return {
    items: rows.slice(0, limit).map((row) => toMember(row, personId, administrators)),
    total: after === undefined && !more ? rows.length : await countMembers(on, conditions, counted),
    more,
  };
}

export async function countAdministrators(on: Queryable, spaceId: string): Promise<number> {
  const [row] = await on.query<{ readonly administrators: number }>('SELECT administrators FROM space WHERE id = $1', [spaceId]);
  return row?.administrators ?? 0;
}

async function countMembers(on: Queryable, conditions: string, values: readonly unknown[]): Promise<number> {
  const [row] = await on.query<{ readonly count: number }>(`SELECT count(*) FROM membership WHERE ${conditions}`, values);
  return row!.count;
}
