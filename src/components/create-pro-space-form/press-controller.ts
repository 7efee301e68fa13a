import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Waits while a pointer is held down. What moves the page then would take the button away from under the pointer, and
 * the click would be lost.
 */
export class PressController implements ReactiveController {
  readonly #host: HTMLElement;
  #released = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when no pointer is held down, after the click that may come of it. */
  get released(): Promise<void> {
    return this.#released;
  }

  hostConnected() {
    this.#host.addEventListener('pointerdown', this.#wait);
  }

  hostDisconnected() {
    this.#host.removeEventListener('pointerdown', this.#wait);
  }

  #wait = () => {
    this.#released = new Promise((resolve) => {
      const release = () => setTimeout(resolve);
      window.addEventListener('pointerup', release, { once: true, capture: true });
      window.addEventListener('pointercancel', release, { once: true, capture: true });
    });
  };
}
