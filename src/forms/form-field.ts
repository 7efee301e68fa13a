import { LitElement, type PropertyDeclaration } from 'lit';
import { FocusEntryController } from '../controllers/focus-entry-controller.js';
import { isSet } from './is-set.js';

const flag = (attribute: string): PropertyDeclaration<boolean> => ({
  attribute,
  converter: { fromAttribute: isSet, toAttribute: (value) => (value ? '' : null) },
  reflect: true,
});

/** An element that takes part in a form as an `<input>` does. What it holds, and whether that is valid, is its own. */
export abstract class FormField extends LitElement {
  /** @internal */
  static readonly formAssociated = true;

  /** @internal */
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override properties = {
    name: { reflect: true },
    required: flag('required'),
    disabled: flag('disabled'),
    readOnly: flag('readonly'),
  };

  /** Under which it is sent. Without it nothing is. */
  name = '';

  /** The form cannot be sent without it. */
  required = false;

  /** It cannot be used, and is not sent. */
  disabled = false;

  /** It cannot be changed, and is sent. */
  readOnly = false;

  protected readonly internals = this.attachInternals();
  /** For the focus traps of scripts: the browser itself leads the focus inside. */
  protected readonly entry = new FocusEntryController(this);
  protected customMessage = '';
  /** True also in a group of fields that is disabled. */
  protected isBarred = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // The browser takes any word for true.
    if (!isSet(this.getAttribute('disabled'))) this.removeAttribute('disabled');
  }

  /** The form that it is part of. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels that the page has for it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** The words of those labels; empty without one. */
  protected get labelText(): string {
    // jsdom has none.
    const labels = (this.internals as Partial<ElementInternals>).labels ?? [];
    return Array.from(labels, ({ textContent }) => textContent?.trim()).join(' ');
  }

  /** False while nothing is validated: it is disabled or read-only. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** What is wrong with it, as of a field of the browser. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The same in words, in the language of the page. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** True if it is valid; else it fires `invalid`. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and lets the browser tell the person. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** A message of the page's own makes it invalid; an empty one takes that back. */
  setCustomValidity(message: string): void {
    this.customMessage = message;
    this.report();
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isBarred = isDisabled;
    this.requestUpdate();
  }

  /** @internal */
  abstract formResetCallback(): void;

  /** Fires what fields of the browser fire. `input` comes by itself from the fields inside. */
  protected fireChange(...types: readonly ('input' | 'change')[]): void {
    const events = (types.length > 0 ? types : ['change']).map((type) => new Event(type, { bubbles: true, composed: type === 'input' }));
    for (const event of events) this.dispatchEvent(event);
  }

  /** Tells the form what it holds, and whether that is valid. */
  protected abstract report(): void;

  protected override updated(): void {
    this.report();
  }
}
