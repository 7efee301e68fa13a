import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceKind } from '../../contract/spaces.js';
import { checkIcon } from '../../styles/icons/check.js';
import { chevronIcon } from '../../styles/icons/chevron.js';
import { kindIcon } from '../../ui/kind-icon.js';
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
