import type { Capacity, Certifications, Certification, CertifiableService } from '../../contract/certifications.js';
import { fold } from '../../contract/folding.js';

/** How a certification stands, in the words of the element: one that this version does not know certifies for nothing. */
export type State = 'none' | 'requested' | 'granted' | 'refused' | 'expired' | 'revoked';

const states: readonly string[] = ['requested', 'granted', 'refused', 'expired', 'revoked'] satisfies State[];

export const capacities: readonly Capacity[] = ['holder', 'agent'];

/** Days before its end from which on a certification is to be renewed. */
const endsSoon = 30;

const day = 24 * 60 * 60 * 1000;

/** A service, with what the space has of it. */
export interface Standing {
  readonly service: CertifiableService;
  readonly certifications: readonly Certification[];
}

/** What a service and a space say together. */
export interface Answer extends Certifications {
  readonly services: readonly CertifiableService[];
}

export function stateOf({ state }: Certification): State {
  return states.includes(state) ? (state as State) : 'none';
}

/** Each service with its certifications, those that this version can say something about. */
export function standingsOf({ services, items }: Answer): readonly Standing[] {
  return services.map((service) => ({
    service,
    certifications: items.filter((item) => item.serviceId === service.id && stateOf(item) !== 'none'),
  }));
}

/** The capacities in which no request is open. */
export function freeCapacities({ certifications }: Standing): readonly Capacity[] {
  const requested = certifications.filter((item) => item.state === 'requested').map((item) => item.capacity);
  return capacities.filter((capacity) => !requested.includes(capacity));
}

/** The ids of the services that the space is certified for. */
export function grantedServices({ items }: Certifications): readonly string[] {
  const granted = items.filter(({ state }) => state === 'granted').map(({ serviceId }) => serviceId);
  return [...new Set(granted)].sort();
}

/** True in the last days of one that is granted and that no request is to renew. */
export function needsRenewal({ state, capacity, validUntil }: Certification, { certifications }: Standing, now = Date.now()): boolean {
  if (state !== 'granted' || validUntil === null || Date.parse(validUntil) - now > endsSoon * day) return false;
  return !certifications.some((other) => other.state === 'requested' && other.capacity === capacity);
}

/** The services whose name or authority has each word, compared as the searches of spaces compare. */
export function search(standings: readonly Standing[], query: string): readonly Standing[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return standings.filter(({ service }) => words.every((word) => fold(`${service.name} ${service.authority}`).includes(word)));
}
