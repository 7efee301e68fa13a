import type { SpaceSession } from '../../src/components/space-session/space-session.js';
import { ask } from '../ask.js';
import { wireButtons } from './buttons.js';
import { wireDesk } from './desk.js';
import { serviceDesk } from './service-desk.js';

/** The requests among what the page has just loaded. The browser tells their outcome, not their method. */
export function describeRequests(loaded: readonly PerformanceResourceTiming[]): readonly string[] {
  return loaded.flatMap(({ name, responseStatus, duration }) => {
    const { pathname, search } = new URL(name);
    const outcome = responseStatus === 0 ? 'no answer' : responseStatus;
    return pathname.startsWith('/api/') ? [`${outcome} ${pathname}${search} ${Math.round(duration)} ms`] : [];
  });
}

/** Signing in and out, as the page itself offers it, and out of all browsers at once. */
export function wireControls(): void {
  wireDesk(serviceDesk);
  wireButtons({
    'sign-in': () => ask('session-sign-in'),
    'sign-out': () => document.querySelector<SpaceSession>('space-session')?.signOut(),
    everywhere: () => location.assign('/api/sign-out?everywhere'),
  });
}
