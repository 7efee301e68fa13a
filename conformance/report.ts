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
  /** Spaces that the run created and could not close. */
  readonly left: readonly LeftSpace[];
}

/** How many checks went each way. */
export function countResults(results: readonly CheckResult[]): Readonly<Record<CheckResult['outcome'], number>> {
  const count = (outcome: CheckResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
