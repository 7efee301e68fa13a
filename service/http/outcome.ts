import type { ProblemName } from '../../src/contract/problems.js';
import type { Outcome } from '../store.js';
import { ProblemError } from './problem.js';

/** What the store refuses, under the names the client knows. */
const names = {
  'key-reused': 'idempotency-key-reused',
  'limit-reached': 'limit-reached',
  'private-space-exists': 'private-space-exists',
  'not-found': 'not-found',
  forbidden: 'forbidden',
  'version-mismatch': 'version-mismatch',
} as const satisfies Record<string, ProblemName>;

type Refusal = keyof typeof names;

/** The result of a command; a refusal becomes its problem. */
export function resultOf<Result>(outcome: Outcome<Result, Refusal>): Result {
  if ('result' in outcome) return outcome.result;
  throw problemOf(outcome.refusal);
}

export function problemOf(refusal: Refusal): ProblemError {
  return new ProblemError(names[refusal]);
}
