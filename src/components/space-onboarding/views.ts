import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceKind } from '../../contract/spaces.js';
import type { DeferredPart } from '../../controllers/deferred-part.js';
import type { InvitationAcceptedEvent } from '../../events/invitation-accepted.js';
import { checkIcon } from '../../styles/icons/check.js';
import { chevronIcon } from '../../styles/icons/chevron.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import { kindIcon } from '../../ui/kind-icon.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import type { NextSpace } from './next-space.js';
import type { SpaceOnboardingMessages } from './space-onboarding.messages.js';

/** The room that the first step will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="steps" aria-busy="true">
      <i class="skeleton line"></i>
      <i class="skeleton heading"></i>
      <i class="skeleton block"></i>
    </div>
  `;
}

interface HeadingView {
  /** Which step of how many; nothing where there is no next one. */
  readonly position?: string | undefined;
  readonly heading: string;
  readonly headingLevel: number;
  /** Leads to the step before, where that can be done once more. */
  readonly back?: (() => unknown) | undefined;
  readonly messages: SpaceOnboardingMessages;
}

export function renderHeading({ position, heading, headingLevel, back, messages }: HeadingView): TemplateResult {
  return html`
    <div class="head">
      ${back
        ? html`<button class="button text back" type="button" part="back" @click=${back}>${chevronIcon()}${messages.back}</button>`
        : nothing}
      ${position ? html`<p class="quiet" part="step">${position}</p>` : nothing}
      <h2 id="heading" part="heading" aria-level=${headingLevel} tabindex="-1">${heading}</h2>
    </div>
  `;
}

/** The terms that were accepted before: one line, and behind it the text with the receipt, loaded when it is wanted. */
export function renderAcceptedTerms(
  isOpen: boolean,
  toggle: (isOpen: boolean) => unknown,
  headingLevel: number,
  messages: SpaceOnboardingMessages,
): TemplateResult {
  return html`
    <details
      part="accepted"
      ?open=${isOpen}
      @toggle=${({ target }: Event) => toggle((target as HTMLDetailsElement).open)}
    >
      <summary>${checkIcon()}<span>${messages.accepted}</span></summary>
      ${isOpen ? html`<terms-acceptance heading-level=${headingLevel}></terms-acceptance>` : nothing}
    </details>
  `;
}

/** Which space to create: one press is the choice. */
export function renderChoice(
  kinds: readonly SpaceKind[],
  choose: (kind: SpaceKind) => unknown,
  messages: SpaceOnboardingMessages,
): TemplateResult {
  return html`
    <div class="kinds" role="group" aria-labelledby="heading">
      ${kinds.map(
        (kind) => html`
          <button class="kind" type="button" part="kind" @click=${() => choose(kind)}>
            <span class=${kind}>${kindIcon(kind)}</span>
            <span>
              <strong>${messages.kinds[kind]}</strong>
              <span class="quiet">${messages.purposes[kind]}</span>
            </span>
            ${chevronIcon()}
          </button>
        `,
      )}
    </div>
  `;
}

interface InvitationsView {
  readonly host: FailureHost & { readonly helpHref: string };
  /** Defines `<space-invitations>`. */
  readonly part: DeferredPart<unknown>;
  /** True once the user has a space by one of them. */
  readonly isAccepted: boolean;
  readonly headingLevel: number;
  readonly messages: SpaceOnboardingMessages;
  readonly accepted: (event: InvitationAcceptedEvent) => unknown;
  readonly pass: () => unknown;
  /** What leads on once the user has a space. */
  readonly next: TemplateResult;
}

/** The invitations that wait for the user, with the way past them. */
export function renderInvitations(view: InvitationsView): TemplateResult {
  const { isAccepted, messages, pass, next } = view;
  return html`
    ${isAccepted ? nothing : html`<p>${messages.invited}</p>`} ${renderReceived(view)}
    <div>
      ${isAccepted ? next : html`<button class="button" type="button" part="create" @click=${pass}>${messages.createOwn}</button>`}
    </div>
  `;
}

function renderReceived({ host, part, headingLevel, messages, accepted }: InvitationsView) {
  if (part.failure) return renderMissingPart(part.failure, { host, messages, retry: () => part.load() });
  if (!part.part) return html`<i class="skeleton block"></i>`;
  return html`<space-invitations
    heading-level=${headingLevel}
    help-href=${host.helpHref || nothing}
    @invitation-accepted=${accepted}
  ></space-invitations>`;
}

interface ContinueView {
  readonly host: FailureHost & { readonly nextHref: string };
  readonly next: NextSpace;
  readonly look?: string;
  readonly messages: SpaceOnboardingMessages;
  readonly complete: () => unknown;
}

/** What leads on from here: a link where the page has an address, which may name the space. */
export function renderContinue({ host, next, look = '', messages, complete }: ContinueView): TemplateResult {
  const { href, failure } = next;
  const label = messages.continue;
  if (!host.nextHref) return html`<button class="button ${look}" type="button" part="continue" @click=${complete}>${label}</button>`;
  if (href !== undefined) return html`<a class="button ${look}" part="continue" href=${href} @click=${complete}>${label}</a>`;
  return failure ? renderFailure(failure, { host, messages, retry: next.retry }) : html`<i class="skeleton button-room"></i>`;
}
