import { html, nothing, type TemplateResult } from 'lit';
import { keepInside } from '../../forms/keep-inside.js';
import { spinner } from '../../styles/icon.js';
import { alertIcon } from '../../styles/icons/alert.js';
import { renderNotice } from '../../ui/notice.js';
import type { TermsAcceptanceMessages } from './terms-acceptance.messages.js';
import type { Reading } from './terms-controller.js';

interface DecisionView {
  readonly messages: TermsAcceptanceMessages;
  readonly reading: Reading;
  /** Why the acceptance failed. */
  readonly failure: TemplateResult | typeof nothing;
  readonly pending: boolean;
  /** It has been pending for long. */
  readonly isSlow: boolean;
  readonly tick: (ticked: boolean) => unknown;
  readonly confirm: (event: SubmitEvent) => unknown;
  readonly decline: () => unknown;
}

/** The tick and the two actions, with what there is to say about them. */
export function renderDecision(view: DecisionView): TemplateResult {
  const { messages, pending } = view;
  return html`
    <form class="decision" novalidate @submit=${view.confirm}>
      ${view.reading.change === 'translated'
        ? renderNotice(html`<strong>${messages.translated}</strong> <br />${messages.readTranslation}`, { isAlert: true })
        : nothing}
      ${renderTick(view)} ${view.failure}
      <div class="actions">
        <button class="button primary" part="confirm" aria-disabled=${pending}>
          <span>${messages.confirm}</span>${pending ? spinner() : nothing}
        </button>
        <button class="button text" type="button" part="decline" @click=${view.decline}>${messages.decline}</button>
        <span class="visually-hidden" aria-live="polite">${view.isSlow ? messages.recording : nothing}</span>
      </div>
    </form>
  `;
}

function renderTick({ messages, reading, tick }: DecisionView) {
  const { ticked, tickMissing } = reading;
  return html`
    <div>
      <label class="agree" part="agree">
        <input
          type="checkbox"
          aria-required="true"
          autocomplete="off"
          .checked=${ticked}
          aria-invalid=${tickMissing}
          aria-describedby=${tickMissing ? 'tick-missing' : nothing}
          @input=${keepInside}
          @change=${({ target }: Event) => tick((target as HTMLInputElement).checked)}
        />
        <span>${messages.agree}</span>
      </label>
      ${tickMissing ? html`<p id="tick-missing" class="error">${alertIcon()}<span>${messages.tickMissing}</span></p>` : nothing}
    </div>
  `;
}
