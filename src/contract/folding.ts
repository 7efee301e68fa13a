/** Letters that Unicode does not decompose, with what people type for them. The case folding knows ß, ſ and ı. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', ħ: 'h', ł: 'l', ŋ: 'n', ŧ: 't', þ: 'th', ς: 'σ' };

/**
 * Text as a search compares it: without case, accents and characters that are not seen; one apostrophe, one quotation
 * mark, one hyphen, one space. To lower, upper and lower case again is the full case folding of Unicode.
 */
export function foldLetters(text: string): string {
  return text
    // Alone it decomposes to a space with an accent.
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/[`ʹʻʼʽ‘’‛′]/g, "'")
    .replace(/[\p{M}\p{Cf}\p{DI}]/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[æœøðđħłŋŧþς]/g, (letter) => letters[letter]!)
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Folded text, with what is spelled in several ways spelled in one: `S.à r.l.` as `sarl`, `Müller` and `Mueller` as `muller`. */
export function foldSpelling(folded: string): string {
  return folded
    .replace(/(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}{1,2}| \p{L})(?![\p{L}\p{N}])(?:(?:\.\p{L}{1,2}|\.? \p{L})(?![\p{L}\p{N}]))*/gu, (abbreviation) =>
      abbreviation.replace(/[. ]/g, ''),
    )
    .replace(/(?<=\p{L})\./gu, '')
    // An umlaut written out. In `neue`, `Quelle` and `cœur` it is none.
    .replace(/(?<![aeiouq])([aou])e(?!u)/g, '$1');
}

/** What two names have in common that people take for the same: titles are compared, and typed ahead, by it. */
export const fold = (text: string): string => foldSpelling(foldLetters(text));
