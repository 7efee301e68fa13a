import type { Dictionary } from '../../../src/localization/dictionary.js';

/** A language of no country: English with accents, in brackets, and 40 % longer, to find text that is not translated or does not fit. */
export const pseudoLocale = 'en-xa';

const accents: Readonly<Record<string, string>> = {
  a: 'å', c: 'ç', e: 'é', i: 'ï', n: 'ñ', o: 'ö', u: 'û', y: 'ÿ', A: 'Å', C: 'Ç', E: 'É', I: 'Ï', N: 'Ñ', O: 'Ö', U: 'Û', Y: 'Ý',
}; // prettier-ignore

/** Adds the pseudo-locale to a dictionary. */
export async function addPseudoLocale<M extends object>(dictionary: Dictionary<M>): Promise<void> {
  await dictionary.load('en');
  dictionary.set(pseudoLocale, disguise(dictionary.get('en')) as M);
}

function disguise(value: unknown): unknown {
  if (typeof value === 'string') return disguiseText(value);
  if (typeof value === 'function') {
    return (...parameters: unknown[]) => disguise((value as (...parameters: unknown[]) => unknown)(...parameters));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, disguise(member)]));
  }
  return value;
}

function disguiseText(text: string): string {
  const accented = text.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);
  return `[${accented}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5))}]`;
}
