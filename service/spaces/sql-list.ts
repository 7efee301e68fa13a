import type { Space, SpaceOrder } from '../../src/contract/spaces.js';
import { isGrantedOn } from '../certifications/sql-rows.js';
import type { Reader } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { dayOf } from '../values/days.js';
import type { Position } from './position.js';
import { spellingsOf, titleKeyColumn } from './search.js';
import { isReachedWith, spaceColumns } from './sql-rows.js';
import type { SpaceRows, SpaceSelection } from './store.js';

/**
 * A page of a person's spaces. The index is read from the position on and for as long as the page lasts, so that the
 * page costs the same wherever it stands and however many spaces there are. A total or a search passes over the
 * person's own rows; no row of anybody else is read.
 */
export async function listSpaces(on: Queryable, reader: Reader, selection: SpaceSelection): Promise<SpaceRows> {
  const texts = textsToFind(selection);
  // The database keeps no text with this character, and refuses to compare one with it.
  if (texts.some(({ spellings }) => spellings.some((text) => text.includes('\0')))) return { items: [], total: 0, more: false };
  const { conditions, values } = conditionsOf(reader, selection, texts);
  const found = await readPage(on, conditions, values, selection);
  const more = found.length > selection.limit;
  const isWhole = selection.after === undefined && !more;
  return {
    items: found.slice(0, selection.limit),
    total: isWhole ? found.length : await countSpaces(on, conditions, values),
    more,
  };
}

interface TextToFind {
  /** One of them must be there. */
  readonly spellings: readonly string[];
  readonly place: 'anywhere' | 'start';
}

/** The title is the first line of the text that is searched. */
function textsToFind({ words, title }: SpaceSelection): readonly TextToFind[] {
  const anywhere = words.map((word) => ({ spellings: spellingsOf(word), place: 'anywhere' }) as const);
  return title === undefined ? anywhere : [...anywhere, { spellings: [`${title}\n`], place: 'start' }];
}

function conditionsOf({ personId, certificateNumber = null }: Reader, { kind, certification }: SpaceSelection, texts: readonly TextToFind[]) {
  const conditions = ['person_id = $1', isReachedWith('$2::text')];
  const values: unknown[] = [personId, certificateNumber];
  const bind = (value: unknown) => `$${values.push(value)}`;
  if (kind !== undefined) conditions.push(`is_private = ${bind(kind === 'private')}`);
  if (certification !== undefined) {
    const { serviceId, at } = certification;
    conditions.push(`EXISTS (SELECT 1 FROM certification WHERE certification.space_id = membership.space_id
      AND service_id = ${bind(serviceId)} AND ${isGrantedOn(bind(dayOf(at)))})`);
  }
  for (const { spellings, place } of texts) {
    const found = spellings.map((text) => `strpos(search_text, ${bind(text)}) ${place === 'start' ? '= 1' : '> 0'}`);
    conditions.push(`(${found.join(' OR ')})`);
  }
  return { conditions: conditions.join(' AND '), values };
}

/** One more than asked for, when there is one. */
async function readPage(
  on: Queryable,
  conditions: string,
  values: readonly unknown[],
  { order = 'recent', after, limit }: SpaceSelection,
): Promise<readonly Space[]> {
  const bound = [...values, limit + 1];
  const bind = (value: unknown) => `$${bound.push(value)}`;
  const isAfter = after ? `AND ${isAfterIn[order](after, bind)}` : '';
  return on.query<Space>(
    `SELECT ${spaceColumns} FROM membership WHERE ${conditions} ${isAfter}
     ORDER BY ${columnsOf[order]} LIMIT $${values.length + 1}`,
    bound,
  );
}

const columnsOf: Readonly<Record<SpaceOrder, string>> = {
  recent: 'is_private DESC, used_at DESC, space_id DESC',
  title: `is_private DESC, ${titleKeyColumn}, space_id`,
};

/** In the order by title the parts go both ways, so rows cannot be compared; but nobody has two private spaces. */
const isAfterIn: Readonly<Record<SpaceOrder, (after: Position, bind: (value: unknown) => string) => string>> = {
  recent: (after, bind) => `(is_private, used_at, space_id) < (${bind(after.private)}, ${bind(after.key)}, ${bind(after.id)})`,
  title: (after, bind) =>
    after.private ? 'is_private = false' : `is_private = false AND (${titleKeyColumn}, space_id) > (${bind(after.key)}, ${bind(after.id)})`,
};

async function countSpaces(on: Queryable, conditions: string, values: readonly unknown[]): Promise<number> {
  const [row] = await on.query<{ count: number }>(`SELECT count(*) FROM membership WHERE ${conditions}`, values);
  return row!.count;
}
