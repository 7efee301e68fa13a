import type { Certification } from '../contract/certifications.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface CertificationCancelledDetail {
  readonly spaceId: string;
  readonly certification: Certification;
}

/** The user has cancelled the request for a certification of a space. */
export class CertificationCancelledEvent extends NativeCustomEvent<CertificationCancelledDetail> {
  constructor(detail: CertificationCancelledDetail) {
    super('certification-cancelled', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'certification-cancelled': CertificationCancelledEvent;
  }
}
