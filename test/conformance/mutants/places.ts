import { findOperation } from '../../../src/contract/find-operation.js';
import type { OperationDefinition } from '../../../src/contract/operation.js';
import type { Fault } from '../broken/break.js';

/** The operation that a request below `/api` asks for. */
export function operationOf({ method, url }: Request): OperationDefinition | undefined {
  const { pathname } = new URL(url);
  return findOperation(method, pathname.replace(/^\/api/u, ''));
}

export const isFor = (request: Request, { id }: OperationDefinition) => operationOf(request)?.id === id;

/** What an operation answers when it did what it was asked for is something else. */
export function changeAnswersOf(
  operation: OperationDefinition,
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Fault {
  return (answer) => async (request) => {
    const response = await answer(request.clone());
    return isFor(request, operation) && response.status === operation.answer.status ? change(response, request) : response;
  };
}
