import type { ReactiveControllerHost } from 'lit';
import { explainPartFailure, type PartFailure } from './part-failure.js';

/**
 * A part of an element that is downloaded when somebody needs it. `<space-switcher>` has its few lines of its own: nearly
 * every page downloads it.
 */
export class DeferredPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #download: () => Promise<Part>;
  #loading: Promise<Part | undefined> | undefined;
  #part: Part | undefined;
  #failure: PartFailure | undefined;

  constructor(host: ReactiveControllerHost, download: () => Promise<Part>) {
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
