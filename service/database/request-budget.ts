import { AsyncLocalStorage } from 'node:async_hooks';

/** What the client of a request still allows: the database reads it, and the store in between need not know. */
export interface RequestBudget {
  /** When the answer must have been sent, by `performance.now()`. */
  readonly endsAt: number;
  /** True once nobody waits for the answer any more. */
  readonly isGone: () => boolean;
  /** True once the database has worked for this request: from then on it goes before those that still wait. */
  isAdmitted: boolean;
}

const budgets = new AsyncLocalStorage<RequestBudget>();

/** Everything that `work` asks of the database counts for this request. */
export function withBudget<Result>(budget: RequestBudget, work: () => Result): Result {
  return budgets.run(budget, work);
}

/** `undefined` outside of a request: housekeeping and migrations have the time they need. */
export function currentBudget(): RequestBudget | undefined {
  return budgets.getStore();
}

/** Milliseconds until the answer of the current request is due, at most `usual`. */
export function millisecondsLeft(usual: number): number {
  const budget = currentBudget();
  return budget === undefined ? usual : Math.min(usual, Math.floor(budget.endsAt - performance.now()));
}
