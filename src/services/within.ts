import { ServiceError } from './service-error.js';

/**
 * Does some work for as long as it may take, and not a moment longer: even work that ignores its signal is left.
 *
 * @param milliseconds After these it fails with the code `timeout`.
 * @param signal Ends it with the reason of the abort, untouched.
 * @param work Given a signal that ends together with the promise, so that nothing is left running.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const ended = new AbortController();
  const { promise: interruption, reject: interrupt } = rejectable();
  const abort = () => interrupt(signal?.reason);
  const timer = setTimeout(
    () => interrupt(new ServiceError('timeout', `No answer within ${Math.round(milliseconds)} ms`)),
    milliseconds,
  );
  signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([interruption, work(ended.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    ended.abort();
  }
}

function rejectable() {
  let reject!: (reason: unknown) => void;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  return { promise, reject };
}
