import type { Context, ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../platform/warn-once.js';
import { type ContextEvent, fireContextEvent } from './contexts.js';

/** Milliseconds after which a page without a provider has forgotten it. */
const timeoutMs = 5_000;

/** Gives its host the value of a context from its nearest provider, also from one that comes later. */
export class ContextController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #context: Context<symbol, T>;
  readonly #onValue: ((value: T) => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #isAnswered = false;

  /** `undefined` until a provider has answered. */
  value: T | undefined;

  /** @param onValue Called with each new value, before the host renders it. */
  constructor(host: ReactiveControllerHost & Element, context: Context<symbol, T>, onValue?: (value: T) => void) {
    this.#host = host;
    this.#context = context;
    this.#onValue = onValue;
    host.addController(this);
  }

  hostConnected() {
    document.documentElement.addEventListener('context-provider', this.#onProvider, true);
    this.#request();
    setTimeout(() => {
      if (this.#host.isConnected && !this.#isAnswered) warnOnce('Missing: <space-session base-url>');
    }, timeoutMs);
    // Moved to where nobody provides: what it had from elsewhere no longer holds.
    if (!this.#isAnswered && this.value !== undefined) this.#onAnswer(undefined as T);
  }

  hostDisconnected() {
    document.documentElement.removeEventListener('context-provider', this.#onProvider, true);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#isAnswered = false;
  }

  // An element that was upgraded before its provider got no answer to its first request.
  #onProvider = (event: Event) => {
    if ((event as ContextEvent).context === this.#context) this.#request();
  };

  #request() {
    fireContextEvent('context-request', this.#host, {
      context: this.#context,
      callback: this.#onAnswer as ContextCallback<unknown>,
      subscribe: true,
    });
  }

  #onAnswer: ContextCallback<T> = (value, unsubscribe) => {
    // A call without `unsubscribe` comes from the provider that is already known.
    if (unsubscribe && unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    this.#isAnswered = true;
    this.value = value;
    this.#onValue?.(value);
    this.#host.requestUpdate();
  };
}
