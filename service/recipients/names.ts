import { fold, foldLetters } from '../../src/contract/folding.js';

/** Legal forms as they stand at the end of a name, folded, without what is no letter. */
const forms: ReadonlySet<string> = new Set(
  [
    ['sarl', 'sarls', 'sa', 'sas', 'sasu', 'sc', 'sca', 'sci', 'scop', 'scs', 'scsp', 'se', 'secs', 'senc', 'snc', 'asbl', 'fondation', 'gie', 'geie', 'eurl', 'eirl'],
    ['ag', 'eg', 'ek', 'ev', 'gbr', 'gmbh', 'gmbhcokg', 'kg', 'kgaa', 'ohg', 'ug'],
    ['bv', 'bvba', 'nv', 'sprl', 'srl', 'spa', 'inc', 'llc', 'llp', 'ltd', 'limited', 'plc'],
  ].flat(),
);

/** The form in most words is *GmbH & Co. KG*. */
const mostWords = 3;

/**
 * True for two spellings of one legal name. Case, accents, spaces and punctuation do not matter, nor how "and" is
 * written; a legal form may be left out, but not be another one: *Muller* and *Müller SA* are the same, *Müller SA* and
 * *Müller S.à r.l.* are not.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [split(one), split(other)];
  return a.stem === b.stem && (a.form === b.form || a.form === '' || b.form === '');
}

function split(name: string): { readonly stem: string; readonly form: string } {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['and', 'et', 'und'].includes(word));
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const form = words.slice(-count).join('');
    if (forms.has(form)) return { stem: words.slice(0, -count).join(''), form };
  }
  // A name that has nothing but signs is compared as it is.
  return { stem: words.join('') || foldLetters(name), form: '' };
}
