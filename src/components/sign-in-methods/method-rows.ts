import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SignInMethod } from '../../contract/sign-in-methods.js';
import { formatDate, formatDateTime } from '../../localization/formats.js';
import { isolate } from '../../localization/isolate.js';
import { checkIcon } from '../../styles/icons/check.js';
import { renderCopyButton } from '../../ui/identifier.js';
import type { ShownNumbers } from './shown-numbers.js';
import type { SignInMethodsMessages } from './sign-in-methods.messages.js';

export interface RowsView {
  readonly isBusy: boolean;
  readonly headingLevel: number;
  readonly formatLanguage: string;
  readonly messages: SignInMethodsMessages;
  readonly numbers: ShownNumbers;
  readonly remove: (method: SignInMethod) => unknown;
  /** Somebody is about to remove one. */
  readonly prepare: () => unknown;
}

/** The products, one item each. */
export function renderRows(methods: readonly SignInMethod[], view: RowsView): TemplateResult {
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul class="entries" part="list" role="list" aria-label=${view.messages.methods} aria-busy=${view.isBusy}>
    ${repeat(methods, ({ id }) => id, (method) => renderRow(method, methods.length > 1, view))}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function renderRow(method: SignInMethod, isOneOfSeveral: boolean, view: RowsView) {
  const { product, issuer, registeredAt, lastUsedAt, isCurrent } = method;
  const { messages, headingLevel, formatLanguage } = view;
  return html`<li class="entry" part="method">
    <div class="about">
      <h2 part="name" aria-level=${headingLevel} translate="no"><bdi>${product}</bdi></h2>
      ${isCurrent ? html`<p class="current" part="current">${checkIcon()}<span>${messages.current}</span></p>` : nothing}
      <div class="facts quiet">
        <p translate="no"><bdi>${issuer}</bdi></p>
        <p>${messages.registeredOn(formatDate(formatLanguage, registeredAt))}</p>
        <p>${lastUsedAt === null ? messages.neverUsed : messages.lastUsed(formatDateTime(formatLanguage, lastUsedAt))}</p>
      </div>
      ${renderNumber(method, view)}
    </div>
    ${isCurrent || !isOneOfSeveral
      ? html`<p class="kept quiet" part="kept">${isOneOfSeveral ? messages.keepCurrent : messages.keepOnly}</p>`
      : renderRemove(method, view)}
  </li>`;
}

/** The number of its certificate, hidden until the user wants to see it. */
function renderNumber(method: SignInMethod, { messages, numbers }: RowsView) {
  const { certificateNumber: number } = method;
  if (number === null) return html`<p class="quiet">${messages.noNumber}</p>`;
  const product = isolate(method.product);
  const isShown = numbers.isShown(method);
  const groups = number.match(/.{1,4}/gu) ?? [];
  // The gaps are drawn, not written: the number is copied as it is typed elsewhere.
  return html`<div class="number">
    ${isShown
      ? html`<span class="quiet">${messages.number}</span>
          <span class="identifier">
            <code part="certificate-number" aria-hidden="true" dir="ltr" translate="no">${groups.map((group) => html`<span>${group}</span>`)}</code>
            ${renderCopyButton(number, numbers.copyingOf(method), { ...messages, copyIdentifier: () => messages.copyNumberOf(product) })}
          </span>`
      : nothing}
    <span class="visually-hidden spelled" aria-live="polite" translate="no">${isShown ? spell(groups) : nothing}</span>
    <button
      class="button text"
      type="button"
      part="show-number"
      aria-label=${isShown ? messages.hideNumberOf(product) : messages.showNumberOf(product)}
      @click=${() => numbers.toggle(method)}
    >
      ${isShown ? messages.hideNumber : messages.showNumber}
    </button>
  </div>`;
}

/** Digit by digit, with a pause after each group: synthesizers would read a number of twenty digits. */
function spell(groups: readonly string[]): string {
  return groups.map((group) => group.split('').join(' ')).join(', ');
}

function renderRemove(method: SignInMethod, { messages, remove, prepare }: RowsView) {
  const name = messages.removeOf(isolate(method.product));
  return html`<div>
    <button class="button" type="button" part="remove" aria-label=${name} @click=${() => remove(method)} @pointerenter=${prepare} @focus=${prepare}>
      ${messages.remove}
    </button>
  </div>`;
}

/** The room that the sentences, the button and the first product will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="waiting" aria-busy="true">
    <i class="skeleton hint"></i>
    <i class="skeleton action"></i>
    <i class="skeleton row"></i>
    <i class="skeleton row"></i>
  </div>`;
}
