import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which a session is loaded again when the page comes back into view or online. */
const freshForMs = 60_000;

/** Tells when the session may no longer be true: the page was out of view, offline, or kept by the browser. */
export class FreshnessController implements ReactiveController {
  readonly #refresh: () => void;
  #freshUntil = 0;

  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.#refresh = refresh;
    host.addController(this);
  }

  /** The session was loaded a moment ago. */
  confirm(): void {
    this.#freshUntil = Date.now() + freshForMs;
  }

  /** Nobody is signed in, as far as is known: that may change at any time. */
  expire(): void {
    this.#freshUntil = 0;
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#onReturn);
    window.addEventListener('online', this.#onReturn);
    window.addEventListener('pageshow', this.#onPageshow);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#onReturn);
    window.removeEventListener('online', this.#onReturn);
    window.removeEventListener('pageshow', this.#onPageshow);
  }

  #onReturn = () => {
    if (document.visibilityState === 'visible' && Date.now() > this.#freshUntil) this.#refresh();
  };

  // A page kept by the browser comes back as it was left, perhaps by somebody else.
  #onPageshow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#refresh();
  };
}
