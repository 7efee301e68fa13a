import { NativeCustomEvent } from '../platform/custom-event.js';

/** The service no longer knows who is signed in. Fired once until somebody is signed in again. */
export class SessionExpiredEvent extends NativeCustomEvent<null> {
  constructor() {
    super('session-expired', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'session-expired': SessionExpiredEvent;
  }
}
