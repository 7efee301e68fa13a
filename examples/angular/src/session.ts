import { DestroyRef, inject, type Signal, signal } from '@angular/core';
import { followSession, type SessionValue } from 'space-elements/session';

/** The session that `<space-session>` provides, as it is now. For the constructor of a component. */
export function injectSession(): Signal<SessionValue> {
  const session = signal<SessionValue>(undefined);
  const stop = followSession((value) => session.set(value));
  inject(DestroyRef).onDestroy(stop);
  return session;
}
