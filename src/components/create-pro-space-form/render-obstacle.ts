import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { TermsRequestedEvent } from '../../events/terms-requested.js';
import { formatNumber } from '../../localization/formats.js';
import type { ServiceErrorCode } from '../../services/service-error.js';
import type { Session } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { noticeIcon } from '../../styles/icons.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';

/** What stands between a person and a new space, whatever they fill in. */
export type Obstacle = 'session' | 'terms' | 'limit';

/** @param refusal What the service refused the last attempt with; it may know more than the session does. */
export function obstacleIn(
  { session, failure }: SessionController,
  refusal: ServiceErrorCode | undefined,
  isUnclear: boolean,
): Obstacle | undefined {
  if (session === null || (session === undefined && failure) || refusal === 'unauthenticated') return 'session';
  if (refusal === 'terms-required' || (session && session.terms.status !== 'accepted')) return 'terms';
  // An attempt that may have created the last space is confirmed again like any other.
  if (refusal === 'limit-reached' || (session && isLimitReached(session) && !isUnclear)) return 'limit';
  return undefined;
}

interface ObstacleView {
  readonly host: HTMLElement;
  readonly session: SessionController;
  /** Who is signed in, or was. */
  readonly known: Session | undefined;
  /** Whether there are things typed to reassure the person about. */
  readonly isBegun: boolean;
  readonly messages: CreateProSpaceFormMessages;
  readonly language: string;
  readonly termsHref: string;
  readonly helpHref: string;
}

export function renderObstacle(obstacle: Obstacle, view: ObstacleView): TemplateResult {
  return html`<div class="obstacle" id="obstacle" tabindex="-1">${obstacles[obstacle](view)}</div>`;
}

const obstacles: Readonly<Record<Obstacle, (view: ObstacleView) => TemplateResult>> = {
  session({ host, session, isBegun, messages }) {
    const ended = { code: 'unauthenticated', retryAfter: undefined } as const;
    const without = isBegun && session.failure === undefined ? undefined : renderWithoutSession(host, session, messages);
    return without ?? renderFailure(ended, { host, messages, ...(isBegun && { what: messages.kept }) });
  },

  terms({ host, known, isBegun, messages, termsHref }) {
    const request = () => host.dispatchEvent(new TermsRequestedEvent());
    return renderNotice(
      messages.terms[known?.terms.status === 'missing' ? 'missing' : 'outdated'],
      html`${messages.termsFirst} ${isBegun ? messages.kept : nothing}`,
      termsHref
        ? html`<a class="button" href=${termsHref}>${messages.readTerms}</a>`
        : html`<button class="button" type="button" @click=${request}>${messages.readTerms}</button>`,
    );
  },

  limit({ known, isBegun, messages, language, helpHref }) {
    const count = formatNumber(language, known?.limits.professionalSpaces ?? 0);
    return renderNotice(
      messages.limit(count, known?.authentication.product ?? ''),
      html`${messages.limitRaised} ${isBegun ? messages.kept : nothing}`,
      helpHref ? html`<a class="button" href=${helpHref}>${messages.contactHelpdesk}</a>` : nothing,
    );
  },
};

function renderNotice(what: string, more: TemplateResult, action: TemplateResult | typeof nothing) {
  return html`
    <div class="message notice" part="notice">
      ${noticeIcon()}
      <div>
        <strong>${what}</strong>${more}
        <div>${action}</div>
      </div>
    </div>
  `;
}

function isLimitReached({ spaceCounts, limits }: Session): boolean {
  return spaceCounts.professional >= limits.professionalSpaces;
}
