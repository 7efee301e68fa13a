import type { TermsReceipt } from '../contract/terms.js';
import { NativeCustomEvent } from '../platform/custom-event.js';

export interface TermsAcceptedDetail {
  readonly receipt: TermsReceipt;
}

/** The service has recorded that the user accepted the terms of use. */
export class TermsAcceptedEvent extends NativeCustomEvent<TermsAcceptedDetail> {
  constructor(detail: TermsAcceptedDetail) {
    super('terms-accepted', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'terms-accepted': TermsAcceptedEvent;
  }
}
