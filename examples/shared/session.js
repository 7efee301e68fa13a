/**
 * Calls back with the session as it is, and again whenever it changes: `undefined` is not known yet, `null` nobody is
 * signed in, else it says who is, and in which space. Plain JavaScript, after the protocol of the Web Components
 * Community Group.
 *
 * @param {(session: import('space-elements/session').SessionValue) => void} callback
 * @returns {() => void} Ends it.
 */
export function followSession(callback) {
  const following = new AbortController();
  // Asked earlier, nobody answers.
  void customElements.whenDefined('space-session').then(() => {
    if (following.signal.aborted) return;
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('space-elements.session/v1'),
      subscribe: true,
      /** @type {(session: import('space-elements/session').SessionValue, unsubscribe: () => void) => void} */
      callback: (session, unsubscribe) => {
        following.signal.addEventListener('abort', unsubscribe, { once: true });
        callback(session);
      },
    });
    (document.querySelector('space-session > *') ?? document.body).dispatchEvent(request);
  });
  return () => following.abort();
}
