import { html, type TemplateResult } from 'lit';
import type { FormSentences } from '../localization/form/form-sentences.js';

/** Says that what was typed before is back, and offers to discard it. Its styles are `styles/fields.ts`. */
export function renderRestoredDraft(messages: FormSentences, discard: () => unknown): TemplateResult {
  return html`
    <p class="restored">
      <span id="restored">${messages.restored}</span>
      <button class="button text" type="button" aria-describedby="restored" @click=${discard}>${messages.discard}</button>
    </p>
  `;
}
