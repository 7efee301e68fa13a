import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Invitation } from '../../../contract/invitations.js';
import { formatDate } from '../../../localization/formats.js';
import { isolate } from '../../../localization/isolate.js';
import { type FailureHost, renderFailure } from '../../../ui/failure.js';
import { renderNotice } from '../../../ui/notice.js';
import { inGroups } from './invitation-lines.js';
import type { InvitingMessages } from './inviting.messages.js';
import { nameOf, type SentInvitations } from './sent-invitations.js';

export interface SentView {
  readonly host: FailureHost;
  readonly messages: InvitingMessages;
  readonly headingLevel: number;
  readonly formatLanguage: string;
}

/** The invitations that were sent and are not accepted, in each state of their list. */
export function renderSent(sent: SentInvitations, view: SentView): TemplateResult | typeof nothing {
  const { list, told } = sent;
  const { host, messages, headingLevel } = view;
  if (!sent.isOpen) return nothing;
  const { items, total, failure, moreFailure, hasMore, loading, loadingMore } = list;
  return html`<section class="sent" part="sent" aria-labelledby="sent">
    <h2 id="sent" tabindex="-1" aria-level=${headingLevel}>${messages.sentHeading}</h2>
    ${told ? renderNotice(told, { part: 'done', focusId: 'told' }) : nothing}
    ${failure ? renderFailure(failure, { host, messages, what: messages.sentFailed, retry: () => list.refresh() }) : nothing}
    ${items.length
      ? html`<ul class="entries" aria-busy=${loading}>
          ${repeat(items, ({ id }) => id, (invitation) => renderInvitation(invitation, sent, view))}
        </ul>`
      : total === 0
        ? html`<p class="quiet">${messages.noneSent}</p>`
        : loading
          ? html`<div class="list"><i class="skeleton row"></i></div>`
          : nothing}
    ${moreFailure ? renderFailure(moreFailure, { host, messages, retry: () => list.loadMore() }) : nothing}
    ${hasMore && !moreFailure
      ? html`<button class="button" type="button" aria-disabled=${loadingMore} @click=${() => list.loadMore()}>${messages.more}</button>`
      : nothing}
  </section>`;
}

function renderInvitation(invitation: Invitation, sent: SentInvitations, view: SentView) {
  const { email, certificateNumber, role, state, invitedBy, invitedAt, expiresAt } = invitation;
  const { host, messages, headingLevel, formatLanguage } = view;
  const stated = (messages.states as Readonly<Record<string, string>>)[state] ?? state;
  const date = (instant: string) => formatDate(formatLanguage, instant);
  const isSubject = sent.subject?.id === invitation.id;
  return html`<li class="entry invitation" part="invitation">
    <h3 class="name" translate="no" aria-level=${headingLevel + 1}><bdi>${nameOf(invitation)}</bdi></h3>
    <p class="email quiet"><span dir="auto" translate="no">${email}</span></p>
    <p class="role">${messages.roles[role]} · <span class="state ${state}">${stated}</span></p>
    <div class="about quiet">
      <p>${messages.certificate(inGroups(certificateNumber))}</p>
      <p>${messages.invitedBy(isolate(nameOf(invitedBy)), date(invitedAt))}</p>
      ${state === 'open' ? html`<p>${messages.until(date(expiresAt))}</p>` : nothing}
    </div>
    ${renderActs(invitation, sent, view)}
    ${isSubject && sent.failure ? renderFailure(sent.failure, { host, messages, what: messages.notDone }) : nothing}
  </li>`;
}

function renderActs(invitation: Invitation, sent: SentInvitations, { messages, formatLanguage }: SentView) {
  const { id, remindableAt } = invitation;
  const name = isolate(nameOf(invitation));
  const isEarly = remindableAt !== null && Date.parse(remindableAt) > Date.now();
  const wait = `again-${id}`;
  // What nobody can accept any more is only taken out of the list.
  const isOver = invitation.state !== 'open';
  return html`<div class="acts">
    ${remindableAt === null
      ? nothing
      : html`<button
          class="button"
          type="button"
          part="remind"
          aria-label=${messages.sendAgainTo(name)}
          aria-disabled=${isEarly || sent.pending}
          aria-describedby=${isEarly ? wait : nothing}
          @click=${() => !isEarly && sent.remind(invitation)}
        >
          ${messages.sendAgain}
        </button>`}
    <button
      class="button"
      type="button"
      part="cancel-invitation"
      aria-label=${isOver ? messages.removeOf(name) : messages.cancelOf(name)}
      aria-disabled=${sent.pending}
      @click=${() => sent.cancel(invitation)}
    >
      ${isOver ? messages.removeInvitation : messages.cancelInvitation}
    </button>
    ${isEarly ? html`<p class="quiet wait" id=${wait}>${messages.againFrom(formatDate(formatLanguage, remindableAt))}</p>` : nothing}
  </div>`;
}
