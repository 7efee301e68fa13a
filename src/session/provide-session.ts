import { ContextProvider, type Context, type ContextType } from '@lit/context';
import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import { serviceContext, sessionContext, sessionFailureContext } from './contexts.js';
import type { SessionValue } from './session.js';

/** What is being provided. Assign a member to provide another value. */
export interface SessionProvision {
  session: SessionValue;
  service: SpaceService | undefined;
  /** Why the session is still not known, when loading it failed. */
  failure: ServiceErrorCode | undefined;
  /** Takes everything back: the elements return to "not known" and wait for another provider. */
  stop(): void;
}

/**
 * Provides a session and a service to every element inside `target`, also to those that were there first. For hosts
 * that bring their own session; `<space-session>` does it for everybody else.
 *
 * @param target An element; `document.documentElement` serves the whole page.
 */
export function provideSession(
  target: HTMLElement,
  initial: { readonly session?: SessionValue; readonly service?: SpaceService | undefined } = {},
): SessionProvision {
  const session = provide(target, sessionContext);
  const service = provide(target, serviceContext);
  const failure = provide(target, sessionFailureContext);

  service.value = initial.service;
  session.value = initial.session;

  return {
    get session() {
      return session.value;
    },
    set session(value) {
      session.value = value;
    },
    get service() {
      return service.value;
    },
    set service(value) {
      service.value = value;
    },
    get failure() {
      return failure.value;
    },
    set failure(value) {
      failure.value = value;
    },
    stop() {
      for (const provider of [session, service, failure]) {
        target.removeEventListener('context-request', provider.onContextRequest);
        target.removeEventListener('context-provider', provider.onProviderRequest);
      }
      session.value = undefined;
      service.value = undefined;
      failure.value = undefined;
    },
  };
}

function provide<C extends Context<unknown, unknown>>(target: HTMLElement, context: C) {
  const provider = new ContextProvider<C>(target, { context } as { context: C; initialValue?: ContextType<C> });
  // A reactive element calls this itself when it is connected; anything else has to be told.
  if (!('addController' in target)) provider.hostConnected();
  return provider;
}
