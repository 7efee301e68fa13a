import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../localization/formats.js';
import type { TermsReceipt } from '../../services/wire.js';
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
  const { acceptedAt, hash, language, version } = view.receipt;
  const copy = () => view.copy(receiptText(view));
  const save = () => saveText(messages.receiptFile(version), receiptText(view));
  return html`
    <div class="receipt" part="receipt">
      <dl>
        <div><dt>${messages.receiptVersion}</dt><dd>${version}</dd></div>
        <div><dt>${messages.receiptTime}</dt><dd><time datetime=${acceptedAt}>${formatDateTime(view.formatLanguage, acceptedAt)}</time></dd></div>
        <div><dt>${messages.receiptLanguage}</dt><dd>${languageName(language, messages)}</dd></div>
        <div><dt>${messages.receiptHash}</dt><dd><code translate="no">${hash}</code></dd></div>
      </dl>
      <div class="actions">
        <button class="button" type="button" part="copy" @click=${copy}>
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

/** The receipt as lines of text. The time is also given as the service wrote it, which no time zone changes. */
function receiptText({ receipt, messages, formatLanguage }: ReceiptView): string {
  const { acceptedAt, hash, language, version } = receipt;
  return [
    messages.accepted,
    [messages.receiptVersion, version],
    [messages.receiptTime, formatDateTime(formatLanguage, acceptedAt), acceptedAt],
    [messages.receiptLanguage, languageName(language, messages)],
    [messages.receiptHash, hash],
  ]
    .map((lines) => [lines, ''].flat().join('\n'))
    .join('\n');
}

function saveText(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadStarts);
}
