import { html, nothing, type TemplateResult } from 'lit';
import { spinner } from '../styles/icon.js';

interface PrimaryActionView {
  readonly part: string;
  readonly label: string;
  readonly pending: boolean;
  /** Without it the button submits its form. */
  readonly act?: () => unknown;
}

/** The one primary action. While it is pending it keeps its place, its width and the focus. */
export function renderPrimaryAction({ part, label, pending, act }: PrimaryActionView): TemplateResult {
  return html`
    <button
      class="button primary"
      type=${act ? 'button' : 'submit'}
      part=${part}
      aria-disabled=${pending ? 'true' : 'false'}
      @click=${act ?? nothing}
    >
      <span>${label}</span>${pending ? spinner() : nothing}
    </button>
  `;
}
