import type { RunningMock } from '../../mocks/index.js';

/** The mock that the loader of the project has started for a story. */
export function mockOf({ loaded }: { readonly loaded: Record<string, unknown> }): RunningMock {
  return loaded['mock'] as RunningMock;
}
