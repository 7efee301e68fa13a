import { NativeCustomEvent } from '../platform/custom-event.js';

export interface TermsDeclinedDetail {
  readonly version: string;
}

/** The user declined the terms of use. Nothing was recorded and nobody was signed out. */
export class TermsDeclinedEvent extends NativeCustomEvent<TermsDeclinedDetail> {
  constructor(detail: TermsDeclinedDetail) {
    super('terms-declined', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'terms-declined': TermsDeclinedEvent;
  }
}
