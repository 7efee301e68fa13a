import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Milliseconds after which a call that is still pending is announced. Polite words wait while a screen reader says what
 * has got the focus: those of a shorter call would be said after it has ended, when they are no longer true.
 */
export const slowAfterMs = 600;

/** What a polite live region says. The same words are said again when they are announced again. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  /** @param pause Milliseconds without another announcement before this one is made; for what changes with each key. */
  announce(text: string, pause = 100): void {
    clearTimeout(this.#timer);
    this.#show('');
    if (text) this.#timer = setTimeout(() => this.#show(text), pause);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  #show(text: string) {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
