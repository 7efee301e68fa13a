/** Requests go up as events: `<space-session>` knows where to sign in, and how to load the session again. */
export function ask(request: 'session-sign-in' | 'session-refresh'): void {
  document.body.dispatchEvent(new Event(request, { bubbles: true, composed: true, cancelable: true }));
}
