import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../localization/formats.js';
import { chevronIcon, doneIcon } from '../../styles/icons.js';
import { renderReceipt, type ReceiptView } from './render-receipt.js';

interface AcceptedView extends ReceiptView {
  readonly headingLevel: number;
  /** The terms themselves. */
  readonly text: unknown;
}

/** After confirming: what was done, the proof of it, and what to do next. */
export function renderAcceptedNow(view: AcceptedView): TemplateResult {
  const { messages } = view;
  return html`
    <div class="terms">
      <div class="done" part="result">
        ${doneIcon()}
        <div>
          <h2 tabindex="-1" aria-level=${view.headingLevel}>${messages.accepted}</h2>
          <p>${messages.keepReceipt}</p>
        </div>
      </div>
      ${renderReceipt(view)}
      <slot name="next"></slot>
      <details>
        <summary>${chevronIcon()}${messages.read}</summary>
        <div class="terms">${view.text}</div>
      </details>
    </div>
  `;
}

/** For somebody who accepted before: says so above the text. */
export function renderAcceptedEarlier(view: AcceptedView): TemplateResult {
  const { messages, receipt } = view;
  const time = formatDateTime(view.formatLanguage, receipt.acceptedAt);
  return html`
    <div class="terms">
      <div class="message success" part="result" tabindex="-1">
        ${doneIcon()}
        <div>
          <p>${messages.acceptedOn(receipt.version, time)}</p>
          <details>
            <summary>${chevronIcon()}${messages.receipt}</summary>
            ${renderReceipt(view)}
          </details>
        </div>
      </div>
      <slot name="next"></slot>
      ${view.text}
    </div>
  `;
}
