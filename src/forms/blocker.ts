import type { ServiceErrorCode } from '../services/service-error.js';
import type { Session } from '../session/session.js';
import type { SessionController } from '../session/session-controller.js';

/** What has to be resolved first, whatever the user fills in. */
export type Blocker = 'session' | 'terms' | 'limit';

const refusals: Readonly<Partial<Record<ServiceErrorCode, Blocker>>> = {
  unauthenticated: 'session',
  'terms-required': 'terms',
  'limit-reached': 'limit',
};

/** True if a refusal of the service tells of a blocker, which a new session may have resolved. */
export function isBlocking(refusal: ServiceErrorCode | undefined): boolean {
  return Boolean(refusal && refusals[refusal]);
}

/** @param refusal Why the service refused the last command; it may know more than the session does. */
export function findBlocker(
  { session, failure }: SessionController,
  refusal: ServiceErrorCode | undefined,
  isLimitReached: (session: Session) => boolean = () => false,
  needsTerms = true,
): Blocker | undefined {
  const refused = refusal && refusals[refusal];
  if (session === null || (session === undefined && failure) || refused === 'session') return 'session';
  if (refused === 'terms' || (needsTerms && session && session.terms.status !== 'accepted')) return 'terms';
  return refused ?? (session && isLimitReached(session) ? 'limit' : undefined);
}
