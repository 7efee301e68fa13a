import type { TermsEdition } from '../rules/terms.js';
import { english } from './en.js';

const translations = (version: string) => ({ en: english[version]! });

/** Terms of use of a fictional authority, oldest edition first. A portal brings its own. */
export const sampleTerms: readonly TermsEdition[] = [
  { version: '1.0', effectiveFrom: '2023-05-15', translations: translations('1.0') },
  { version: '2.0', effectiveFrom: '2025-02-03', translations: translations('2.0') },
];

/** The edition that comes next, not yet in force. */
export const nextTerms: TermsEdition = { version: '2.1', effectiveFrom: '2099-01-01', translations: translations('2.1') };
