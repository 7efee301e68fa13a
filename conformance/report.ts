import type { LeftSpace } from './own-spaces.js';

/** How a check went. */
export type CheckResult = {
  readonly name: string;
  /** The words of the contract. */
  readonly promise: string;
} & (
  | { readonly outcome: 'passed' }
  | {
      readonly outcome: 'failed';
      /** What was not as promised. */
      readonly reason: string;
      /** The first check of the run that failed for the same reason: one cause, perhaps. */
      readonly like?: string;
      /** The request and the answer that show it; the last ones before it was found. */
      readonly exchange?: string;
    }
  | {
      readonly outcome: 'skipped';
      /** What the check needs and this run did not have. */
      readonly needs: string;
    }
);

/** What a run found out. */
export interface ConformanceReport {
  readonly baseUrl: string;
  readonly results: readonly CheckResult[];
  /** How many requests were answered. */
  readonly requests: number;
  /** Spaces that the run created and could not close, and devices that it could not unpair, with their name as title. */
  readonly left: readonly LeftSpace[];
  /** The run was ended by its signal before the last check. */
  readonly isStopped?: true;
}

/** The first check that failed for this reason, whatever the space. */
export function findLike(reason: string, results: readonly CheckResult[]): string | undefined {
  const cause = nameCause(reason);
  return results.find((result) => result.outcome === 'failed' && nameCause(result.reason) === cause)?.name;
}

/** Checks that failed for one reason, by the first of them, when they are three at least. */
export function findCauses(results: readonly CheckResult[]): ReadonlyMap<CheckResult & { outcome: 'failed' }, number> {
  const failed = results.filter((result): result is CheckResult & { outcome: 'failed' } => result.outcome === 'failed');
  const counted = failed
    .filter(({ like }) => like === undefined)
    .map((first) => [first, failed.filter(({ like }) => like === first.name).length + 1] as const);
  return new Map(counted.filter(([, count]) => count > 2));
}

/** A reason without what differs from one space to another. */
function nameCause(reason: string): string {
  return reason.replaceAll(/\/spaces\/[^/\s]+/gu, '/spaces/{id}');
}

/** How many checks went each way. */
export function countResults(results: readonly CheckResult[]): Readonly<Record<CheckResult['outcome'], number>> {
  const count = (outcome: CheckResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
