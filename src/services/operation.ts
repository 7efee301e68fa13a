import type { InputOf, Method, OperationDefinition, OutputOf } from '../contract/operation.js';
import type { Check } from './check.js';

/** What a page downloads of an operation of the contract. */
export interface Operation<Input = never, Output = unknown> {
  readonly id: string;
  readonly method: Method;
  /** Below the base URL; `{spaceId}` stands for the member `spaceId` of the input. */
  readonly path: string;
  /** Returns the answer with its known members; throws when it has another form than the contract promises. */
  readonly check: Check<Output>;
  /** Never there: it only carries the type of the input. */
  readonly input?: (input: Input) => void;
}

/** The operation that pages have for a definition of the contract. */
export type OperationOf<Definition extends OperationDefinition> = Operation<InputOf<Definition>, OutputOf<Definition>>;
