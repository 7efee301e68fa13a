import { operations } from './index.js';
import type { OperationDefinition } from './operation.js';

/** The operation that a request asks for, by its method and its path below the base URL; a query is ignored. */
export function findOperation(method: string, path: string): OperationDefinition | undefined {
  const [address = ''] = path.split('?');
  const candidates = operations.filter((operation) => operation.method === method && patternOf(operation).test(address));
  // `/session/active-space` also fits `/session/{id}`: the more literal path is meant.
  return candidates.find((operation) => operation.path === address) ?? candidates[0];
}

function patternOf({ path }: OperationDefinition): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
