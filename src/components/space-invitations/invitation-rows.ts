import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReceivedInvitation } from '../../contract/invitations.js';
import { formatDate } from '../../localization/formats.js';
import { isolate } from '../../localization/isolate.js';
import { spinner } from '../../styles/icon.js';
import { kindIcon } from '../../ui/kind-icon.js';
import type { SpaceInvitationsMessages } from './space-invitations.messages.js';

export interface RowsView {
  readonly isBusy: boolean;
  /** The invitation that is being accepted. */
  readonly pending: ReceivedInvitation | undefined;
  readonly headingLevel: number;
  readonly formatLanguage: string;
  readonly messages: SpaceInvitationsMessages;
  readonly accept: (invitation: ReceivedInvitation) => unknown;
  readonly decline: (invitation: ReceivedInvitation) => unknown;
  readonly signIn: () => unknown;
  /** Why it could not be accepted. */
  readonly renderFailure: (invitation: ReceivedInvitation) => unknown;
}

/** The invitations, one item each. */
export function renderRows(invitations: readonly ReceivedInvitation[], view: RowsView): TemplateResult {
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul part="list" role="list" aria-label=${view.messages.invitations} aria-busy=${view.isBusy}>
    ${repeat(invitations, ({ id }) => id, (invitation) => renderRow(invitation, view))}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function renderRow(invitation: ReceivedInvitation, view: RowsView) {
  const { space, invitedBy, role, access, expiresAt } = invitation;
  const { messages, headingLevel, formatLanguage } = view;
  const inviter = `${invitedBy.firstNames} ${invitedBy.lastNames}`.trim();
  return html`<li class="invitation" part="invitation">
    <span class="professional">${kindIcon('professional')}</span>
    <div class="about">
      <h2 class="title" part="title" aria-level=${headingLevel} translate="no"><bdi>${space.title}</bdi></h2>
      ${space.legalName ? html`<p class="quiet">${messages.asStated(isolate(space.legalName))}</p>` : nothing}
      <p class="facts quiet">
        <span translate="no">${space.identifier}</span> ${inviter ? html`<span>${messages.from(isolate(inviter))}</span>` : nothing}
        <span part="role">${messages.roles[role]}</span> <span>${messages.access[access]}</span>
        <span>${messages.until(formatDate(formatLanguage, expiresAt))}</span>
      </p>
      ${invitation.signInWith === null ? nothing : html`<p class="bound" part="bound">${messages.bound}</p>`}
    </div>
    ${renderActs(invitation, view)} ${view.renderFailure(invitation)}
  </li>`;
}

function renderActs(invitation: ReceivedInvitation, { messages, pending, accept, decline, signIn }: RowsView) {
  const { signInWith, space } = invitation;
  const title = isolate(space.title);
  const isPending = pending?.id === invitation.id;
  return html`<div class="acts">
    ${signInWith === null
      ? html`<button
          class="button primary"
          type="button"
          part="accept"
          aria-label=${messages.acceptOf(title)}
          aria-disabled=${isPending}
          @click=${() => accept(invitation)}
        >
          <span>${messages.accept}</span>${isPending ? spinner() : nothing}
        </button>`
      : html`<button class="button" type="button" part="sign-in" @click=${signIn}>${messages.signInWith(isolate(signInWith))}</button>`}
    <button class="button text" type="button" part="decline" aria-label=${messages.declineOf(title)} @click=${() => decline(invitation)}>
      ${messages.decline}
    </button>
  </div>`;
}

/** The room that the first invitations will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="list" aria-busy="true">${[1, 2].map(() => html`<i class="skeleton row"></i>`)}</div>`;
}
