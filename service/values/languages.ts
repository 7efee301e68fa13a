interface Preference {
  readonly language: string;
  readonly weight: number;
}

/**
 * Chooses from `available` for an `Accept-Language` header: the first language the reader prefers that there is, by
 * exact tag or by primary language (`de-LU` finds `de`), else the first one available.
 */
export function chooseLanguage(header: string | undefined, available: readonly string[]): string {
  for (const { language } of parsePreferences(header ?? '')) {
    const primary = language.split('-', 1)[0];
    const match =
      available.find((candidate) => candidate.toLowerCase() === language) ??
      available.find((candidate) => candidate.toLowerCase() === primary);
    if (match !== undefined) return match;
  }
  return available[0]!;
}

/** Best first; what the reader refuses (`q=0`) is left out. */
function parsePreferences(header: string): readonly Preference[] {
  return header
    .split(',')
    .map((entry) => {
      const [language = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { language, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ language, weight }) => language !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
