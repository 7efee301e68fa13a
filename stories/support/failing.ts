import type { Fault, FaultTarget } from '../../mocks/index.js';
import { mockOf } from './mock-of.js';

/** Makes the calls to a path, or with a method, fail: for as long as a story is open, unless a number is stated. */
export function failing(calls: Pick<FaultTarget, 'path' | 'method'>, fault: Fault, times = 1_000) {
  return {
    beforeEach: (context: { readonly loaded: Record<string, unknown> }) =>
      mockOf(context).failNext(fault, { ...calls, times }),
  };
}
