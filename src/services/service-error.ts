import type { FieldErrorCode } from '../contract/problems.js';

/** What can go wrong with a call, as a closed set. People read the message chosen by code. */
export type ServiceErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'stronger-sign-in-required'
  | 'terms-required'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'limit-reached'
  | 'rate-limited'
  | 'offline'
  | 'timeout'
  | 'unavailable'
  | 'malformed';

export interface FieldError {
  /** Name of the member of the request body, for example `legalName`. */
  readonly field: string;
  readonly code: FieldErrorCode;
}

export interface ServiceErrorDetails {
  readonly cause?: unknown;
  /** The status of the HTTP answer, when there was one. */
  readonly status?: number | undefined;
  readonly fields?: readonly FieldError[];
  /** Seconds to wait before trying again, when the service said so. */
  readonly retryAfter?: number | undefined;
  /** True if nothing was sent: a command then certainly had no effect. */
  readonly unsent?: boolean | undefined;
}

/**
 * A call that failed. `message` is for logs. Recognise it by `name` and `code`, or with `isServiceError`: two bundles
 * on one page have two copies of this class.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ServiceErrorCode;
  readonly status: number | undefined;
  readonly fields: readonly FieldError[];
  readonly retryAfter: number | undefined;
  readonly unsent: boolean | undefined;

  constructor(code: ServiceErrorCode, message: string, details: ServiceErrorDetails = {}) {
    super(message, details);
    this.code = code;
    this.status = details.status;
    this.fields = details.fields ?? [];
    this.retryAfter = details.retryAfter;
    this.unsent = details.unsent;
  }
}

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && error.name === 'ServiceError' && 'code' in error;
}
