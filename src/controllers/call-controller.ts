import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ServiceFailedEvent } from '../events/service-failed.js';
import { isServiceError, ServiceError } from '../services/service-error.js';

/**
 * Runs one call of its host at a time: a newer call aborts the older one, and a host that is removed aborts them all,
 * so that no answer reaches an element that no longer waits for it. A failure is reported by `service-failed` and kept
 * in `failure`, unless the page prevents that event to show it itself.
 */
export class CallController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #abort: AbortController | undefined;
  #failure: ServiceError | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get pending(): boolean {
    return this.#abort !== undefined;
  }

  /** Why the last call failed; gone when another starts. */
  get failure(): ServiceError | undefined {
    return this.#failure;
  }

  /** True if the last call failed, also when the page shows that itself. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Resolves to the answer of the call, or to `undefined` when it failed or was aborted. Never rejects.
   *
   * @param operation The id of the operation, for `service-failed`.
   */
  async run<T>(operation: string, call: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.end();
    const abort = (this.#abort = new AbortController());
    try {
      const answer = await call(abort.signal);
      if (this.#abort === abort) return answer;
    } catch (error) {
      if (this.#abort === abort) this.#report(operation, error);
    } finally {
      if (this.#abort === abort) {
        this.#abort = undefined;
        this.#host.requestUpdate();
      }
    }
    return undefined;
  }

  /** Aborts the pending call, if there is one, and forgets the last failure. */
  end(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#failure = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.end();
  }

  #report(operation: string, error: unknown) {
    let failure: ServiceError;
    if (isServiceError(error)) {
      failure = error;
    } else {
      // The host's own service threw something else: both the page and the user are told.
      reportError(error);
      failure = new ServiceError('unavailable', `${operation} failed`, { cause: error });
    }
    this.#failed = true;
    const { code, retryAfter } = failure;
    const event = new ServiceFailedEvent({ code, operation, ...(retryAfter !== undefined && { retryAfter }) });
    if (this.#host.dispatchEvent(event)) this.#failure = failure;
  }
}
