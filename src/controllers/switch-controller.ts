import type { ReactiveControllerHost } from 'lit';
import type { SpaceSummary } from '../contract/spaces.js';
import { SpaceSwitchEvent } from '../events/space-switch.js';
import { SpaceSwitchedEvent } from '../events/space-switched.js';
import { switchSpace } from '../services/generated/session.js';
import type { ServiceError } from '../services/service-error.js';
import type { SessionController } from '../session/session-controller.js';
import { CommandController } from './command-controller.js';

/**
 * Switches to a space: the page may stop it, the service decides, and only then it is reported. One switch at a time:
 * two pending ones could reach the service in the wrong order.
 */
export class SwitchController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #command: CommandController<{ readonly spaceId: string }, SpaceSummary>;
  #target: SpaceSummary | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.#command = new CommandController(host, session, { operation: switchSpace });
  }

  /** The space that is being switched to, or could not be. */
  get target(): SpaceSummary | undefined {
    return this.pending || this.failure ? this.#target : undefined;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  get failure(): ServiceError | undefined {
    return this.#command.failure;
  }

  /** Resolves to true if the space is now the active one. */
  async switchTo(space: SpaceSummary): Promise<boolean> {
    const { session, service } = this.#session;
    const from = session?.activeSpace ?? null;
    if (!service || this.pending || space.id === from?.id) return false;
    if (!this.#host.dispatchEvent(new SpaceSwitchEvent({ space, from }))) return false;

    // Only a retry of the switch that failed is the same act: another tab may have switched since an earlier one.
    if (!this.failure) this.#command.reset();
    this.#target = space;
    const active = await this.#command.send({ spaceId: space.id });
    if (!active) return false;
    this.#host.dispatchEvent(new SpaceSwitchedEvent({ space: active, from }));
    return true;
  }

  /** Aborts a pending switch and forgets a failed one: somebody else is signed in. */
  end(): void {
    this.#command.reset();
  }

  /** Forgets a failure that the user has dismissed. */
  dismiss(): void {
    if (this.failure) this.#command.end();
  }
}
