import type { Capability } from '../contract/session.js';
import { warnOnce } from '../platform/warn-once.js';
import type { Session } from './session.js';

/** True if the service offers a part of the contract. An element that needs a part which is missing shows nothing. */
export function offers({ capabilities }: Session, part: Capability): boolean {
  return capabilities?.includes(part) ?? false;
}

/** The same, and tells the developer of the page once what is missing. */
export function requirePart(session: Session, part: Capability, { localName }: Element): boolean {
  const isOffered = offers(session, part);
  if (!isOffered) warnOnce(`<${localName}>: the service does not offer ${part}`);
  return isOffered;
}
