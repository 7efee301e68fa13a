import type { ReactiveControllerHost } from 'lit';
import type { SessionController } from '../session/session-controller.js';
import { explainPartFailure, type PartFailure } from './part-failure.js';

/**
 * A part of an element that is downloaded when somebody needs it. `<space-switcher>` has its few lines of its own: nearly
 * every page downloads it.
 */
export class DeferredPart<Part> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #download: () => Promise<Part>;
  #loading: Promise<Part | undefined> | undefined;
  #part: Part | undefined;
  #failure: PartFailure | undefined;

  constructor(host: ReactiveControllerHost & Element, download: () => Promise<Part>) {
    this.#host = host;
    this.#download = download;
  }

  /** `undefined` until it is downloaded. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Why it could not be downloaded, until it is. */
  get failure(): PartFailure | undefined {
    return this.#failure;
  }

  /** Downloads it once; after a failure it tries again. Resolves to `undefined` if it cannot be downloaded now. */
  load(): Promise<Part | undefined> {
    return (this.#loading ??= this.#load());
  }

  /** Does something by it once it is there: for the person who asked for it, in an element that is still in the page. */
  async use(session: SessionController, act: (part: Part) => unknown): Promise<void> {
    const person = session.session?.person.id;
    const part = await this.load();
    if (part && this.#host.isConnected && person !== undefined && session.session?.person.id === person) await act(part);
  }

  async #load() {
    try {
      this.#part = await this.#download();
      this.#failure = undefined;
    } catch {
      this.#failure = await explainPartFailure();
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
