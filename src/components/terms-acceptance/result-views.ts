import { html, type TemplateResult } from 'lit';
import { formatDateTime, formatInstant } from '../../localization/formats.js';
import type { Session } from '../../session/session.js';
import type { TermsReceipt } from '../../contract/terms.js';
import { checkIcon } from '../../styles/icons/check.js';
import { chevronIcon } from '../../styles/icons/chevron.js';
import { copyIcon } from '../../styles/icons/copy.js';
import { doneIcon } from '../../styles/icons/done.js';
import { downloadIcon } from '../../styles/icons/download.js';
import { printIcon } from '../../styles/icons/print.js';
import { languageName } from './text-views.js';
import type { TermsAcceptanceMessages } from './terms-acceptance.messages.js';

/** Milliseconds for which a browser may still read a file after its download began. */
const downloadReadMs = 10_000;

interface ReceiptView {
  readonly receipt: TermsReceipt;
  /** Who accepted; not stated when the session that was known is gone. */
  readonly person: Session['person'] | undefined;
  readonly messages: TermsAcceptanceMessages;
  /** For the time. */
  readonly formatLanguage: string;
  /** The result of copying, for as long as it is shown. */
  readonly copied: 'copied' | 'failed' | undefined;
  readonly copy: (receipt: string) => unknown;
  readonly print: (receipt: TemplateResult) => unknown;
}

/** What was accepted, and when; to copy or to save. */
function renderReceipt(view: ReceiptView): TemplateResult {
  const { messages, copied } = view;
  const rows = rowsOf(view);
  const text = () => [messages.accepted, ...rows.map(([label, value]) => `${label}\n${value}`)].join('\n\n');
  const sheet = () => html`<h2>${messages.accepted}</h2>${renderRows(rows)}`;
  const save = () => saveText(messages.receiptFile(view.receipt.version), text());
  return html`
    <div class="receipt" part="receipt">
      ${renderRows(rows)}
      <div class="actions">
        <button class="button" type="button" part="copy" @click=${() => view.copy(text())}>
          ${copied === 'copied' ? checkIcon() : copyIcon()}<span>${messages.copyReceipt}</span>
        </button>
        <button class="button" type="button" part="save" @click=${save}>
          ${downloadIcon()}<span>${messages.saveReceipt}</span>
        </button>
        <button class="button" type="button" part="print-receipt" @click=${() => view.print(sheet())}>
          ${printIcon()}<span>${messages.printReceipt}</span>
        </button>
        <span class="quiet" aria-live="polite">
          ${copied === 'copied' ? messages.copied : copied === 'failed' ? messages.copyFailed : ''}
        </span>
      </div>
    </div>
  `;
}

function renderRows(rows: readonly Row[]) {
  return html`
    <dl>
      ${rows.map(([label, value, shown = value]) => html`<div><dt>${label}</dt><dd>${shown}</dd></div>`)}
    </dl>
  `;
}

type Row = readonly [label: string, text: string, shown?: unknown];

/** Label, text, and how the text is shown. The time is also copied as the service wrote it, which no time zone changes. */
function rowsOf({ receipt, person, messages, formatLanguage }: ReceiptView): readonly Row[] {
  const { acceptedAt, hash, language, version } = receipt;
  const time = formatInstant(formatLanguage, acceptedAt);
  return [
    ...(person ? [personRow(messages.receiptPerson, `${person.firstNames} ${person.lastNames}`)] : []),
    [messages.receiptPortal, location.hostname],
    [messages.receiptVersion, version],
    [messages.receiptTime, `${time}\n${acceptedAt}`, html`<time datetime=${acceptedAt}>${time}</time>`],
    [messages.receiptLanguage, languageName(language, messages)],
    [messages.receiptHash, hash, html`<code translate="no">${hash}</code>`],
  ];
}

function personRow(label: string, name: string): Row {
  return [label, name, html`<bdi translate="no">${name}</bdi>`];
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
      <div class="done" part="result" role="group" aria-labelledby="outcome" tabindex="-1">
        ${doneIcon()}
        <div>
          <h2 id="outcome" aria-level=${view.headingLevel}>${messages.accepted}</h2>
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
      <div class="message success" part="result" role="group" aria-labelledby="outcome" tabindex="-1">
        ${doneIcon()}
        <div>
          <p id="outcome">${messages.acceptedOn(receipt.version, time)}</p>
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
