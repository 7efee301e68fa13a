import type { Session as ServiceSession } from '../../contract/session.js';
import type { Session, SessionValue } from '../../session/session.js';

/**
 * The session that this tab provides after an answer of the service. When the active space differs from the known one,
 * another tab or device has switched it: this tab reports its own switches as soon as they are answered.
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
