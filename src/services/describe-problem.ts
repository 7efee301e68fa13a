import type { FieldErrorCode, Problem } from '../contract/problems.js';
import type { FieldError, ServiceErrorCode, ServiceErrorDetails } from './service-error.js';

// Imports types only: bundlers would put what it shared with its page into a file of its own.

const byStatus: Readonly<Record<number, ServiceErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  428: 'invalid',
  429: 'rate-limited',
  504: 'timeout',
};

/** What a service may say by the name of a problem; that it is out of reach or malformed, it cannot. */
const byName: readonly string[] = [
  ...Object.values(byStatus),
  ...(['stronger-sign-in-required', 'terms-required', 'limit-reached', 'unavailable'] satisfies ServiceErrorCode[]),
];

const fieldErrorCodes: readonly string[] = ['required', 'too-long', 'malformed', 'refused'] satisfies FieldErrorCode[];

/** What a problem document means. The name in it decides the code; without a name of the contract the status does. */
export function describeProblem(
  problem: Problem | undefined,
  { headers, status }: Response,
): readonly [code: ServiceErrorCode, message: string, details: ServiceErrorDetails] {
  const name = /^urn:space-elements:problem:([a-z-]+)$/.exec(problem?.type ?? '')?.[1] ?? '';
  const details = { status: status || undefined, fields: problem?.errors?.flatMap(readField) ?? [], retryAfter: readRetryAfter(headers) };
  return [codeOf(name, status), `Answered: ${status} ${name}`, details];
}

function codeOf(name: string, status: number): ServiceErrorCode {
  // For whoever the page shows, the session has ended.
  if (name === 'another-person') return 'unauthenticated';
  if (byName.includes(name)) return name as ServiceErrorCode;
  // What the contract knows no status for, such as a redirection to a sign-in page, breaks it.
  return byStatus[status] ?? (status >= 500 ? 'unavailable' : 'malformed');
}

/** The names of the contract need no unescaping: a pointer to anything else is not about a field. */
function readField({ pointer, code }: { readonly pointer: string; readonly code: string }): FieldError[] {
  const field = /^#?\/(\w+)/.exec(pointer)?.[1];
  return field ? [{ field, code: fieldErrorCodes.includes(code) ? (code as FieldErrorCode) : 'malformed' }] : [];
}

/** Seconds, from seconds or an HTTP date. A date is compared with the clock of the service, which may not be ours. */
function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
