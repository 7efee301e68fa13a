import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { CopyController } from '../../controllers/copy-controller.js';
import type { SwitchController } from '../../controllers/switch-controller.js';
import { TermsRequestedEvent } from '../../events/terms-requested.js';
import { isolate } from '../../localization/isolate.js';
import type { Session } from '../../session/session.js';
import { doneIcon } from '../../styles/icons/done.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import { renderCopyButton } from '../../ui/identifier.js';
import { renderLinkOrRequest } from '../../ui/link-or-request.js';
import { renderNotice } from '../../ui/notice.js';
import { renderPrimaryAction } from '../../ui/primary-action.js';
import { renderSpaceLimit } from '../../ui/space-limit.js';
import type { SpaceInvitationsMessages } from './space-invitations.messages.js';

/** What has to be done before an invitation can be accepted. */
export type InvitationBlocker = 'terms' | 'limit';

/** What the session says of it; the service may know more. */
export function blockerOf({ terms, spaceCounts, limits }: Session): InvitationBlocker | undefined {
  if (terms.status !== 'accepted') return 'terms';
  return spaceCounts.professional >= limits.professionalSpaces ? 'limit' : undefined;
}

interface BlockerView {
  readonly host: FailureHost & { readonly termsHref: string; readonly helpHref: string };
  readonly session: Session;
  readonly messages: SpaceInvitationsMessages;
  readonly language: string;
}

/** What has to be done first, with the way to it. */
export function renderBlocker(blocker: InvitationBlocker, { host, session, messages, language }: BlockerView): TemplateResult {
  const { termsHref, helpHref } = host;
  const focusId = 'blocker';
  if (blocker === 'limit') return renderSpaceLimit(session, { messages, language, helpHref, focusId });
  return renderNotice(
    html`<strong>${messages.terms[session.terms.status === 'missing' ? 'missing' : 'outdated']}</strong> <br />${messages.termsFirst}`,
    {
      part: 'notice',
      action: renderLinkOrRequest(termsHref, messages.readTerms, () => host.dispatchEvent(new TermsRequestedEvent())),
      focusId,
    },
  );
}

interface AcceptedView {
  readonly host: FailureHost;
  readonly switching: SwitchController;
  readonly active: SpaceSummary | null;
  readonly messages: SpaceInvitationsMessages;
  readonly enter: (space: SpaceSummary) => unknown;
}

/** A space that the user has now, with the way into it. */
export function renderAccepted(space: SpaceSummary, { host, switching, active, messages, enter }: AcceptedView): TemplateResult {
  const { pending, target, failure } = switching;
  const isTarget = target?.id === space.id;
  const id = `accepted-${space.identifier}`;
  const isEntered = active?.id === space.id;
  return html`<div class="message success" part="accepted" id=${id} role="group" aria-labelledby="${id}-words" tabindex="-1">
    ${doneIcon()}
    <div>
      <div id="${id}-words">
        <strong>${messages.accepted(isolate(space.title), messages.roles[space.role])}</strong>${isEntered ? html`<br />${messages.entered}` : nothing}
      </div>
      ${isEntered ? nothing : renderPrimaryAction({ part: 'enter', label: messages.enter, pending: pending && isTarget, act: () => enter(space) })}
      ${failure && isTarget ? renderFailure(failure, { host, messages, what: messages.notEntered }) : nothing}
    </div>
  </div>`;
}

/** Where invitations come from, and what the user hands to those who invite. */
export function renderNone(number: string | null, product: string, copying: CopyController, messages: SpaceInvitationsMessages): TemplateResult {
  return html`<div class="none" part="none">
    <p><strong>${messages.none}</strong></p>
    ${number === null
      ? html`<p>${messages.noNumber(isolate(product))}</p>`
      : html`<p>${messages.whereFrom}</p>
          <p class="identifier">
            <code part="certificate-number" translate="no">${number.match(/.{1,4}/gu)?.join(' ')}</code>
            ${renderCopyButton(number, copying, { ...messages, copyIdentifier: () => messages.copyNumber })}
          </p>
          <p class="quiet">${messages.numberOf(isolate(product))}</p>`}
  </div>`;
}
