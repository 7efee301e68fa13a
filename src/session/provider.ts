import type { Context, ContextCallback } from '@lit/context';
import { type ContextEvent, fireContextEvent } from './contexts.js';

/** Provides one context to what is inside an element, and tells its subscribers each new value. */
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
    this.#announce();
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    if (value === this.#value) return;
    this.#value = value;
    for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
  }

  /** Stops providing: subscribers get `undefined`, and then the value of the next provider around them, if any. */
  stop(): void {
    this.#target.removeEventListener('context-request', this.#answer);
    this.value = undefined as T;
    this.#announce();
  }

  /** Makes elements request the context again: there is a provider now, or another one. */
  #announce() {
    fireContextEvent('context-provider', this.#target, { context: this.#context });
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
