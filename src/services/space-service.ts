import type { SpaceOperations } from './generated/index.js';
import type { Operation } from './operation.js';
import { isServiceError, ServiceError } from './service-error.js';

export interface CallOptions {
  /** Aborts the call; the promise rejects with the reason of the abort, untouched. */
  readonly signal?: AbortSignal | undefined;
  /** The user's languages, best first, as in `Accept-Language`. */
  readonly language?: string | undefined;
  /**
   * For a command: made when the user acts, and used again for every retry of that act: the same key never has its
   * effect twice. At most 64 characters. Without one, `HttpSpaceService` draws one for each call.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * For a command: `person.id` of the session that the page shows. When somebody else is signed in by then, nothing
   * happens, and the call fails as `unauthenticated`: the session of that person has ended.
   */
  readonly person?: string | undefined;
  /** For a change: the `version` that was read. What has been changed since is a `conflict`. */
  readonly version?: string | undefined;
}

/**
 * What the elements ask of a back-end. `HttpSpaceService` speaks the HTTP contract; `serviceFrom` makes a service of a
 * host's own methods.
 */
export interface SpaceService {
  /** Resolves to the answer. Rejects with a `ServiceError`, or with the reason of the signal. */
  call<Input, Output>(operation: Operation<Input, Output>, input: Input, options?: CallOptions): Promise<Output>;
}

/** One method for each operation of the contract: it gets the input and the options, and resolves to the answer. */
export type SpaceMethods = {
  readonly [Id in keyof SpaceOperations]: SpaceOperations[Id] extends Operation<infer Input, infer Output>
    ? (input: Input, options: CallOptions) => Answer<Output> | Promise<Answer<Output>>
    : never;
};

/** A method without an answer may return nothing at all. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- it may be the result of an asynchronous method
type Answer<Output> = Output extends undefined ? void : Output;

/**
 * Makes a service of plain methods, for a host that has its own way to its back-end. What a method throws reaches the
 * elements: a `ServiceError` as it is, anything else as `unavailable`, like an operation that has no method here. An
 * answer of another form than the contract promises is `malformed`.
 *
 * @param methods By the ids of the operations: `readSession`, `listSpaces`, …
 */
export function serviceFrom(methods: Partial<SpaceMethods>): SpaceService {
  const byId = methods as Readonly<Record<string, ((input: unknown, options: CallOptions) => unknown) | undefined>>;
  return {
    async call(operation, input, options = {}) {
      const { id, check } = operation;
      const method = byId[id];
      if (!method) throw new ServiceError('unavailable', `The service of this page has no method ${id}`);
      const answer = await method.call(methods, input, options);
      try {
        return check(answer, '');
      } catch (error) {
        if (isServiceError(error)) throw error;
        // The place, never the value: it may be somebody's name.
        throw new ServiceError('malformed', `${id}: another form at ${(error as TypeError).message || 'the top'}`);
      }
    },
  };
}
