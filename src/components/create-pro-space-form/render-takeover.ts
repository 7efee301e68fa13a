import { html, type TemplateResult } from 'lit';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';

/** One button for both ways, so that it keeps the focus when it has been pressed. */
export function renderTakeover(
  takeover: 'offered' | 'done',
  messages: CreateProSpaceFormMessages,
  act: () => unknown,
): TemplateResult {
  return html`
    <button class="button text takeover" type="button" @click=${act}>
      ${takeover === 'done' ? messages.undo : messages.useLegalName}
    </button>
  `;
}
