import type {
  NewSpace,
  SessionAnswer,
  Space,
  SpaceChange,
  SpacePage,
  SpaceQuery,
  SpaceSummary,
  Terms,
  TermsAcceptanceRequest,
  TermsReceipt,
} from './wire.js';

export interface CallOptions {
  /** Ends the call; the promise rejects with the reason of the abort, untouched. */
  readonly signal?: AbortSignal;
  /** Languages of the person, best first, as in `Accept-Language`. */
  readonly language?: string;
}

export interface CommandOptions extends CallOptions {
  /**
   * Made when the person acts and used again for every retry of that act: the same key never has its effect twice.
   * At most 64 characters; `crypto.randomUUID()` where the page is secure.
   */
  readonly idempotencyKey: string;
}

export interface ChangeOptions extends CommandOptions {
  /** `version` of the space as it was read; a space changed meanwhile is a `conflict`. */
  readonly version: string;
}

/**
 * What the elements ask of a back-end. Every method rejects with a `ServiceError`, or with the reason of its signal.
 * Any object with these methods will do; `HttpSpaceService` is the one that speaks the HTTP contract.
 */
export interface SpaceService {
  /** Who is signed in, if anybody, and what they act for. */
  readSession(options?: CallOptions): Promise<SessionAnswer>;
  /** Makes a space the active one. Answers the space. Fails with `not-found` for a space that is not the person's. */
  switchSpace(spaceId: string, options: CommandOptions): Promise<SpaceSummary>;
  /** One page of the person's spaces: the private space first, then recently used first. */
  listSpaces(query: SpaceQuery, options?: CallOptions): Promise<SpacePage>;
  readSpace(spaceId: string, options?: CallOptions): Promise<Space>;
  /** Fails with `terms-required`, `limit-reached`, or `invalid` with the fields at fault. */
  createSpace(space: NewSpace, options: CommandOptions): Promise<Space>;
  changeSpace(spaceId: string, change: SpaceChange, options: ChangeOptions): Promise<Space>;
  closeSpace(spaceId: string, options: ChangeOptions): Promise<void>;
  /** The terms of use in force, in the best language available. */
  readTerms(options?: CallOptions): Promise<Terms>;
  /** Fails with `conflict` when the version or hash is no longer the one in force. */
  acceptTerms(acceptance: TermsAcceptanceRequest, options: CommandOptions): Promise<TermsReceipt>;
}
