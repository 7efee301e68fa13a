import type { ReactiveControllerHost } from 'lit';
import { CallController } from './call-controller.js';
import { idempotencyKey } from '../services/idempotency-key.js';
import { SpaceSwitchEvent } from '../events/space-switch.js';
import { SpaceSwitchedEvent } from '../events/space-switched.js';
import { switchSpace } from '../services/generated/session.js';
import type { ServiceError } from '../services/service-error.js';
import type { SpaceSummary } from '../contract/spaces.js';
import type { SessionController } from '../session/session-controller.js';

/**
 * Switches to a space: the page may stop it, the service decides, and only then it is reported. One switch at a time:
 * two under way could reach the service in the wrong order.
 */
export class SwitchController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #call: CallController;
  #target: SpaceSummary | undefined;
  #key = '';

  constructor(host: ReactiveControllerHost & HTMLElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.#call = new CallController(host);
  }

  /** The space that is being switched to, or could not be. */
  get target(): SpaceSummary | undefined {
    return this.pending || this.failure ? this.#target : undefined;
  }

  get pending(): boolean {
    return this.#call.pending;
  }

  get failure(): ServiceError | undefined {
    return this.#call.failure;
  }

  /** Answers whether the space is now the active one. */
  async switchTo(space: SpaceSummary): Promise<boolean> {
    const { session, service } = this.#session;
    const from = session?.activeSpace ?? null;
    if (!service || this.pending || space.id === from?.id) return false;
    if (!this.#host.dispatchEvent(new SpaceSwitchEvent({ space, from }))) return false;

    // A retry of the same switch is the same act.
    if (!this.failure || this.#target?.id !== space.id) this.#key = idempotencyKey();
    this.#target = space;
    const active = await this.#call.run('switchSpace', (signal) =>
      service.call(switchSpace, { spaceId: space.id }, { signal, idempotencyKey: this.#key }),
    );
    if (!active) return false;
    this.#host.dispatchEvent(new SpaceSwitchedEvent({ space: active, from }));
    return true;
  }

  /** Leaves a switch under way and forgets what came of it: the person is another one. */
  end(): void {
    this.#call.end();
  }

  /** Forgets a failure that the person has put aside. */
  dismiss(): void {
    if (this.failure) this.#call.end();
  }
}
