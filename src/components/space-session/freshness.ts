/** Milliseconds after which a session is loaded again when the page becomes visible or online again. */
const freshForMs = 60_000;

/** Refreshes the session when it may be stale: after the page was hidden, offline, or in the back/forward cache. */
export class Freshness {
  readonly #refresh: () => void;
  readonly #forget: () => void;
  #freshUntil = 0;

  /** @param forget Called before a refresh without which the known session must not be shown. */
  constructor(refresh: () => void, forget: () => void) {
    this.#refresh = refresh;
    this.#forget = forget;
  }

  /** The session has just been loaded. */
  confirm(): void {
    this.#freshUntil = Date.now() + freshForMs;
  }

  /** Nobody is signed in: refresh at the next opportunity, because they may sign in elsewhere at any time. */
  expire(): void {
    this.#freshUntil = 0;
  }

  observePage(signal: AbortSignal): void {
    document.addEventListener('visibilitychange', this.#onReturn, { signal });
    // A window that stayed visible beside another one. Not before the first answer: loading the page gives the focus too.
    window.addEventListener('focus', () => this.#freshUntil && this.#onReturn(), { signal });
    window.addEventListener('online', this.#onReturn, { signal });
    // A page from the back/forward cache shows the session it was left with, perhaps that of another user.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#restore(), { signal });
  }

  #restore() {
    this.#forget();
    this.#refresh();
  }

  #onReturn = () => {
    if (document.visibilityState === 'visible' && Date.now() > this.#freshUntil) this.#refresh();
  };
}
