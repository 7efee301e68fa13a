import type { ReactiveControllerHost } from 'lit';
import type { NewSpace, Space } from '../contract/spaces.js';
import { type AttemptStore, CommandController, type CommandSettings } from '../controllers/command-controller.js';
import type { ServiceError } from '../services/service-error.js';
import type { SessionController } from '../session/session-controller.js';

/**
 * Creates one space from what a user filled in, however often they submit it.
 *
 * When the values were changed although an earlier attempt was never answered, that attempt is sent again first, with its
 * own key: only the service knows what became of it, and answers with its space or says why there is none.
 */
export class CreateSpaceCommand<Input extends NewSpace, Output extends object = Space> {
  readonly #attempts: AttemptStore<Input>;
  readonly #command: CommandController<Input, Output>;
  #recovered: Output | undefined;

  /** `attempts` says where an attempt survives that the page is loaded again. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    settings: CommandSettings<Input, Output> & { readonly attempts: AttemptStore<Input> },
  ) {
    this.#attempts = settings.attempts;
    this.#command = new CommandController(host, session, settings);
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get failure(): ServiceError | undefined {
    return this.#command.failure;
  }

  /** True if a space may exist although no answer said so. */
  get isUnclear(): boolean {
    return this.#command.isUnclear;
  }

  /** The space that an earlier attempt turned out to have created, when the values were changed since. */
  get recovered(): Output | undefined {
    return this.#recovered;
  }

  /** Resolves to the space, or to `undefined` if it was not created, or is not known to be. */
  async create(space: Input, language: string): Promise<Output | undefined> {
    if (this.pending) return undefined;
    this.end();
    const earlier = this.#attempts.attempt;
    if (earlier?.unanswered && JSON.stringify(earlier.input) !== JSON.stringify(space)) {
      this.#recovered = await this.#command.send(earlier.input, { language });
      // Not failed if it turned out to be successful, or if nobody waits for it any more.
      if (!this.#command.failed || this.isUnclear) return undefined;
    }
    return this.#command.send(space, { language });
  }

  /** Aborts what is pending and forgets the last failure. An unanswered attempt is kept. */
  end(): void {
    this.#command.end();
    this.#recovered = undefined;
  }
}
