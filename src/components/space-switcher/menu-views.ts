import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { CopyController } from '../../controllers/copy-controller.js';
import { closeIcon } from '../../styles/icons/close.js';
import { searchIcon } from '../../styles/icons/search.js';
import { renderIdentifier } from '../../ui/identifier.js';
import { describeSpace } from './space-options.js';
import type { SpaceSwitcherMessages } from './space-switcher.messages.js';

/** The switcher, as its menu sees it. */
export interface MenuHost extends LitElement {
  readonly manageHref: string;
  readonly createHref: string;
  readonly hideManage: boolean;
  readonly hideCreate: boolean;
}

/** The top of the popup: the active space, and, on a sheet, the button that closes it. */
export function renderTop(
  space: SpaceSummary | null,
  copying: CopyController,
  messages: SpaceSwitcherMessages,
  close: () => void,
): TemplateResult {
  return html`<div class="top">
    ${space ? renderActiveSpace(space, copying, messages) : nothing}
    <button class="close icon-button" part="close" type="button" aria-label=${messages.close} @click=${close}>
      ${closeIcon()}
    </button>
  </div>`;
}

function renderActiveSpace(space: SpaceSummary, copying: CopyController, messages: SpaceSwitcherMessages) {
  return html`<div class="active" part="active">
    <strong dir="auto" translate="no">${space.title}</strong>
    <div class="quiet" dir="auto">${describeSpace(space, messages)}</div>
    ${renderIdentifier(space.identifier, copying, messages)}
  </div>`;
}

/** @param search Called with each change of the text. */
export function renderSearch(label: string, readonly: boolean, search: (text: string) => void): TemplateResult {
  return html`<div class="search" part="search">
    ${searchIcon()}
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      aria-label=${label}
      placeholder=${label}
      ?readonly=${readonly}
      @input=${(event: InputEvent) => {
        // A form around the element would take it for a change of its own.
        event.stopPropagation();
        search((event.target as HTMLInputElement).value);
      }}
    />
  </div>`;
}

/** A link when the page has an address for it; else a button that makes the request. Both close the popup. */
export function renderAction(icon: TemplateResult, label: string, href: string, close: () => void, request: () => void): TemplateResult {
  return href
    ? html`<a class="action" href=${href} @click=${close}>${icon}${label}</a>`
    : html`<button class="action" type="button" @click=${request}>${icon}${label}</button>`;
}

/** What has to be seen while the popup is closed. It floats, so that nothing in the page moves. */
export function renderNote(words: unknown, language: string, dismissLabel: string, dismiss: () => void): TemplateResult {
  return html`<div class="notice-box" part="notice" popover="manual" lang=${language}>
    <div>${words}</div>
    <button class="icon-button" type="button" aria-label=${dismissLabel} @click=${dismiss}>${closeIcon()}</button>
  </div>`;
}
