import { ContextConsumer, ContextRoot } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SessionRefreshEvent } from '../events/session-refresh.js';
import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import { serviceContext, sessionContext, sessionFailureContext } from './contexts.js';
import type { SessionValue } from './session.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Repeats the requests of elements that were there before their provider, once one announces itself. */
let root: ContextRoot | undefined;

/** Gives its host the session and the service of the nearest provider, whenever that provider comes. */
export class SessionController implements ReactiveController {
  readonly #service: ContextConsumer<typeof serviceContext, Host>;
  readonly #failure: ContextConsumer<typeof sessionFailureContext, Host>;
  readonly #session: ContextConsumer<typeof sessionContext, Host>;

  /** @param changed Called with each new session, before the host renders it. */
  constructor(host: Host, changed?: (session: SessionValue) => void) {
    // Before the consumers, whose requests the root must hear.
    host.addController(this);
    this.#service = new ContextConsumer(host, { context: serviceContext, subscribe: true });
    this.#failure = new ContextConsumer(host, { context: sessionFailureContext, subscribe: true });
    this.#session = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: (session) => changed?.(session),
    });
  }

  /** `undefined` while it is not known, `null` when nobody is signed in. */
  get session(): SessionValue {
    return this.#session.value;
  }

  get service(): SpaceService | undefined {
    return this.#service.value;
  }

  /** Why the session is not known, when loading it failed. */
  get failure(): ServiceErrorCode | undefined {
    return this.#failure.value;
  }

  /**
   * Returns what loads the session again and tells the other tabs, for a host that will have left the page by then: a
   * command of its own was answered, and nobody was there to hear the outcome.
   */
  reloader(): () => void {
    return () => document.documentElement.dispatchEvent(new SessionRefreshEvent());
  }

  hostConnected() {
    if (root) return;
    root = new ContextRoot();
    // Above the root element, which may provide: what is answered there is not repeated.
    root.attach(document as unknown as HTMLElement);
  }
}
