/** The person asked to load the session again after a failure. Heard by `<space-session>`. */
export class SessionRefreshEvent extends CustomEvent<null> {
  constructor() {
    super('session-refresh', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'session-refresh': SessionRefreshEvent;
  }
}
