import { NativeCustomEvent } from '../platform/custom-event.js';

/**
 * The session has to be loaded again: the user tries again after a failure, or, on the root element of the page, the
 * command of an element that has left the page was answered. `<space-session>` listens for it.
 */
export class SessionRefreshEvent extends NativeCustomEvent<null> {
  constructor() {
    super('session-refresh', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'session-refresh': SessionRefreshEvent;
  }
}
