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
  readonly #host: Host;
  readonly #service: ContextConsumer<typeof serviceContext, Host>;
  readonly #failure: ContextConsumer<typeof sessionFailureContext, Host>;
  readonly #session: ContextConsumer<typeof sessionContext, Host>;

  /** @param changed Called with each new session, before the host renders it. */
  constructor(host: Host, changed?: (session: SessionValue) => void) {
    this.#host = host;
    // Before the consumers: the root has to be there for their requests.
    host.addController(this);
    this.#service = new ContextConsumer(host, { context: serviceContext, subscribe: true });
    this.#failure = new ContextConsumer(host, { context: sessionFailureContext, subscribe: true });
    this.#session = new ContextConsumer(host, { context: sessionContext, subscribe: true, callback: (session) => changed?.(session) });
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

  hostConnected() {
    if (!root) {
      root = new ContextRoot();
      // Above the root element, which may provide: what is answered there is not repeated.
      root.attach(document as unknown as HTMLElement);
    }
    // What a provider elsewhere said no longer holds: the consumers now request the contexts again.
    for (const consumer of [this.#service, this.#failure, this.#session]) consumer.value = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Makes every `<space-session>` of the page load the session again and inform the other tabs. For a host that has
   * left the page when its command is answered, so that no event of its own reaches the session around it.
   */
  reload(): void {
    document.documentElement.dispatchEvent(new SessionRefreshEvent());
  }
}
