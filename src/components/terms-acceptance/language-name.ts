import type { TermsAcceptanceMessages } from './terms-acceptance.messages.js';

/** Of a language, as a sentence names it: `fr-LU` is "French". */
export function languageName(language: string, { languageNames }: TermsAcceptanceMessages): string {
  return languageNames[primary(language)] ?? language;
}

/** Whether two tags name the same language, whatever their regions. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}
