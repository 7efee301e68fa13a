import { spaceIdentifier } from '../../contract/text-rules.js';

/** What is wrong with an identifier, before the service sees it. */
export type IdentifierProblem = 'malformed' | 'hasZero' | 'isPrivate';

/**
 * An identifier as it is written, whatever people type or paste for it: small letters, spaces, other dashes or none. Text
 * that is no identifier stays as it is. No character is taken for another one.
 */
export function tidyIdentifier(text: string): string {
  const signs = text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}_−.:]/gu, '').toUpperCase();
  return /^P[PM][A-Z\d]{6}$/u.test(signs) ? `${signs.slice(0, 2)}-${signs.slice(2)}` : text.trim();
}

/** @param identifier Tidied. */
export function problemWithIdentifier(identifier: string): IdentifierProblem | undefined {
  if (spaceIdentifier.test(identifier)) return identifier.startsWith('PP') ? 'isPrivate' : undefined;
  return /^P[PM]-[A-Z\d]{6}$/u.test(identifier) ? 'hasZero' : 'malformed';
}
