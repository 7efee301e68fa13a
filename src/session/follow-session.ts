import type { ContextCallback } from '@lit/context';
import { type ContextEvent, fireContextEvent, sessionContext } from './contexts.js';
import type { SessionValue } from './session.js';

/**
 * Calls back with the session that is provided at an element, at once if there is a provider, and again with each new
 * value: `undefined` while it is not known, `null` when nobody is signed in. A provider may come later, leave, and be
 * replaced by another one, as where navigation replaces the body of the page.
 *
 * @param target Where the session is requested. The root element, unless stated, gets that of the whole document; an
 *   element inside a `<space-session>` with content gets that one.
 * @returns Stops following.
 */
export function followSession(
  callback: (session: SessionValue) => void,
  target: Element = document.documentElement,
): () => void {
  let unsubscribe: (() => void) | undefined;
  let isStopped = false;
  let known: SessionValue;

  const onAnswer: ContextCallback<SessionValue> = (session, unsubscribeFromThis) => {
    if (unsubscribeFromThis && unsubscribeFromThis !== unsubscribe) {
      unsubscribe?.();
      unsubscribe = unsubscribeFromThis;
    }
    // A provider that answers from now on must not reach a caller that has stopped.
    if (isStopped) return unsubscribe?.();
    if (session === known) return;
    known = session;
    callback(session);
  };

  const request = () => {
    fireContextEvent('context-request', target, {
      context: sessionContext,
      callback: onAnswer as ContextCallback<unknown>,
      subscribe: true,
    });
  };

  const onProvider = (event: Event) => {
    if ((event as ContextEvent).context === sessionContext) request();
  };

  document.documentElement.addEventListener('context-provider', onProvider, true);
  request();

  return () => {
    isStopped = true;
    document.documentElement.removeEventListener('context-provider', onProvider, true);
    unsubscribe?.();
  };
}
