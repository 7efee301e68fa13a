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
  /** Tries again; without it no button is shown. A session that has ended offers to sign in instead. */
  readonly retry?: () => unknown;
}

/** Why a call failed, in the user's language, with the action that helps. */
export function renderFailure(failure: Failure, { host, messages, what, besides, retry }: FailureView): TemplateResult {
  const signedOut = failure.code === 'unauthenticated';
  return html`
    <div class="message" part="failure" role="alert">
      ${alertIcon()}
      <div>
        ${what ? html`<strong>${what}</strong>` : nothing} ${renderReason(failure, host, messages)} ${besides}
        ${signedOut ? renderSignIn(host, messages) : retry ? renderRetry(messages, retry) : nothing}
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
    return renderNotice(html`<strong>${messages.signedOut}</strong>${renderSignIn(host, messages)}`, { part: 'signed-out' });
  }
  if (session === undefined && failure) {
    const retry = () => host.dispatchEvent(new SessionRefreshEvent());
    return renderFailure({ code: failure, retryAfter: undefined }, { host, messages, what: messages.sessionUnchecked, retry });
  }
  return undefined;
}

/** The reason, as a sentence. A time to wait is counted down for the eye and said once: it stands in a live region. */
function renderReason(failure: Failure, host: FailureHost, messages: SharedMessages) {
  const { code, retryAfter } = failure;
  if (code !== 'rate-limited' || !retryAfter) return messages.reasons[code];
  const seconds = secondsLeft(host, failure, retryAfter);
  return seconds
    ? html`<span aria-hidden="true">${messages.waitFor(seconds)}</span>
        <span class="visually-hidden">${messages.waitFor(retryAfter)}</span>`
    : messages.waitOver;
}

function renderRetry(messages: SharedMessages, retry: () => unknown) {
  return html`<div><button class="button" type="button" part="retry" @click=${retry}>${messages.tryAgain}</button></div>`;
}

function renderSignIn(host: FailureHost, messages: SharedMessages) {
  const signIn = () => host.dispatchEvent(new SessionSignInEvent());
  return html`<div><button class="button" type="button" part="sign-in" @click=${signIn}>${messages.signIn}</button></div>`;
}
