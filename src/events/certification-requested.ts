import type { Certification } from '../contract/certifications.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface CertificationRequestedDetail {
  readonly spaceId: string;
  readonly certification: Certification;
}

/** The user has requested a certification of a space. It is *granted* already where the authority has decided before. */
export class CertificationRequestedEvent extends NativeCustomEvent<CertificationRequestedDetail> {
  constructor(detail: CertificationRequestedDetail) {
    super('certification-requested', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'certification-requested': CertificationRequestedEvent;
  }
}
