import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReceivedInvitation } from '../../contract/invitations.js';
import { isolate } from '../../localization/isolate.js';
import type { WaitingInvitationsMessages } from './waiting-invitations.messages.js';
import { spinner } from '../../styles/icon.js';
import { doneIcon } from '../../styles/icons/done.js';
import { noticeIcon } from '../../styles/icons/notice.js';

/** What has become of an invitation. */
export interface WaitingNews {
  readonly words: string;
  /** True if the user has the space now. */
  readonly isDone: boolean;
}

export interface WaitingView {
  readonly total: number;
  readonly invitations: readonly ReceivedInvitation[];
  readonly isBusy: boolean;
  /** How many will be there. */
  readonly room: number;
  readonly news: WaitingNews | undefined;
  readonly accepting: ReceivedInvitation | undefined;
  /** The one that the user is about to decline. */
  readonly questioned: ReceivedInvitation | undefined;
  readonly isDeclining: boolean;
  /** Address of the page that has them all. */
  readonly href: string;
  readonly language: string;
  readonly messages: WaitingInvitationsMessages;
  readonly accept: (invitation: ReceivedInvitation) => unknown;
  readonly ask: (invitation: ReceivedInvitation) => unknown;
  readonly cancel: () => unknown;
  readonly decline: () => unknown;
  readonly signIn: () => unknown;
  /** The user leaves for the page that has them all. */
  readonly leave: () => unknown;
  /** Asks for that page, where there is no address for it. */
  readonly request: () => unknown;
  readonly listFailure: unknown;
  readonly renderFailure: (invitation: ReceivedInvitation) => unknown;
}

export function renderWaiting(view: WaitingView): TemplateResult {
  const { total, invitations, language, messages, news, accepting, isDeclining, listFailure } = view;
  return html`<section class="waiting" part="invitations" aria-labelledby=${total ? 'waiting' : nothing} lang=${language}>
    ${news ? renderNews(news) : nothing}
    ${total
      ? html`<div class="waiting-head"><strong id="waiting">${messages.waiting(total)}</strong>${renderAll(view)}</div>
          ${listFailure} ${invitations.length || listFailure === nothing ? renderList(view) : nothing}`
      : nothing}
    <p class="visually-hidden" role="status">
      ${accepting ? messages.accepting(isolate(accepting.space.title)) : isDeclining ? messages.declining : nothing}
    </p>
  </section>`;
}

/** The invitations; until they are there, the room that they will take. */
function renderList(view: WaitingView) {
  const { invitations, isBusy, room } = view;
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul role="list" aria-busy=${isBusy}>
    ${invitations.length
      ? repeat(invitations, ({ id }) => id, (invitation) => renderInvitation(invitation, view))
      : Array.from({ length: room }, () => html`<li class="skeleton invited"></li>`)}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function renderNews({ words, isDone }: WaitingNews) {
  return html`<div class="message ${isDone ? 'success' : 'notice'}" id="invitation-news" part="invitation-news" tabindex="-1">
    ${isDone ? doneIcon() : noticeIcon()}
    <div>${words}</div>
  </div>`;
}

function renderAll({ href, messages, leave, request }: WaitingView) {
  const ask = () => {
    leave();
    request();
  };
  return href
    ? html`<a part="all-invitations" href=${href} @click=${leave}>${messages.all}</a>`
    : html`<button class="button text" type="button" part="all-invitations" @click=${ask}>${messages.all}</button>`;
}

function renderInvitation(invitation: ReceivedInvitation, view: WaitingView) {
  const { messages, questioned } = view;
  const { space, invitedBy, role, signInWith } = invitation;
  const inviter = `${invitedBy.firstNames} ${invitedBy.lastNames}`.trim();
  return html`<li class="invited" part="invitation" data-identifier=${space.identifier}>
    <p class="invited-to">
      <strong part="invitation-title" translate="no"><bdi>${space.title}</bdi></strong>
      <span class="quiet">${inviter ? html`${messages.from(isolate(inviter))} · ` : nothing}${messages.roles[role]}</span>
      ${signInWith === null ? nothing : html`<span class="quiet">${messages.bound}</span>`}
    </p>
    ${questioned?.id === invitation.id ? renderQuestion(invitation, view) : renderActs(invitation, view)} ${view.renderFailure(invitation)}
  </li>`;
}

function renderActs(invitation: ReceivedInvitation, { messages, accepting, accept, ask, signIn }: WaitingView) {
  const { id, space, signInWith } = invitation;
  const title = isolate(space.title);
  const isPending = accepting?.id === id;
  return html`<div class="invited-acts">
    ${signInWith === null
      ? html`<button
          class="button"
          type="button"
          part="accept"
          aria-label=${messages.acceptOf(title)}
          aria-disabled=${isPending}
          @click=${() => accept(invitation)}
        >
          <span>${messages.accept}</span>${isPending ? spinner() : nothing}
        </button>`
      : html`<button class="button" type="button" part="sign-in" @click=${signIn}>${messages.signInWith(isolate(signInWith))}</button>`}
    <button class="button text" type="button" part="decline" id=${`decline-${id}`} aria-label=${messages.declineOf(title)} @click=${() => ask(invitation)}>
      ${messages.decline}
    </button>
  </div>`;
}

/** Asked in the place of the buttons: a dialog would close the menu that the invitation stands in. */
function renderQuestion({ space }: ReceivedInvitation, { messages, isDeclining, cancel, decline }: WaitingView) {
  return html`<div class="invited-question" role="group" aria-labelledby="decline-question" aria-describedby="decline-meaning">
    <p id="decline-question"><strong>${messages.question(isolate(space.title))}</strong></p>
    <p id="decline-meaning">${messages.meaning}</p>
    <div class="invited-acts">
      <button class="button" type="button" part="keep" id="keep-invitation" aria-disabled=${isDeclining} @click=${cancel}>
        ${messages.cancel}
      </button>
      <button class="button danger" type="button" part="confirm-decline" aria-disabled=${isDeclining} @click=${decline}>
        <span>${messages.confirmDecline}</span>${isDeclining ? spinner() : nothing}
      </button>
    </div>
  </div>`;
}
