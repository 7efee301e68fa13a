import type { Space, SpaceKind } from '../../src/contract/spaces.js';

type Searchable = Readonly<Pick<Space, 'title' | 'legalName' | 'identifier'>>;
type Matcher = (space: Searchable & Pick<Space, 'kind'>) => boolean;

/** What to look for; what is left out does not matter. */
export interface Search {
  /** Folded words; each must occur in title, legal name or identifier. */
  readonly words: readonly string[];
  /** The folded title the space must have. */
  readonly title?: string;
  readonly kind?: SpaceKind;
}

/** Text without case, accents and outer white space: what is left is compared. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The words of a query, folded. */
export function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** A function that returns true for the spaces that match; `undefined` when every space does. */
export function matcherOf({ words, title, kind }: Search): Matcher | undefined {
  if (words.length === 0 && title === undefined && kind === undefined) return undefined;
  return (space) => {
    if (kind !== undefined && space.kind !== kind) return false;
    const text = searchTextOf(space);
    if (title !== undefined && !text.startsWith(`${title}\n`)) return false;
    return words.every((word) => text.includes(word));
  };
}

const searchTexts = new WeakMap<Searchable, string>();

/** Title, legal name and identifier, each folded, a line each: no value has a line break of its own. */
export function searchTextOf(space: Searchable): string {
  const known = searchTexts.get(space);
  if (known !== undefined) return known;
  const text = [space.title, space.legalName ?? '', space.identifier].map(fold).join('\n');
  // Remembered for as long as the space is the same object: folding is what a search would spend its time on.
  searchTexts.set(space, text);
  return text;
}
