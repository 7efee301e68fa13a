import type { LitElement } from 'lit';
import type { SpaceSummary } from '../contract/spaces.js';
import { CopyController } from '../controllers/copy-controller.js';
import { SwitchController } from '../controllers/switch-controller.js';
import type { SessionController } from '../session/session-controller.js';
import { focusInside } from './focus.js';

/** The space that a form has just created, or found there already, until the user goes on. `ui/created-space.ts` renders it. */
export class CreatedSpaceController {
  readonly copying: CopyController;
  readonly switching: SwitchController;
  readonly #host: LitElement;
  readonly #session: SessionController;
  #space: SpaceSummary | undefined;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.copying = new CopyController(host);
    this.switching = new SwitchController(host, session);
  }

  get space(): SpaceSummary | undefined {
    return this.#space;
  }

  /** True if it is the active space by now. */
  get isEntered(): boolean {
    return Boolean(this.#space) && this.#session.session?.activeSpace?.id === this.#space?.id;
  }

  show(space: SpaceSummary): void {
    this.#space = space;
    this.#host.requestUpdate();
  }

  readonly enter = async (): Promise<void> => {
    if (this.#space && (await this.switching.switchTo(this.#space))) await focusInside(this.#host, 'entered');
  };

  /** Forgets that it could not be entered because nobody was signed in: somebody is now. */
  reconsider(): void {
    if (this.switching.failure?.code === 'unauthenticated') this.switching.dismiss();
  }

  forget(): void {
    this.#space = undefined;
    this.switching.end();
    this.#host.requestUpdate();
  }
}
