import type { LitElement, ReactiveController } from 'lit';

/** Where the focus can go in a shadow root. */
const stops = 'input, button, summary, a[href], [tabindex="0"]';

/** What a focus trap written in JavaScript stands on. */
const dialogs = '[role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/**
 * The way of the focus into an element whose fields and buttons stand in its shadow root.
 *
 * Focus traps written in JavaScript (jQuery UI, Material) look for what can have the focus in the document, and find
 * nothing in a shadow root. So inside a dialog of a script the element can have the focus itself, which it hands on. It
 * cannot while the focus is inside: Shift+Tab would come back to it for ever.
 *
 * The root does not delegate the focus (`delegatesFocus`): then every press on text would go to the first field.
 */
export class FocusEntryController implements ReactiveController {
  readonly #host: LitElement;
  #isOffered = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('focus', (event) => {
      if (event.composedPath()[0] === host) this.enter();
    });
    host.addEventListener('focusin', () => this.#update());
    host.addEventListener('focusout', () => this.#update(false));
  }

  /** Moves the focus to the first field or button. */
  enter(options?: FocusOptions): void {
    const found = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(stops)];
    found.find((stop) => stop.getClientRects().length)?.focus(options);
    // No event leaves the shadow root when the focus moves from its host into it.
    this.#update();
  }

  hostUpdated() {
    this.#update();
  }

  #update(isInside = Boolean(this.#host.shadowRoot?.activeElement)) {
    const host = this.#host;
    const isWanted = Boolean(host.renderRoot.querySelector(stops)) && isInDialog(host);
    if (!this.#isOffered && (!isWanted || host.hasAttribute('tabindex'))) return;
    this.#isOffered = isWanted || isInside;
    // Not removed while the focus is inside: Chromium would take the focus away.
    if (this.#isOffered) host.tabIndex = isInside ? -1 : 0;
    else host.removeAttribute('tabindex');
  }
}

function isInDialog(element: Element): boolean {
  // By its member and not by its class, which a page may have replaced.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return Boolean(element.closest(dialogs)) || (host !== undefined && isInDialog(host));
}
