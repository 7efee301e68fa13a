import type { ActStore } from '../commands/store.js';
import type { Principal } from '../http/principal.js';
import { ProblemError } from '../http/problem.js';
import { publishedBy, type TermsEdition, termsStatus } from './editions.js';
import type { TermsStore } from './store.js';

/** What the rule depends on that people accept the terms before they have a space. */
export interface TermsRule {
  readonly store: { readonly acts: ActStore; readonly terms: TermsStore };
  readonly terms: () => readonly TermsEdition[];
  readonly now: () => Date;
}

export async function requireAcceptedTerms({ store, terms, now }: TermsRule, { personId }: Principal): Promise<void> {
  const receipts = await store.terms.readReceipts(personId);
  if (termsStatus(publishedBy(now(), terms()), receipts).status !== 'accepted') throw new ProblemError('terms-required');
}
