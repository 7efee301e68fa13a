import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../localization/formats.js';
import type { TermsReceipt } from '../../contract/terms.js';
import { checkIcon, copyIcon, downloadIcon } from '../../styles/icons.js';
import { languageName } from './language-name.js';
import type { TermsAcceptanceMessages } from './terms-acceptance.messages.js';

/** Browsers may still be reading a file so many milliseconds after its download began. */
const downloadStarts = 10_000;

export interface ReceiptView {
  readonly receipt: TermsReceipt;
  readonly messages: TermsAcceptanceMessages;
  /** For the time. */
  readonly formatLanguage: string;
  /** What came of copying, while that is worth saying. */
  readonly copied: 'copied' | 'failed' | undefined;
  readonly copy: (receipt: string) => unknown;
}

/** What was accepted, and when; to copy or to save. */
export function renderReceipt(view: ReceiptView): TemplateResult {
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
  setTimeout(() => URL.revokeObjectURL(link.href), downloadStarts);
}
