import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import { serviceContext, sessionContext, sessionFailureContext } from './contexts.js';
import { Provider } from './provider.js';
import type { SessionValue } from './session.js';

/** What is being provided. Assign a member to provide another value. */
export interface SessionProvision {
  session: SessionValue;
  service: SpaceService | undefined;
  /** Why the session is not known, when loading it failed. */
  failure: ServiceErrorCode | undefined;
  /** Stops providing: the elements return to "not known", or to the next provider around this one. */
  stop(): void;
}

/**
 * Provides a session and a service to every element inside `target`, also to elements that were there before. For hosts
 * that load the session themselves; others use `<space-session>`.
 *
 * @param target An element; `document.documentElement` serves the whole page.
 */
export function provideSession(
  target: Element,
  initial: { readonly session?: SessionValue; readonly service?: SpaceService | undefined } = {},
): SessionProvision {
  const service = new Provider(target, serviceContext, initial.service);
  const session = new Provider(target, sessionContext, initial.session);
  const failure = new Provider<ServiceErrorCode | undefined>(target, sessionFailureContext, undefined);

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
      for (const provider of [session, service, failure]) provider.stop();
    },
  };
}
