/** Knows if a pointer is held down inside an element, or on a page: what moves then slips away from under it, and the click is lost. */
export class PointerRelease {
  #released = Promise.resolve();

  constructor(host: EventTarget) {
    host.addEventListener('pointerdown', this.#waitForRelease);
  }

  /** Resolves once no pointer is held down. */
  get released(): Promise<void> {
    return this.#released;
  }

  #waitForRelease = () => {
    this.#released = new Promise((resolve) => {
      const listening = new AbortController();
      const { signal } = listening;
      const release = () => {
        listening.abort();
        // After the click that the release makes.
        setTimeout(resolve);
      };
      for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { capture: true, signal });
    });
  };
}
