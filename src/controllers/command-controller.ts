import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { idempotencyKey } from '../services/idempotency-key.js';
import type { Operation } from '../services/operation.js';
import { isServiceError, ServiceError, type ServiceErrorCode } from '../services/service-error.js';
import type { CallOptions, SpaceService } from '../services/space-service.js';
import type { SessionController } from '../session/session-controller.js';
import { slowAfterMs } from './announcer.js';
import { CallController } from './call-controller.js';

/** A command that was sent and whose outcome is not settled yet. */
export interface Attempt<Input> {
  /** Sent again with equal input, so that it never takes effect twice. */
  readonly key: string;
  readonly input: Input;
  /** No definite answer came: the command may have taken effect. */
  readonly unanswered: boolean;
}

/** Where the unsettled attempt is kept: in memory, or in a draft that survives a reload. */
export interface AttemptStore<Input> {
  attempt: Attempt<Input> | undefined;
}

interface Attempts<Input> {
  /** In memory unless stated. */
  readonly attempts?: AttemptStore<Input>;
}

interface PlainCommand<Input, Output> extends Attempts<Input> {
  readonly operation: Operation<Input, Output>;
}

/** For a command that other calls belong to. */
interface ComposedCommand<Input, Output> extends Attempts<Input> {
  readonly operation: { readonly id: string };
  readonly send: (service: SpaceService, input: Input, options: CommandOptions) => Promise<Output>;
}

export type CommandSettings<Input, Output> = PlainCommand<Input, Output> | ComposedCommand<Input, Output>;

export type CommandOptions = CallOptions & { readonly signal: AbortSignal; readonly idempotencyKey: string };

/** The service examined the command and did nothing. */
const refusals: readonly ServiceErrorCode[] = [
  'forbidden',
  'stronger-sign-in-required',
  'terms-required',
  'not-found',
  'conflict',
  'invalid',
  'limit-reached',
];

/** The service rejected the command before it examined it. */
const rejections: readonly ServiceErrorCode[] = ['unauthenticated', 'rate-limited'];

/**
 * Sends one command at a time and makes sure that it takes effect once: equal input is sent with the same key until
 * the service has given a definite answer, however often the user tries, and whatever got lost on the way.
 *
 * An element that is removed while its command is pending no longer learns the outcome. The command goes on, and the
 * session is loaded again once it is answered.
 */
export class CommandController<Input extends object, Output> implements ReactiveController {
  readonly #session: SessionController;
  readonly #settings: CommandSettings<Input, Output>;
  readonly #attempts: AttemptStore<Input>;
  readonly #call: CallController;
  readonly #host: ReactiveControllerHost;
  #answered: Promise<unknown> | undefined;
  #isSlow = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    settings: CommandSettings<Input, Output>,
  ) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#attempts = settings.attempts ?? { attempt: undefined };
    // Before the call controller, which forgets a pending call when the host is disconnected.
    host.addController(this);
    this.#call = new CallController(host);
  }

  get pending(): boolean {
    return this.#call.pending;
  }

  /** True once a pending command has taken so long that it is worth an announcement. */
  get isSlow(): boolean {
    return this.pending && this.#isSlow;
  }

  get failure(): ServiceError | undefined {
    return this.#call.failure;
  }

  /** True if the last command failed, also when the page shows that itself. */
  get failed(): boolean {
    return this.#call.failed;
  }

  /** True if a command may have taken effect although no answer said so. */
  get isUnclear(): boolean {
    return Boolean(this.#attempts.attempt?.unanswered);
  }

  /** Resolves to the answer, or to `undefined` when the command failed, was forgotten or is still pending. */
  async send(input: Input, options: Pick<CallOptions, 'language' | 'version'> = {}): Promise<Output | undefined> {
    const { service, session } = this.#session;
    if (this.pending) return undefined;
    const earlier = this.#attempts.attempt;
    // An element builds its input in one place, so equal input is equal JSON.
    const isSame = earlier && JSON.stringify(earlier.input) === JSON.stringify(input);
    const attempt = isSame ? earlier : { key: idempotencyKey(), input, unanswered: false };
    this.#isSlow = false;
    const timer = setTimeout(() => {
      this.#isSlow = true;
      this.#host.requestUpdate();
    }, slowAfterMs);
    const answer = this.#call.run<Output>(this.#settings.operation.id, (waiting) => {
      // For example after the element was moved out of its session. Silence would look like a dead button.
      if (!service) return Promise.reject(new ServiceError('unavailable', 'Nothing provides a service here'));
      const abort = new AbortController();
      const answered = this.#attempt(service, attempt, waiting, {
        ...options,
        person: session?.person.id,
        signal: abort.signal,
        idempotencyKey: attempt.key,
      });
      this.#answered = answered;
      return new Promise((resolve, reject) => {
        answered.then(resolve, reject);
        waiting.addEventListener('abort', () => {
          reject(waiting.reason);
          // Gone if the host has left: then the command goes on.
          if (this.#answered === answered) abort.abort(waiting.reason);
        });
      });
    });
    void answer.then(() => clearTimeout(timer));
    return answer;
  }

  /** Aborts a pending command and forgets the last failure. An unsettled attempt is kept. */
  end(): void {
    this.#call.end();
  }

  /** Forgets everything, also an unsettled attempt: the next command is another act. */
  reset(): void {
    this.end();
    this.#attempts.attempt = undefined;
  }

  hostDisconnected() {
    const answered = this.#answered;
    if (!this.pending || !answered) return;
    this.#answered = undefined;
    void answered.catch(() => undefined).then(() => this.#session.reload());
  }

  /** @param waiting Aborted once nobody waits for the answer: the attempt then stays unsettled, whatever comes. */
  async #attempt(
    service: SpaceService,
    attempt: Attempt<Input>,
    waiting: AbortSignal,
    options: CommandOptions,
  ): Promise<Output> {
    const settings = this.#settings;
    const { input } = attempt;
    this.#attempts.attempt = { ...attempt, unanswered: true };
    try {
      const answer = await ('send' in settings
        ? settings.send(service, input, options)
        : service.call(settings.operation, input, options));
      if (!waiting.aborted) this.#attempts.attempt = undefined;
      return answer;
    } catch (error) {
      if (isServiceError(error) && !waiting.aborted) {
        if (refusals.includes(error.code)) this.#attempts.attempt = undefined;
        if (rejections.includes(error.code) || error.unsent) this.#attempts.attempt = attempt;
      }
      throw error;
    }
  }
}
