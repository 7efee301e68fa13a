import { isServiceError, ServiceError } from './service-error.js';

const mostRetries = 2;
/** Full jitter: the first retry comes after 0 to 250 ms, the second after 0 to 500. */
const baseDelay = 250;
/** So many seconds a person is kept waiting because the service asks for it, not more. */
const longestRetryAfter = 5;

export interface RetryOptions {
  /** How long one attempt may take, in milliseconds; all of them together end within twice that. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Tries, and tries again after what is likely to pass: no connection, no answer in time, a gateway's 502, 503 or 504,
 * a 429 that asks for a short wait. Fails as the last attempt failed, or with the reason of the signal, untouched.
 */
export function retry<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  { timeout, signal }: RetryOptions,
): Promise<T> {
  return within(2 * timeout, signal, async (end) => {
    for (let retries = 0; ; retries++) {
      try {
        return await within(timeout, end, attempt);
      } catch (error) {
        if (retries === mostRetries || !mayPass(error)) throw error;
        const wait = (error.retryAfter ?? 0) * 1000 + Math.random() * baseDelay * 2 ** retries;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  });
}

/** On a device that knows it is offline nothing passes soon: the person is told at once. */
function mayPass(error: unknown): error is ServiceError {
  // Node has a navigator from version 21 only.
  const { navigator } = globalThis as Partial<typeof globalThis>;
  if (!isServiceError(error) || navigator?.onLine === false) return false;
  const { code, status, retryAfter = status === 429 ? Infinity : 0 } = error;
  if (!status) return code === 'offline' || code === 'timeout';
  return [429, 502, 503, 504].includes(status) && retryAfter <= longestRetryAfter;
}

/**
 * Does some work, and leaves it when the time is up (the code is `timeout`) or the signal is aborted. The signal that
 * the work gets is aborted unless the work is done, so that nothing goes on that nobody waits for.
 */
function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = new AbortController();
    const stop = (reason: unknown) => {
      reject(reason);
      end.abort(reason);
    };
    const leave = () => stop(signal!.reason);
    const timer = setTimeout(() => stop(new ServiceError('timeout', `No answer in ${milliseconds} ms`)), milliseconds);
    signal?.addEventListener('abort', leave);
    void work(end.signal)
      .then(resolve, stop)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      });
  });
}
