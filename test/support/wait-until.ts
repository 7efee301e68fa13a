import { waitUntil as wait } from '@open-wc/testing';

/** Milliseconds that a busy machine is given. Only a test that is going to fail waits so long. */
export const patience = 9_000;

export function waitUntil(predicate: Parameters<typeof wait>[0], message?: string): Promise<void> {
  return wait(predicate, message, { timeout: patience });
}
