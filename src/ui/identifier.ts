import { html, nothing, type TemplateResult } from 'lit';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import { checkIcon } from '../styles/icons/check.js';
import { copyIcon } from '../styles/icons/copy.js';
import type { CopyController } from '../controllers/copy-controller.js';

/** A space identifier, to read out and to copy. The result of copying is announced. Its styles are `styles/controls.ts`. */
export function renderIdentifier(
  identifier: string,
  copying: CopyController,
  messages: SharedMessages,
): TemplateResult {
  return html`
    <span class="identifier" part="identifier">
      <code translate="no">${identifier}</code>
      ${renderCopyButton(identifier, copying, messages)}
    </span>
  `;
}

/** Copies an identifier, and says beside it what came of that. */
export function renderCopyButton(identifier: string, copying: Pick<CopyController, 'result' | 'copy'>, messages: SharedMessages): TemplateResult {
  const { result } = copying;
  return html`<button
      class="icon-button"
      type="button"
      part="copy"
      aria-label=${messages.copyIdentifier(identifier)}
      @click=${() => copying.copy(identifier)}
    >
      ${result === 'copied' ? checkIcon() : copyIcon()}
    </button>
    <span class="quiet" aria-live="polite">
      ${result ? (result === 'copied' ? messages.copied : messages.copyFailed) : nothing}
    </span>`;
}
