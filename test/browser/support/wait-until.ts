import { waitUntil as wait } from '@open-wc/testing';

/**
 * Milliseconds that a busy machine is given: more than the ten seconds after which the client asks again, because
 * WebKit's worker loses an answer now and then, and the five that a service that is down is given on top. Only a test
 * that is going to fail waits so long.
 */
export const timeoutMs = 20_000;

export function waitUntil(predicate: Parameters<typeof wait>[0], message?: string): Promise<void> {
  return wait(predicate, message, { timeout: timeoutMs });
}
