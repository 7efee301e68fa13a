import type { Context, ContextCallback } from '@lit/context';
import { type ContextEvent, fireContextEvent } from './contexts.js';

/** Provides one context to what is inside an element, and tells those who subscribed of each new value. */
export class Provider<T> {
  readonly #target: Element;
  readonly #context: Context<symbol, T>;
  readonly #subscribers = new Map<ContextCallback<T>, () => void>();
  #value: T;

  constructor(target: Element, context: Context<symbol, T>, value: T) {
    this.#target = target;
    this.#context = context;
    this.#value = value;
    target.addEventListener('context-request', this.#answer);
    this.announce();
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    if (value === this.#value) return;
    this.#value = value;
    for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
  }

  /** Lets those ask again who asked before there was a provider. */
  announce(): void {
    fireContextEvent('context-provider', this.#target, { context: this.#context });
  }

  stop(): void {
    this.#target.removeEventListener('context-request', this.#answer);
  }

  #answer = (request: Event) => {
    const { context, callback, subscribe } = request as ContextEvent & { callback: ContextCallback<T> };
    if (context !== this.#context) return;
    request.stopPropagation();
    if (!subscribe) {
      callback(this.#value);
      return;
    }
    // The same function for the same subscriber: by it a subscriber recognises its provider.
    const known = this.#subscribers.get(callback);
    const unsubscribe = known ?? (() => this.#subscribers.delete(callback));
    this.#subscribers.set(callback, unsubscribe);
    callback(this.#value, unsubscribe);
  };
}
