import { NativeCustomEvent } from '../platform/custom-event.js';

/** About to leave for the sign-in page: the user asked for it. `preventDefault()` when the host signs users in itself. */
export class SessionSignInEvent extends NativeCustomEvent<null> {
  constructor() {
    super('session-sign-in', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'session-sign-in': SessionSignInEvent;
  }
}
