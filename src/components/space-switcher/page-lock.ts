import type { LitElement, ReactiveController } from 'lit';

/** Keeps the page behind a sheet where it is while the sheet is open. */
export class PageLock implements ReactiveController {
  readonly #root: LitElement['renderRoot'];
  #overflow: string | undefined;

  constructor(host: LitElement) {
    this.#root = host.renderRoot;
    // In the capture phase: the event does not bubble.
    this.#root.addEventListener('toggle', this.#update, true);
    host.addController(this);
  }

  hostDisconnected() {
    this.#lock(false);
  }

  // Only a sheet has a button that closes it.
  #update = () => this.#lock(Boolean(this.#root.querySelector('.popup:popover-open .close')?.checkVisibility()));

  #lock(locked: boolean) {
    const { style } = document.documentElement;
    if (locked) {
      this.#overflow ??= style.overflow;
      style.overflow = 'hidden';
    } else if (this.#overflow !== undefined) {
      style.overflow = this.#overflow;
      this.#overflow = undefined;
    }
  }
}
