import { NativeCustomEvent } from '../platform/custom-event.js';

/** The user asked for the terms of use, and no address was given for them. */
export class TermsRequestedEvent extends NativeCustomEvent<null> {
  constructor() {
    super('terms-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'terms-requested': TermsRequestedEvent;
  }
}
