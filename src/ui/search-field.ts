import { html, type LitElement, type TemplateResult } from 'lit';
import { keepInside } from '../forms/keep-inside.js';
import { searchIcon } from '../styles/icons/search.js';

/**
 * A field that searches a list. Its styles are `styles/list.ts`.
 *
 * @param search Called with each change of the text.
 */
export function renderSearchField(label: string, readonly: boolean, search: (text: string) => void): TemplateResult {
  return html`<div class="search" part="search">
    ${searchIcon()}
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      aria-label=${label}
      placeholder=${label}
      ?readonly=${readonly}
      @input=${(event: InputEvent) => {
        keepInside(event);
        search((event.target as HTMLInputElement).value);
      }}
    />
  </div>`;
}

/** Empties the search field of an element, and puts the focus into it. */
export function emptySearchField({ renderRoot }: LitElement): void {
  const input = renderRoot.querySelector<HTMLInputElement>('.search input');
  if (!input) return;
  input.value = '';
  input.focus();
}
