import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../localization/formats.js';
import type { TermsReceipt } from '../../contract/terms.js';
import { checkIcon } from '../../styles/icons/check.js';
import { chevronIcon } from '../../styles/icons/chevron.js';
import { copyIcon } from '../../styles/icons/copy.js';
import { doneIcon } from '../../styles/icons/done.js';
import { downloadIcon } from '../../styles/icons/download.js';
import { languageName } from './text-views.js';
import type { TermsAcceptanceMessages } from './terms-acceptance.messages.js';

/** Milliseconds for which a browser may still read a file after its download began. */
const downloadReadMs = 10_000;

interface ReceiptView {
  readonly receipt: TermsReceipt;
  readonly messages: TermsAcceptanceMessages;
  /** For the time. */
  readonly formatLanguage: string;
  /** The result of copying, for as long as it is shown. */
  readonly copied: 'copied' | 'failed' | undefined;
  readonly copy: (receipt: string) => unknown;
}

/** What was accepted, and when; to copy or to save. */
function renderReceipt(view: ReceiptView): TemplateResult {
  const { messages, copied } = view;
  const rows = rowsOf(view);
  const text = () => [messages.accepted, ...rows.map(([label, value]) => `${label}\n${value}`)].join('\n\n');
  const save = () => saveText(messages.receiptFile(view.receipt.version), text());
  return html`
    <div class="receipt" part="receipt">
      <dl>
        ${rows.map(([label, value, shown = value]) => html`<div><dt>${label}</dt><dd>${shown}</dd></div>`)}
      </dl>
      <div class="actions">
        <button class="button" type="button" part="copy" @click=${() => view.copy(text())}>
          ${copied === 'copied' ? checkIcon() : copyIcon()}<span>${messages.copyReceipt}</span>
        </button>
        <button class="button" type="button" part="save" @click=${save}>
          ${downloadIcon()}<span>${messages.saveReceipt}</span>
        </button>
        <span class="quiet" role="status">
          ${copied === 'copied' ? messages.copied : copied === 'failed' ? messages.copyFailed : ''}
        </span>
      </div>
    </div>
  `;
}

/** Label, text, and how the text is shown. The time is also copied as the service wrote it, which no time zone changes. */
function rowsOf({ receipt, messages, formatLanguage }: ReceiptView): [string, string, unknown?][] {
  const { acceptedAt, hash, language, version } = receipt;
  const time = formatDateTime(formatLanguage, acceptedAt);
  return [
    [messages.receiptVersion, version],
    [messages.receiptTime, `${time}\n${acceptedAt}`, html`<time datetime=${acceptedAt}>${time}</time>`],
    [messages.receiptLanguage, languageName(language, messages)],
    [messages.receiptHash, hash, html`<code translate="no">${hash}</code>`],
  ];
}

function saveText(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadReadMs);
}

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
