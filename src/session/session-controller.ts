import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import { serviceContext, sessionContext, sessionFailureContext } from './contexts.js';
import type { SessionValue } from './session.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives its host the session and the service of the nearest provider, whenever that provider comes. */
export class SessionController implements ReactiveController {
  readonly #session: ContextConsumer<typeof sessionContext, Host>;
  readonly #service: ContextConsumer<typeof serviceContext, Host>;
  readonly #failure: ContextConsumer<typeof sessionFailureContext, Host>;

  /** @param changed Called with each new session, before the host renders it. */
  constructor(host: Host, changed?: (session: SessionValue) => void) {
    this.#service = new ContextConsumer(host, { context: serviceContext, subscribe: true });
    this.#failure = new ContextConsumer(host, { context: sessionFailureContext, subscribe: true });
    this.#session = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      ...(changed && { callback: changed }),
    });
    host.addController(this);
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
    document.documentElement.addEventListener('context-provider', this.#askAgain, { capture: true });
  }

  hostDisconnected() {
    document.documentElement.removeEventListener('context-provider', this.#askAgain, { capture: true });
  }

  // An element that was upgraded before its provider asked in vain: it asks again when a provider announces itself.
  #askAgain = (event: { readonly context: Context<unknown, unknown> }) => {
    if (event.context === sessionContext) this.#session.hostConnected();
    if (event.context === serviceContext) this.#service.hostConnected();
    if (event.context === sessionFailureContext) this.#failure.hostConnected();
  };
}
