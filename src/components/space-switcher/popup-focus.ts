import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fold } from '../../contract/folding.js';
import { isComposing } from '../../forms/is-composing.js';

/** How long a typed letter waits for the next one, in milliseconds: as long as in the lists of browsers. */
const typeAheadMs = 1_000;

/** Moves the focus inside the popup with the keys, and closes the popup when the focus has left it. */
export class PopupFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #close: () => void;
  #position: number | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  /** Position of the option that has the focus or had it last. */
  get position(): number | undefined {
    return this.#position;
  }

  forgetPosition(): void {
    this.#position = undefined;
  }

  /** Tells the browser where the focus goes when the popup opens: in one step, or a screen reader says the popup first. */
  aim(): void {
    const popup = this.#popup;
    if (!popup) return;
    if (popup.matches(':popover-open')) return this.enterList();
    const target = this.#target ?? popup;
    for (const other of popup.querySelectorAll('[autofocus]')) other.toggleAttribute('autofocus', other === target);
    popup.autofocus = target === popup;
    target.autofocus = true;
  }

  /** Moves the focus into the popup. */
  enter(): void {
    const { activeElement } = this.#host.shadowRoot ?? {};
    if (!activeElement || activeElement === this.#popup || !this.#popup?.contains(activeElement)) (this.#target ?? this.#popup)?.focus();
  }

  /** Where there is no search field, the focus moves on to the active space, or to what failed, as soon as that is there. */
  enterList(): void {
    if (this.#host.shadowRoot?.activeElement === this.#popup) this.#target?.focus();
  }

  hostConnected() {
    window.addEventListener('blur', this.#closeForFrame);
  }

  hostDisconnected() {
    window.removeEventListener('blur', this.#closeForFrame);
  }

  readonly rememberPosition = ({ target }: FocusEvent): void => {
    this.#position = this.#options.indexOf(target as HTMLElement);
    this.#host.requestUpdate();
  };

  readonly closeWhenLeft = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Element | null;
    // Firefox fires no `blur` at a window that the system does not show as the active one.
    if (!to) requestAnimationFrame(this.#closeForFrame);
    if (to && !to.matches('.trigger') && !this.#popup?.contains(to) && !this.#host.contains(to)) this.#close();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = this.#popup?.matches(':popover-open');
    const { key, target } = event;
    if (key === 'ArrowDown' && (target as Element).matches('.trigger[popovertarget]')) {
      // As it opens a select of the browser.
      event.preventDefault();
      if (isOpen) this.enter();
      else (target as HTMLElement).click();
      return;
    }
    if (!isOpen) return;
    if (key === 'Escape') {
      event.preventDefault();
      // A dialog around the switcher, made with a script, would close with it.
      event.stopPropagation();
      this.#close();
      return;
    }
    const to = this.#targetOf(event);
    if (!to) return;
    to.focus();
    // A letter arrives in the search, which has the focus by then.
    if (to !== this.#field || key === 'ArrowUp') event.preventDefault();
  };

  // A press inside a frame of the page reaches no listener of the page.
  #closeForFrame = () => {
    if (document.activeElement?.localName === 'iframe') this.#close();
  };

  #targetOf({ key, target }: KeyboardEvent): HTMLElement | null | undefined {
    const options = this.#options;
    const at = options.indexOf(target as HTMLElement);
    const field = this.#field;
    if (target === field) return key === 'ArrowDown' || key === 'Enter' ? options[0] : undefined;
    if (at < 0 && target !== this.#popup) return undefined;
    if (key === 'ArrowDown') return options[at + 1];
    if (key === 'ArrowUp') return options[at - 1] ?? field;
    if (key === 'Home') return options[0];
    if (key === 'End') return options.at(-1);
    if (key.length > 1 || key === ' ') return undefined;
    return field ?? this.#findTyped(key, options, at);
  }

  /** The next option whose title begins with what was typed. */
  #findTyped(letter: string, options: readonly HTMLElement[], at: number) {
    const now = Date.now();
    this.#typed = (now - this.#typedAt > typeAheadMs ? '' : this.#typed) + letter;
    this.#typedAt = now;
    const next = this.#typed.length > 1 ? at : at + 1;
    return [...options.slice(Math.max(0, next)), ...options].find((option) =>
      fold(option.querySelector('.title')?.textContent ?? '').startsWith(fold(this.#typed)),
    );
  }

  /** The search, else the active space, else invitations that wait, else the way out of a failure, else the first action. */
  get #target() {
    // An on-screen keyboard stays away until the user asks for it.
    if (this.#field) return matchMedia('(pointer: coarse)').matches ? undefined : this.#field;
    const option = this.#options.find(({ tabIndex }) => !tabIndex);
    const first = '.waiting :is(a, button), .message .button, :not(.list, .skeleton) + .actions > .action';
    return option ?? this.#popup?.querySelector<HTMLElement>(first);
  }

  get #popup() {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.popup');
  }

  get #field() {
    return this.#host.shadowRoot?.querySelector('input');
  }

  get #options() {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.option') ?? [])];
  }
}
