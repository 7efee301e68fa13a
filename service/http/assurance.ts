import type { Assurance } from '../../src/contract/session.js';
import type { Principal } from './principal.js';
import { ProblemError } from './problem.js';

/** In milliseconds: for how long a sign-in is recent, unless the service is told otherwise. */
export const usualStrongSignInLasts = 600_000;

export interface StrongSignInRule {
  readonly now: () => Date;
  /** In milliseconds: for how long a sign-in is recent. */
  readonly strongSignInLasts: number;
}

/** What a product states of a sign-in, as far as it does. */
interface Stated {
  readonly assurance?: string | undefined;
  readonly authenticatedAt?: string | null | undefined;
}

/**
 * Refuses who has not signed in strongly, or longer ago than the service allows.
 *
 * @throws {ProblemError} `stronger-sign-in-required`
 */
export function requireStrongAndRecent({ authentication }: Pick<Principal, 'authentication'>, rule: StrongSignInRule) {
  if (!isStrongAndRecent(authentication, rule)) throw new ProblemError('stronger-sign-in-required');
}

/** What is not stated counts as the least. */
export function isStrongAndRecent(stated: Stated, { now, strongSignInLasts }: StrongSignInRule): boolean {
  const since = now().getTime() - Date.parse(stated.authenticatedAt ?? '');
  return assuranceOf(stated) === 'strong' && since <= strongSignInLasts;
}

/** Anything but a word that is known is the least. */
export function assuranceOf({ assurance }: Stated): Assurance {
  return assurance === 'strong' ? 'strong' : 'basic';
}
