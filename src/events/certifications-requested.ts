import type { SpaceSummary } from '../contract/spaces.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface CertificationsRequestedDetail {
  readonly space: SpaceSummary;
  /** The id of the service that the space is to be certified for. */
  readonly certification: string;
}

/** The user asked for the page where a space is certified for a service, and no address was given for it. */
export class CertificationsRequestedEvent extends NativeCustomEvent<CertificationsRequestedDetail> {
  constructor(detail: CertificationsRequestedDetail) {
    super('certifications-requested', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'certifications-requested': CertificationsRequestedEvent;
  }
}
