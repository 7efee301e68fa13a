import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { SessionRefreshEvent } from '../events/session-refresh.js';
import { SessionSignInEvent } from '../events/session-sign-in.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import type { ServiceError } from '../services/service-error.js';
import type { SessionController } from '../session/session-controller.js';
import { alertIcon } from '../styles/icons/alert.js';
import { renderNotice } from './notice.js';
import { secondsLeft } from './seconds-left.js';

type Failure = Pick<ServiceError, 'code' | 'retryAfter'>;

/** The element that shows what went wrong. */
export type FailureHost = ReactiveControllerHost & HTMLElement;

interface FailureView {
  readonly host: FailureHost;
  readonly messages: SharedMessages;
  /** What did not happen, and what holds instead, in a sentence. */
  readonly what?: string;
  /** What there is to add once the reason is said. */
  readonly besides?: string;
  /** Tries again; without it no button is shown. Where a sign-in helps, that is offered instead. */
  readonly retry?: () => unknown;
  /** The focus moves to the element of this id: then it is no alert, which would be said twice, but a group named by its words. */
  readonly focusId?: string | undefined;
}

/**
 * Why a call failed, in the user's language, with the action that helps. What did not happen is a `span`: an element with
 * a role of its own, as `strong` has, is announced twice, by itself and with the rest.
 */
export function renderFailure(failure: Failure, { host, messages, what, besides, retry, focusId }: FailureView): TemplateResult {
  const needsSignIn = failure.code === 'unauthenticated';
  const strongly = failure.code === 'stronger-sign-in-required';
  return html`
    <div
      class="message"
      part="failure"
      role=${focusId ? 'group' : 'alert'}
      id=${focusId ?? nothing}
      aria-labelledby=${focusId ? `${focusId}-words` : nothing}
      tabindex=${focusId ? -1 : nothing}
    >
      ${alertIcon()}
      <div>
        <div id=${focusId ? `${focusId}-words` : nothing}>
          ${what ? html`<span class="what">${what}</span> <br />` : nothing}${renderReason(failure, host, messages, besides)}
        </div>
        ${needsSignIn || strongly ? renderSignIn(host, messages, strongly) : retry ? renderRetry(messages, retry) : nothing}
      </div>
    </div>
  `;
}

/** What stands in the place of an element that needs a session, while there is none; `undefined` when there is one. */
export function renderWithoutSession(
  host: FailureHost,
  { session, failure }: SessionController,
  messages: SharedMessages,
): TemplateResult | undefined {
  if (session === null) {
    return renderNotice(html`<strong>${messages.signedOut}</strong>`, { part: 'signed-out', action: renderSignIn(host, messages) });
  }
  if (session === undefined && failure) {
    const retry = () => host.dispatchEvent(new SessionRefreshEvent());
    return renderFailure({ code: failure, retryAfter: undefined }, { host, messages, what: messages.sessionUnchecked, retry });
  }
  return undefined;
}

/** The reason, and what there is to add, as one text: screen readers glue two together. A time to wait is counted down for the eye and said once: it stands in a live region. */
function renderReason(failure: Failure, host: FailureHost, messages: SharedMessages, besides?: string) {
  const { code, retryAfter } = failure;
  const withMore = (reason: string) => [reason, besides].filter(Boolean).join(' ');
  if (code !== 'rate-limited' || !retryAfter) return withMore(messages.reasons[code]);
  const seconds = secondsLeft(host, failure, retryAfter);
  return seconds
    ? html`<span aria-hidden="true">${messages.waitFor(seconds)}</span>
        <span class="visually-hidden">${messages.waitFor(retryAfter)}</span> ${besides}`
    : withMore(messages.waitOver);
}

function renderRetry(messages: SharedMessages, retry: () => unknown) {
  return html`<div><button class="button" type="button" part="retry" @click=${retry}>${messages.tryAgain}</button></div>`;
}

function renderSignIn(host: FailureHost, messages: SharedMessages, strongly?: boolean) {
  const signIn = () => host.dispatchEvent(new SessionSignInEvent(strongly ? { assurance: 'strong' } : null));
  return html`<div><button class="button" type="button" part="sign-in" @click=${signIn}>${strongly ? messages.signInStrongly : messages.signIn}</button></div>`;
}
