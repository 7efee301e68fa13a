import type { Space, SpaceKind } from '../../src/services/wire.js';

type Searchable = Readonly<Pick<Space, 'kind' | 'title' | 'legalName' | 'identifier'>>;

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

/** Tells whether a space is looked for; `undefined` when every space is. */
export function matcherOf({ words, title, kind }: Search): ((space: Searchable) => boolean) | undefined {
  if (words.length === 0 && title === undefined && kind === undefined) return undefined;
  return (space) => {
    if (kind !== undefined && space.kind !== kind) return false;
    if (title !== undefined && foldSpace(space).title !== title) return false;
    return words.every((word) => foldSpace(space).text.includes(word));
  };
}

const folded = new WeakMap<Searchable, { readonly title: string; readonly text: string }>();

// Remembered for as long as the space is the same object: folding is what a search would spend its time on.
function foldSpace(space: Searchable) {
  const known = folded.get(space);
  if (known !== undefined) return known;
  const text = [space.title, space.legalName ?? '', space.identifier].map(fold);
  const result = { title: text[0]!, text: text.join('\n') };
  folded.set(space, result);
  return result;
}
