import type { ReactiveControllerHost } from 'lit';
import { SessionRefreshEvent } from '../events/session-refresh.js';
import { sessionCheck } from '../services/generated/session.js';
import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import { ContextController } from './context-controller.js';
import { serviceContext, sessionContext, sessionFailureContext } from './contexts.js';
import type { SessionValue } from './session.js';

/** Gives its host the session and the service of the nearest provider, whenever that provider comes. */
export class SessionController {
  readonly #service: ContextController<SpaceService | undefined>;
  readonly #failure: ContextController<ServiceErrorCode | undefined>;
  readonly #session: ContextController<SessionValue>;
  #flaw: 'malformed' | undefined;

  /** @param changed Called with each new session, before the host renders it. */
  constructor(host: ReactiveControllerHost & Element, changed?: (session: SessionValue) => void) {
    this.#service = new ContextController(host, serviceContext);
    this.#failure = new ContextController(host, sessionFailureContext);
    this.#session = new ContextController(host, sessionContext, (session) => {
      this.#flaw = undefined;
      try {
        if (session) sessionCheck(session, 'session');
      } catch (error) {
        this.#flaw = 'malformed';
        console.warn(`<${host.localName}>: wrong value at ${(error as TypeError).message}`);
      }
      changed?.(this.session);
    });
  }

  /** `undefined` while it is not known or has not the promised form, `null` when nobody is signed in. */
  get session(): SessionValue {
    return this.#flaw ? undefined : this.#session.value;
  }

  get service(): SpaceService | undefined {
    return this.#service.value;
  }

  /** Why the session is not known, when loading it failed or the host has handed over something else. */
  get failure(): ServiceErrorCode | undefined {
    return this.#flaw ?? this.#failure.value;
  }

  /**
   * Makes every `<space-session>` of the page load the session again and inform the other tabs. For a host that has
   * left the page when its command is answered, so that no event of its own reaches the session around it.
   */
  reload(): void {
    document.documentElement.dispatchEvent(new SessionRefreshEvent());
  }
}
