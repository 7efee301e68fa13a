import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the result of copying stays in view, in milliseconds. */
const resultStays = 4_000;

/** Copies text and says for a while whether that worked. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #result: 'copied' | 'failed' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get result(): 'copied' | 'failed' | undefined {
    return this.#result;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#show('copied');
    } catch {
      this.#show('failed');
    }
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#result = undefined;
  }

  #show(result: 'copied' | 'failed' | undefined) {
    clearTimeout(this.#timer);
    this.#result = result;
    this.#host.requestUpdate();
    if (result) this.#timer = setTimeout(() => this.#show(undefined), resultStays);
  }
}
