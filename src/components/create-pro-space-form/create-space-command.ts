import type { ReactiveControllerHost } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { CallController } from '../../controllers/call-controller.js';
import { type Attempt, type AttemptStore, CommandController } from '../../controllers/command-controller.js';
import { createSpace, listSpaces, readSpace } from '../../services/generated/spaces.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SpaceService } from '../../services/space-service.js';
import type { SessionController } from '../../session/session-controller.js';
import type { NewProSpace } from './fields.js';

/**
 * Creates one space from what a user filled in, however often they submit it.
 *
 * When the values were changed although an earlier attempt was never answered, the service is asked first whether that
 * attempt had been successful.
 */
export class CreateSpaceCommand {
  readonly #session: SessionController;
  readonly #attempts: AttemptStore<NewProSpace>;
  readonly #command: CommandController<NewProSpace, Space>;
  readonly #lookUp: CallController;
  #recovered: Space | undefined;

  /** @param attempts Where an attempt survives that the page is loaded again. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    attempts: AttemptStore<NewProSpace>,
  ) {
    this.#session = session;
    this.#attempts = attempts;
    this.#command = new CommandController<NewProSpace, Space>(host, session, { operation: createSpace, attempts });
    this.#lookUp = new CallController(host);
  }

  get pending(): boolean {
    return this.#command.pending || this.#lookUp.pending;
  }

  get failure(): ServiceError | undefined {
    return this.#lookUp.failure ?? this.#command.failure;
  }

  /** True if a space may exist although no answer said so. */
  get isUnclear(): boolean {
    return this.#command.isUnclear;
  }

  /** The space that an earlier attempt turned out to have created, when the values were changed since. */
  get recovered(): Space | undefined {
    return this.#recovered;
  }

  /** Resolves to the space, or to `undefined` if it was not created, or is not known to be. */
  async create(space: NewProSpace, language: string): Promise<Space | undefined> {
    const { service } = this.#session;
    if (this.pending) return undefined;
    this.end();
    const earlier = this.#attempts.attempt;
    const isChanged = JSON.stringify(earlier?.input) !== JSON.stringify(space);
    const isSettled = !service || !earlier?.unanswered || !isChanged || (await this.#settle(service, earlier, language));
    if (!isSettled) return undefined;
    return this.#command.send(space, { language });
  }

  /** Aborts what is pending and forgets the last failure. An unanswered attempt is kept. */
  end(): void {
    this.#command.end();
    this.#lookUp.end();
    this.#recovered = undefined;
  }

  /** Finds out what became of an unanswered attempt. Resolves to true if something else may be sent now. */
  async #settle(service: SpaceService, { input }: Attempt<NewProSpace>, language: string): Promise<boolean> {
    const found = await this.#lookUp.run('listSpaces', async (signal) => {
      const { items } = await service.call(listSpaces, { title: input.title }, { signal, language });
      const match = items.find(({ title, legalName }) => title === input.title && legalName === input.legalName);
      return { space: match && (await service.call(readSpace, { spaceId: match.id }, { signal, language })) };
    });
    if (!found) return false;
    this.#attempts.attempt = undefined;
    this.#recovered = found.space;
    return !found.space;
  }
}
