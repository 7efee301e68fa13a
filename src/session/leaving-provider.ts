import { type Context, ContextEvent, ContextProvider } from '@lit/context';

/**
 * A provider that can leave its target, also a target that stays, such as the root element of a page. It answers
 * requests made on the target itself too, which `@lit/context` takes for those of a consumer beside the provider.
 */
export class LeavingProvider<Value> extends ContextProvider<Context<symbol, Value>> {
  readonly #key: Context<symbol, Value>;

  constructor(target: HTMLElement, context: Context<symbol, Value>, value: Value) {
    super(target, { context, initialValue: value });
    this.#key = context;
    target.addEventListener('context-request', this.#answerTarget as EventListener);
    // A Lit element would call this when it is connected.
    this.hostConnected();
  }

  /** Stops providing: consumers get `undefined`, and then the value of the next provider around them, if any. */
  leave(): void {
    const { host } = this;
    host.removeEventListener('context-request', this.onContextRequest);
    host.removeEventListener('context-provider', this.onProviderRequest as EventListener);
    host.removeEventListener('context-request', this.#answerTarget as EventListener);
    this.value = undefined as Value;
    const consumers = [...this.subscriptions];
    this.clearCallbacks();
    for (const [callback, { consumerHost }] of consumers) {
      consumerHost.dispatchEvent(new ContextEvent(this.#key, consumerHost, callback, true));
    }
  }

  #answerTarget = (request: ContextEvent<Context<symbol, Value>>) => {
    const { context, callback, subscribe } = request;
    const consumer = (request.contextTarget as Element | undefined) ?? (request.composedPath()[0] as Element);
    if (context !== this.#key || consumer !== this.host) return;
    request.stopPropagation();
    this.addCallback(callback, consumer, subscribe);
  };
}
