import type { LitElement } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';

/** The further actions of one space at a time, in a popover beside the button that opens them. */
export class RowActions {
  readonly #host: LitElement;
  #opened: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The space whose actions are open. */
  get opened(): string | undefined {
    return this.#opened;
  }

  /** Opens them; the button of open ones closes them by itself. */
  readonly open = async ({ id }: SpaceSummary): Promise<void> => {
    this.#opened = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find('.menu')?.showPopover();
  };

  /** Closes them. The focus goes back to their button. */
  close(): void {
    this.#button?.focus();
    this.#find('.menu')?.hidePopover();
  }

  /** For `beforetoggle` and `toggle` of the popover. */
  onToggle({ type, newState }: ToggleEvent, { id }: SpaceSummary): void {
    if (newState === 'open' || this.#opened !== id) return;
    // Chromium leaves the focus nowhere when a popover inside a shadow root closes.
    if (type === 'beforetoggle' && this.#find('.menu :focus')) this.#button?.focus();
    if (type === 'beforetoggle') return;
    this.#opened = undefined;
    this.#host.requestUpdate();
  }

  get #button() {
    return this.#find('.more[aria-expanded=true]');
  }

  #find(selector: string) {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
