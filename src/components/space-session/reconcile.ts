import type { Session as ServiceSession } from '../../contract/session.js';
import type { Session, SessionValue } from '../../session/session.js';

/**
 * What this tab shows when the service answers. An active space other than the one known here is taken for chosen
 * somewhere else: a switch made here is reported as soon as the service has answered it.
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
