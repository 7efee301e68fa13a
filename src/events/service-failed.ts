import type { ServiceErrorCode } from '../services/service-error.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface ServiceFailedDetail {
  readonly code: ServiceErrorCode;
  /** The operation of the service that was called, for example `switchSpace`. */
  readonly operation: string;
  /** Seconds to wait before trying again, when the service said so. */
  readonly retryAfter?: number;
}

/** A call failed. `preventDefault()` keeps the element from showing it, for hosts that show it themselves. */
export class ServiceFailedEvent extends NativeCustomEvent<ServiceFailedDetail> {
  constructor(detail: ServiceFailedDetail) {
    super('service-failed', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'service-failed': ServiceFailedEvent;
  }
}
