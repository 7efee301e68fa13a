import { nextFrame } from '@open-wc/testing';
import type { RunningMock } from '../../../mocks/index.js';

/**
 * Waits until nothing more comes of what happened: the page is painted, observers of what is in view have reported, and
 * every request is answered. For tests that assert that something does not happen.
 */
export async function settle(mock: RunningMock): Promise<void> {
  // Observers report after the callbacks of the frame in which something came into view: before the next frame's.
  await nextFrame();
  await nextFrame();
  await mock.idle();
}
