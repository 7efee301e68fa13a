import { fold, foldLetters, foldSpelling } from '../../src/contract/folding.js';
import type { Space, SpaceKind } from '../../src/contract/spaces.js';

type Searchable = Readonly<Pick<Space, 'title' | 'legalName' | 'identifier'>>;
type Matcher = (space: Searchable & Pick<Space, 'kind'>) => boolean;

/** What to look for; what is left out does not matter. */
export interface Search {
  /** Folded words, each as it was typed; each must occur in title, legal name or identifier, in one of its spellings. */
  readonly words: readonly string[];
  /** The folded title the space must have. */
  readonly title?: string;
  readonly kind?: SpaceKind;
}

/** The words of a query, folded: each once, and none that is found wherever another one is. */
export function wordsOf(query: string): readonly string[] {
  const words = foldLetters(query).split(' ').filter((word) => word !== '');
  const spellings = new Map(words.map((word) => [word, spellingsOf(word)]));
  for (const [word, own] of spellings) {
    const isFoundBy = (other: readonly string[]) => other.every((text) => own.some((spelling) => text.includes(spelling)));
    if ([...spellings].some(([other, theirs]) => other !== word && isFoundBy(theirs))) spellings.delete(word);
  }
  return [...spellings.keys()];
}

/** A word as it was typed, and in the one spelling of what is spelled in several ways. */
export function spellingsOf(word: string): readonly string[] {
  return [...new Set([word, foldSpelling(word)])];
}

/** A function that returns true for the spaces that match; `undefined` when every space does. */
export function matcherOf({ words, title, kind }: Search): Matcher | undefined {
  if (words.length === 0 && title === undefined && kind === undefined) return undefined;
  const spelled = words.map(spellingsOf);
  return (space) => {
    if (kind !== undefined && space.kind !== kind) return false;
    const text = searchTextOf(space);
    if (title !== undefined && !text.startsWith(`${title}\n`)) return false;
    return spelled.every((spellings) => spellings.some((word) => text.includes(word)));
  };
}

/** In code points: equal beginnings of this length are told apart by the id. Longer ones would not fit into a cursor. */
const titleKeyLength = 60;

/** What a list by title is ordered by: the beginning of the folded title, which is the first line of the search text. */
export function titleKeyOf(space: Searchable): string {
  const text = searchTextOf(space);
  return Array.from(text.slice(0, text.indexOf('\n'))).slice(0, titleKeyLength).join('');
}

/** The same, of a row of `membership`; `membership_title` is an index on it. */
export const titleKeyColumn = `left(split_part(search_text, E'\\n', 1), ${titleKeyLength})`;

const searchTexts = new WeakMap<Searchable, string>();

/** Counts the ways in which `searchTextOf` has folded: rows that were folded in an earlier way are folded again. */
export const folding = 2;

/**
 * Title, legal name and identifier in one spelling, then each as it is written, then the identifier without its dash.
 * Each is folded and has a line of its own: no folded value has a line break.
 */
export function searchTextOf(space: Searchable): string {
  const known = searchTexts.get(space);
  if (known !== undefined) return known;
  const values = [space.title, space.legalName ?? '', space.identifier];
  const written = values.map(foldLetters);
  const text = [...values.map(fold), ...written, written[2]!.replaceAll('-', '')].join('\n');
  // Remembered for as long as the space is the same object: folding is what a search would spend its time on.
  searchTexts.set(space, text);
  return text;
}
