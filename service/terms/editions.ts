import type { Session } from '../../src/contract/session.js';
import type { Terms, TermsBlock, TermsReceipt } from '../../src/contract/terms.js';
import { sha256 } from '../values/hash.js';

/** One edition of the terms of use, in every language it was published in. */
export interface TermsEdition {
  readonly version: string;
  /** The day, in UTC, from which it is in force: `2025-02-03`. */
  readonly effectiveFrom: string;
  /** By language; the first one serves readers of none of them. */
  readonly translations: Readonly<Record<string, TermsTranslation>>;
}

export interface TermsTranslation {
  readonly title: string;
  readonly body: readonly TermsBlock[];
  /** What is different from the edition before, a sentence each. */
  readonly changes: readonly string[];
}

/** The editions up to the one in force, oldest first. */
export function publishedBy(now: Date, editions: readonly TermsEdition[]): readonly TermsEdition[] {
  const today = now.toISOString().slice(0, 10);
  return editions.filter(({ effectiveFrom }) => effectiveFrom <= today);
}

/** The edition in force: the newest published. */
export function inForce(published: readonly TermsEdition[]): TermsEdition {
  const edition = published.at(-1);
  if (edition === undefined) throw new Error('No edition of the terms of use is in force.');
  return edition;
}

/** `undefined` for a language, which may be any text, that the edition was not published in. */
export function translationOf({ translations }: TermsEdition, language: string): TermsTranslation | undefined {
  return Object.hasOwn(translations, language) ? translations[language] : undefined;
}

export function termsStatus(
  published: readonly TermsEdition[],
  receipts: readonly TermsReceipt[],
): Session['terms'] {
  const { version } = inForce(published);
  if (receipts.some((receipt) => receipt.version === version)) return { status: 'accepted', version };
  return { status: receipts.length === 0 ? 'missing' : 'outdated', version };
}

/** What changed since the newest edition that the person accepted, newest first; nothing before a first acceptance. */
export function changesSince(
  published: readonly TermsEdition[],
  receipts: readonly TermsReceipt[],
  language: string,
): Terms['changes'] {
  const accepted = published.findLastIndex(({ version }) => receipts.some((receipt) => receipt.version === version));
  if (accepted < 0) return [];
  return published
    .slice(accepted + 1)
    .reverse()
    .map((edition) => ({
      version: edition.version,
      effectiveFrom: edition.effectiveFrom,
      items: [...(translationOf(edition, language)?.changes ?? [])],
    }));
}

const hashes = new WeakMap<TermsTranslation, Promise<string>>();

/** Of title and body: a text that differs in one character has another hash. */
export function hashOf(translation: TermsTranslation): Promise<string> {
  const known = hashes.get(translation);
  if (known !== undefined) return known;
  const hash = sha256(JSON.stringify([translation.title, translation.body]));
  hashes.set(translation, hash);
  return hash;
}
