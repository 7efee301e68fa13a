import type { Session as ServiceSession } from '../../services/wire.js';
import type { Session, SessionValue } from '../../session/session.js';

/**
 * What this tab shows when the service answers. An active space other than the one known here was chosen somewhere
 * else, because a switch made here is known before the service is asked again.
 */
export function reconcile(known: SessionValue, received: ServiceSession, otherTabs: 'follow' | 'stay'): Session {
  if (known?.person.id !== received.person.id) return received;
  const here = known.activeSpace;
  const there = received.activeSpace;
  if (!here || !there) return received;
  if (here.id !== there.id) {
    return { ...received, activeSpace: otherTabs === 'stay' ? here : there, switchedElsewhere: there };
  }
  return known.switchedElsewhere?.id === there.id ? { ...received, switchedElsewhere: there } : received;
}
