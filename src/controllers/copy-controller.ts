import type { LitElement, ReactiveController } from 'lit';
import { copyText } from './copy-text.js';

/** How long the result of copying stays in view, in milliseconds. */
const resultStays = 4_000;

/** Copies text and says for a while whether that worked. */
export class CopyController implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #result: 'copied' | 'failed' | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get result(): 'copied' | 'failed' | undefined {
    return this.#result;
  }

  async copy(text: string): Promise<void> {
    this.#show((await copyText(text, this.#host.renderRoot)) ? 'copied' : 'failed');
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
