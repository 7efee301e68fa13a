import type { Context, ContextCallback } from '@lit/context';
import { type ContextEvent, fireContextEvent } from './contexts.js';

/** Provides one context to what is inside an element, and passes each new value to its subscribers. */
export class Provider<T> {
  readonly #target: Element;
  readonly #context: Context<symbol, T>;
  readonly #subscribers = new Map<ContextCallback<unknown>, readonly [consumer: Element, unsubscribe: () => void]>();
  #value: T;

  constructor(target: Element, context: Context<symbol, T>, value: T) {
    this.#target = target;
    this.#context = context;
    this.#value = value;
    target.addEventListener('context-request', this.#onRequest);
    fireContextEvent('context-provider', target, { context });
    // Once it has announced itself: the announcements of others.
    target.addEventListener('context-provider', this.#onProvider);
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    if (value === this.#value) return;
    this.#value = value;
    for (const [callback, [, unsubscribe]] of this.#subscribers) callback(value, unsubscribe);
  }

  /** Stops providing: subscribers get `undefined`, and then the value of the next provider around them, if any. */
  stop(): void {
    this.#target.removeEventListener('context-request', this.#onRequest);
    this.#target.removeEventListener('context-provider', this.#onProvider);
    this.value = undefined as T;
    this.#requestAgain();
    this.#subscribers.clear();
  }

  #onRequest = (request: Event) => {
    const { context, callback, subscribe } = request as ContextEvent;
    if (context !== this.#context) return;
    request.stopPropagation();
    if (!subscribe) {
      callback(this.#value);
      return;
    }
    // The same function for the same subscriber: by it a subscriber recognizes its provider.
    const unsubscribe = this.#subscribers.get(callback)?.[1] ?? (() => this.#subscribers.delete(callback));
    this.#subscribers.set(callback, [request.composedPath()[0] as Element, unsubscribe]);
    callback(this.#value, unsubscribe);
  };

  // Another provider in here takes over what is inside it, also subscribers that do not look for another one themselves.
  #onProvider = (event: Event) => {
    if ((event as ContextEvent).context === this.#context) this.#requestAgain();
  };

  /** Requests the context on behalf of each subscriber. Its nearest provider answers, which may be another one now. */
  #requestAgain() {
    for (const [callback, [consumer]] of this.#subscribers) {
      fireContextEvent('context-request', consumer, { context: this.#context, callback, subscribe: true });
    }
  }
}
