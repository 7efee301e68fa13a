import { NativeCustomEvent } from '../platform/custom-event.js';

export interface SessionSignInDetail {
  /** A strong sign-in is needed. */
  readonly assurance: 'strong';
}

/**
 * About to leave for the sign-in page: the user asked for it. `preventDefault()` when the host signs users in itself.
 * `detail` is null where any sign-in will do.
 */
export class SessionSignInEvent extends NativeCustomEvent<SessionSignInDetail | null> {
  constructor(detail: SessionSignInDetail | null = null) {
    super('session-sign-in', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'session-sign-in': SessionSignInEvent;
  }
}
