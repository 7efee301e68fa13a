/** About to leave for the sign-in page: the user asked for it. `preventDefault()` when the host signs users in itself. */
export class SessionSignInEvent extends CustomEvent<null> {
  constructor() {
    super('session-sign-in', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'session-sign-in': SessionSignInEvent;
  }
}
