import type { LitElement, ReactiveController } from 'lit';

interface QuestionSettings {
  /** True while an answer is pending: the dialog stays open. */
  readonly isPending: () => boolean;
  /** The dialog is closed, and the button that opened it is no longer there. */
  readonly focusLost: () => void;
}

/**
 * Opens the dialog of class `question` while there is something to confirm. The focus goes to what has the class `first`
 * in it, and back to the button that opened the dialog.
 */
export class QuestionController<Subject> implements ReactiveController {
  readonly #host: LitElement;
  readonly #settings: QuestionSettings;
  #subject: Subject | undefined;
  #opener: HTMLElement | null | undefined;

  constructor(host: LitElement, settings: QuestionSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** What is to be confirmed; `undefined` while the dialog is closed. */
  get subject(): Subject | undefined {
    return this.#subject;
  }

  ask(subject: Subject): void {
    this.#opener = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#subject = subject;
    this.#host.requestUpdate();
  }

  /** Closes the dialog, unless an answer is pending; for its buttons and the events `cancel` and `close`. */
  readonly cancel = (event?: Event): void => {
    event?.preventDefault();
    const isPending = this.#settings.isPending();
    // A browser may have closed the dialog all the same.
    if (isPending) this.#host.requestUpdate();
    if (!this.#subject || isPending) return;
    this.drop();
    void this.#restoreFocus();
  };

  /** Closes the dialog, and leaves the focus to the host. */
  drop(): void {
    this.#subject = undefined;
    this.#host.requestUpdate();
  }

  async focusFirst(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.question .first')?.focus();
  }

  hostUpdated() {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.question');
    // Also when the browser has closed it while an answer is pending.
    if (!this.#host.isConnected || !dialog || dialog.open) return;
    dialog.showModal();
    void this.focusFirst();
  }

  async #restoreFocus() {
    await this.#host.updateComplete;
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#settings.focusLost();
  }
}
