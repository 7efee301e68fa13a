import type { ReactiveControllerHost } from 'lit';

const ends = new WeakMap<object, number>();
const timers = new WeakMap<object, ReturnType<typeof setTimeout>>();

/**
 * The seconds that are left of a wait, none at its end. With each of them the host renders again.
 *
 * @param start What the wait began with, for example a failure: it goes on when that is rendered elsewhere.
 */
export function secondsLeft(host: ReactiveControllerHost & Element, start: object, seconds: number): number {
  if (!ends.has(start)) ends.set(start, Date.now() + seconds * 1000);
  const left = Math.max(0, ends.get(start)! - Date.now());
  clearTimeout(timers.get(host));
  if (left) timers.set(host, setTimeout(() => host.isConnected && host.requestUpdate(), left % 1000 || 1000));
  return Math.ceil(left / 1000);
}
