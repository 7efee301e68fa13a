import { isServiceError } from './service-error.js';
import { within } from './within.js';

const mostRetries = 2;
/** Full jitter: the first retry comes after 0 to 250 ms, the second after 0 to 500. */
const baseDelay = 250;
/** A person waits this many seconds on the word of the service, not longer. */
const longestRetryAfter = 5;
const overload = [502, 503, 504];

export interface RetryOptions {
  /** How long one attempt may take, in milliseconds; all of them together end within twice that. */
  readonly timeout: number;
  /** Whether doing it twice is the same as doing it once. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Tries, and tries again after what is likely to pass: no connection, no answer in time, a gateway's 502, 503 or 504,
 * a 429 that asks for a short wait. Fails with what the last attempt failed with.
 */
export async function retry<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  { timeout, repeatable, signal }: RetryOptions,
): Promise<T> {
  const end = performance.now() + 2 * timeout;
  for (let retries = 0; ; retries++) {
    try {
      return await within(Math.min(timeout, end - performance.now()), signal, attempt);
    } catch (error) {
      const wait = waitAfter(error, retries);
      if (!repeatable || retries === mostRetries || performance.now() + wait >= end) throw error;
      await pause(wait, signal);
    }
  }
}

/** Milliseconds after which another attempt makes sense; infinite when none does. */
function waitAfter(error: unknown, retries: number): number {
  if (!isServiceError(error) || !mayPass(error)) return Infinity;
  return (error.retryAfter ?? 0) * 1000 + Math.random() * baseDelay * 2 ** retries;
}

function mayPass({ code, status, retryAfter = 0 }: { code: string; status?: number; retryAfter?: number }): boolean {
  return false;
}
