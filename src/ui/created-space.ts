import { html, nothing, type TemplateResult } from 'lit';
import type { CreatedSpaceController } from '../forms/created-space-controller.js';
import type { NewSpaceSentences } from '../localization/new-space/new-space-sentences.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import { checkIcon } from '../styles/icons/check.js';
import { doneIcon } from '../styles/icons/done.js';
import { type FailureHost, renderFailure } from './failure.js';
import { renderIdentifier } from './identifier.js';
import { kindIcon } from './kind-icon.js';
import { renderPrimaryAction } from './primary-action.js';

interface CreatedSpaceView {
  readonly host: FailureHost;
  readonly messages: SharedMessages & NewSpaceSentences & { readonly done: string };
  readonly headingLevel: number;
  /** Instead of saying that the space was created. */
  readonly headline?: string | undefined;
  /** Below the space: what else there is to know. */
  readonly note?: TemplateResult | undefined;
  /** Beside the button that enters the space. */
  readonly actions?: TemplateResult;
}

/** The space that was created, and what the user may do next. Its styles are `created-space.styles.ts`. */
export function renderCreatedSpace(created: CreatedSpaceController, view: CreatedSpaceView): TemplateResult | typeof nothing {
  const { space, isEntered, copying, switching, enter } = created;
  const { host, messages, headingLevel, headline = messages.done, note, actions } = view;
  if (!space) return nothing;
  return html`
    <section class="form" part="result" aria-labelledby="headline">
      <div class="headline" id="done" role="group" aria-labelledby="headline" tabindex="-1">
        ${doneIcon()}
        <h2 id="headline" aria-level=${headingLevel}>${headline}</h2>
      </div>
      <div class="card">
        <p class="name"><span class=${space.kind}>${kindIcon(space.kind)}</span><strong translate="no">${space.title}</strong></p>
        ${space.legalName ? html`<p class="quiet" translate="no">${space.legalName}</p>` : nothing}
        <dl>
          <dt class="quiet">${messages.identifier}</dt>
          <dd>${renderIdentifier(space.identifier, copying, messages)}</dd>
        </dl>
        <p class="quiet">${messages.identifierHint}</p>
      </div>
      ${note}
      ${switching.failure ? renderFailure(switching.failure, { host, messages, what: messages.notEntered, retry: enter }) : nothing}
      ${isEntered ? html`<div class="name entered" id="entered" role="group" aria-labelledby="entered-words" tabindex="-1">
            ${checkIcon()}<strong id="entered-words">${messages.entered}</strong>
          </div>` : nothing}
      <div class="actions">
        ${isEntered || switching.failure
          ? nothing
          : renderPrimaryAction({ part: 'enter', label: messages.enter, pending: switching.pending, act: enter })}
        ${actions}
      </div>
      <slot name="next"></slot>
    </section>
  `;
}
