import type { TermsEdition } from '../editions.js';
import { german } from './de.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { SampleVersion } from './structure.js';

/** Terms of use of a fictional authority, oldest edition first. A portal brings its own. */
export const sampleTerms: readonly TermsEdition[] = [edition('1.0', '2023-05-15'), edition('2.0', '2025-02-03')];

/** The edition after those: whoever brings it into force sets the day. */
export const nextTerms: TermsEdition = edition('2.1', '2099-01-01');

function edition(version: SampleVersion, effectiveFrom: string): TermsEdition {
  return { version, effectiveFrom, translations: { fr: french[version], de: german[version], en: english[version] } };
}
