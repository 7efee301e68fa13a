import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { CopyController } from '../../controllers/copy-controller.js';
import { PrivateSpaceRequestedEvent } from '../../events/private-space-requested.js';
import { SpaceCreationRequestedEvent } from '../../events/space-creation-requested.js';
import { SpaceManagementRequestedEvent } from '../../events/space-management-requested.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';
import { closeIcon } from '../../styles/icons/close.js';
import { personIcon } from '../../styles/icons/person.js';
import { plusIcon } from '../../styles/icons/plus.js';
import { settingsIcon } from '../../styles/icons/settings.js';
import { renderIdentifier } from '../../ui/identifier.js';
import { describeSpace } from './space-options.js';
import type { SpaceSwitcherMessages } from './space-switcher.messages.js';

/** The switcher, as its menu sees it. */
export interface MenuHost extends LitElement {
  readonly manageHref: string;
  readonly createHref: string;
  readonly createPrivateHref: string;
  readonly invitationsHref: string;
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

interface ActionsView {
  readonly host: MenuHost;
  readonly session: Session;
  readonly messages: SpaceSwitcherMessages;
  readonly close: () => void;
  /** Fires what asks the page for something that it has given no address for. */
  readonly request: (event: Event) => void;
}

/** The ways to manage and to create spaces, at the end of the popup. */
export function renderActions({ host, session, messages, close, request }: ActionsView): TemplateResult {
  const { manageHref, createHref, createPrivateHref, hideManage, hideCreate } = host;
  const action = (icon: TemplateResult, label: string, href: string, event: () => Event) =>
    href
      ? html`<a class="action" href=${href} @click=${close}>${icon}${label}</a>`
      : html`<button class="action" type="button" @click=${() => request(event())}>${icon}${label}</button>`;
  const mayCreatePrivate = !session.spaceCounts.private && offers(session, 'create-private');
  return html`<div class="actions" part="actions">
    ${hideManage ? nothing : action(settingsIcon(), messages.manage, manageHref, () => new SpaceManagementRequestedEvent())}
    ${hideCreate || !mayCreatePrivate
      ? nothing
      : action(personIcon(), messages.createPrivate, createPrivateHref, () => new PrivateSpaceRequestedEvent())}
    ${hideCreate ? nothing : action(plusIcon(), messages.create, createHref, () => new SpaceCreationRequestedEvent())}
    <slot name="more"></slot>
  </div>`;
}

/** What has to be seen while the popup is closed. It floats, so that nothing in the page moves. */
export function renderNote(words: unknown, language: string, dismissLabel: string, dismiss: () => void): TemplateResult {
  return html`<div class="notice-box" part="notice" popover="manual" lang=${language}>
    <div>${words}</div>
    <button class="icon-button" type="button" aria-label=${dismissLabel} @click=${dismiss}>${closeIcon()}</button>
  </div>`;
}
