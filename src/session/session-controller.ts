import type { ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SessionRefreshEvent } from '../events/session-refresh.js';
import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import {
  type ContextEvent,
  fireContextEvent,
  serviceContext,
  sessionContext,
  sessionFailureContext,
} from './contexts.js';
import type { SessionValue } from './session.js';

/** Gives its host the session and the service of the nearest provider, whenever that provider comes. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #subscriptions: readonly Subscription[];
  #session: SessionValue;
  #service: SpaceService | undefined;
  #failure: ServiceErrorCode | undefined;

  /** @param changed Called with each new session, before the host renders it. */
  constructor(host: ReactiveControllerHost & Element, changed?: (session: SessionValue) => void) {
    this.#host = host;
    this.#subscriptions = [
      new Subscription(serviceContext, (service) => {
        this.#service = service as SpaceService | undefined;
        host.requestUpdate();
      }),
      new Subscription(sessionFailureContext, (code) => {
        this.#failure = code as ServiceErrorCode;
        host.requestUpdate();
      }),
      new Subscription(sessionContext, (session) => {
        this.#session = session as SessionValue;
        changed?.(this.#session);
        host.requestUpdate();
      }),
    ];
    host.addController(this);
  }

  /** `undefined` while it is not known, `null` when nobody is signed in. */
  get session(): SessionValue {
    return this.#session;
  }

  get service(): SpaceService | undefined {
    return this.#service;
  }

  /** Why the session is not known, when loading it failed. */
  get failure(): ServiceErrorCode | undefined {
    return this.#failure;
  }

  /**
   * Returns what loads the session again and tells the other tabs, for a host that will have left the page by then: a
   * command of its own was answered, and nobody was there to hear the outcome.
   */
  reloader(): () => void {
    return () => document.documentElement.dispatchEvent(new SessionRefreshEvent());
  }

  hostConnected() {
    document.documentElement.addEventListener('context-provider', this.#requestAgain, true);
    for (const subscription of this.#subscriptions) subscription.ask(this.#host);
  }

  hostDisconnected() {
    document.documentElement.removeEventListener('context-provider', this.#requestAgain, true);
    for (const subscription of this.#subscriptions) subscription.end();
  }

  // An element that was upgraded before its provider requested in vain: it requests again when a provider announces itself.
  #requestAgain = (event: Event) => {
    const { context } = event as ContextEvent;
    this.#subscriptions.find((subscription) => subscription.context === context)?.ask(this.#host);
  };
}

/** The values of one context, from one provider at a time: the nearest that answered last. */
class Subscription {
  readonly context: unknown;
  readonly #take: (value: unknown) => void;
  #unsubscribe: (() => void) | undefined;

  constructor(context: unknown, take: (value: unknown) => void) {
    this.context = context;
    this.#take = take;
  }

  ask(element: Element) {
    fireContextEvent('context-request', element, { context: this.context, callback: this.#receive, subscribe: true });
  }

  end() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #receive: ContextCallback<unknown> = (value, unsubscribe) => {
    // Who calls back without a function to end it is the provider that is known.
    if (unsubscribe && unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    this.#take(value);
  };
}
