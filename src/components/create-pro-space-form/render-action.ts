import { html, nothing, type TemplateResult } from 'lit';
import { spinner } from '../../styles/icon.js';

interface ActionView {
  readonly part: string;
  readonly label: string;
  readonly type: 'button' | 'submit';
  readonly pending: boolean;
  readonly act?: () => unknown;
}

/** The one primary action. While it is under way it keeps its place, its width and the focus. */
export function renderAction({ part, label, type, pending, act }: ActionView): TemplateResult {
  return html`
    <button class="button primary" type=${type} part=${part} aria-disabled=${pending ? 'true' : 'false'} @click=${act ?? nothing}>
      <span>${label}</span>${pending ? spinner() : nothing}
    </button>
  `;
}
