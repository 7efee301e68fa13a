import { isServiceError, ServiceError } from './service-error.js';

const mostRetries = 2;
/** Full jitter: the first retry comes after 0 to 250 ms, the second after 0 to 500, and so on. */
const baseDelay = 250;
/** So many seconds a person is kept waiting because the service asks for it, not more. */
const longestRetryAfter = 5;

/** So many seconds later a service that is down is asked again, if nobody says when it is back. */
const gatewayDelay = 2;

export interface RetryOptions {
  /** A user who has done something waits for a service that is down until the time is up; a reader is told sooner. */
  readonly isCommand: boolean;
  /** How long one attempt may take, in milliseconds; all of them together end within twice that. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Tries, and tries again after what is likely to pass: no connection, no answer in time, a gateway's 502, 503 or 504,
 * a 429 that asks for a short wait. Twice at most; a command to a service that is down, until the time is up: a database
 * that fails over is away for 20 seconds. Fails as the last attempt failed, or with the reason of the signal, untouched.
 */
export function retry<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  { isCommand, timeout, signal }: RetryOptions,
): Promise<T> {
  const last = Date.now() + 2 * timeout;
  return within(2 * timeout, signal, async (end) => {
    for (let retries = 0; ; retries++) {
      try {
        return await within(timeout, end, attempt);
      } catch (error) {
        if (!mayPass(error)) throw error;
        const { status = 0, retryAfter = status && gatewayDelay } = error;
        const wait = retryAfter * 1000 + Math.random() * baseDelay * (retries + 1);
        const isPatient = isCommand && status > 500 && retryAfter;
        if ((retries >= mostRetries && !isPatient) || Date.now() + wait > last) throw error;
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
    const timer = setTimeout(() => stop(new ServiceError('timeout', 'No answer in time')), milliseconds);
    signal?.addEventListener('abort', leave);
    void work(end.signal)
      .then(resolve, stop)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      });
  });
}
