import type { LitElement, ReactiveController } from 'lit';
import { type Field, fields } from './problems.js';
import type { RecipientEntry, Typed } from './recipient-entry.js';

/** Takes what password managers and browsers have filled in: many tell the page nothing, or only `change`. */
export class FilledInController implements ReactiveController {
  readonly #host: LitElement;
  readonly #entry: RecipientEntry;
  readonly #taken: (typed: Typed) => void;
  #shown: Partial<Record<Field, string>> = {};

  constructor(host: LitElement, entry: RecipientEntry, taken: (typed: Typed) => void) {
    this.#host = host;
    this.#entry = entry;
    this.#taken = taken;
    host.addController(this);
  }

  take(): void {
    const { typed } = this.#entry;
    // What the page has put in and is not shown yet stays.
    const filledIn = this.#inFields().filter(([field, value]) => value !== this.#shown[field] && typed[field] === this.#shown[field]);
    if (filledIn.length > 0) this.#taken(Object.fromEntries(filledIn));
  }

  hostUpdate() {
    this.take();
  }

  hostUpdated() {
    this.#shown = Object.fromEntries(this.#inFields());
  }

  #inFields(): readonly (readonly [Field, string])[] {
    const root = this.#host.shadowRoot;
    return fields.flatMap((field) => {
      const input = root?.querySelector<HTMLInputElement>(`#${field}`);
      return input ? [[field, input.value] as const] : [];
    });
  }
}
