import type { ReactiveControllerHost } from 'lit';
import { isLetter, OptionKeys } from './option-keys.js';

/** Moves the focus inside the popup with the keys, and says when it has left. */
export class PopupFocus {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #close: () => void;
  readonly #keys = new OptionKeys();
  #position: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, close: () => void) {
    this.#host = host;
    this.#close = close;
  }

  /** Position of the option that has the focus or had it last. */
  get position(): number | undefined {
    return this.#position;
  }

  forgetPosition(): void {
    this.#position = undefined;
  }

  /** Takes the focus into the popup. */
  enter(): void {
    if (!this.#popup?.matches(':focus-within')) this.#popup?.focus();
    // Where the only keyboard is the one on the screen, that one stays away until it is asked for.
    if (matchMedia('(pointer: fine)').matches) this.#field?.focus();
    this.enterList();
  }

  /** Where nothing is to be searched, the focus goes on to the active space as soon as the list is there. */
  enterList(): void {
    if (this.#field || this.#host.shadowRoot?.activeElement !== this.#popup) return;
    this.#options.find(({ tabIndex }) => tabIndex === 0)?.focus();
  }

  readonly rememberPosition = ({ target }: FocusEvent): void => {
    this.#position = this.#options.indexOf(target as HTMLElement);
    this.#host.requestUpdate();
  };

  readonly closeWhenLeft = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Element | null;
    if (!to || to.matches('.trigger') || this.#popup?.contains(to) || this.#host.contains(to)) return;
    this.#close();
  };

  readonly followKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const options = this.#options;
    const at = options.indexOf(target as HTMLElement);
    if (key === 'Escape') {
      event.preventDefault();
      this.#close();
    } else if (target === this.#field) {
      if (key === 'ArrowDown' || key === 'Enter') focus(event, options[0]);
    } else if (at >= 0 || target === this.#popup) {
      this.#moveFrom(at, options, event);
    }
  };

  #moveFrom(at: number, options: HTMLElement[], event: KeyboardEvent) {
    const { key } = event;
    const field = this.#field;
    // The letter that was typed arrives where the focus is by then.
    if (field && isLetter(key)) field.focus();
    else if (field && key === 'ArrowUp' && at === 0) focus(event, field);
    else focus(event, this.#keys.find(key, options, at, (option) => option.querySelector('.title')?.textContent ?? ''));
  }

  get #popup() {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.popup');
  }

  get #field() {
    return this.#host.shadowRoot?.querySelector('input');
  }

  get #options(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.option') ?? [])];
  }
}

function focus(event: KeyboardEvent, element: HTMLElement | undefined) {
  if (!element) return;
  event.preventDefault();
  element.focus();
}
