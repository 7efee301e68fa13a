import { html, nothing, type TemplateResult } from 'lit';
import type { CopyController } from '../../controllers/copy-controller.js';
import { renderFailure } from '../../ui/failure.js';
import { renderIdentifier } from '../../ui/identifier.js';
import type { Space } from '../../contract/spaces.js';
import type { SwitchController } from '../../controllers/switch-controller.js';
import { briefcaseIcon, checkIcon, doneIcon } from '../../styles/icons.js';
import { renderAction } from './render-action.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';

interface ResultView {
  readonly host: HTMLElement;
  readonly space: Space;
  /** Whether it is the active space by now. */
  readonly isEntered: boolean;
  readonly headingLevel: number;
  readonly messages: CreateProSpaceFormMessages;
  readonly copying: CopyController;
  readonly switching: SwitchController;
  readonly enter: () => unknown;
  readonly createAnother: () => unknown;
}

/** The space that was created, and what a person may do next. */
export function renderResult(view: ResultView): TemplateResult {
  const { host, space, isEntered, headingLevel, messages, copying, switching, enter, createAnother } = view;
  return html`
    <section class="form" part="result" aria-labelledby="done">
      <div class="headline">
        ${doneIcon()}
        <h2 id="done" aria-level=${headingLevel} tabindex="-1">${messages.done}</h2>
      </div>
      <div class="card">
        <p class="name"><span class="professional">${briefcaseIcon()}</span><strong>${space.title}</strong></p>
        <p class="quiet">${space.legalName}</p>
        <dl>
          <dt class="quiet">${messages.identifier}</dt>
          <dd>${renderIdentifier(space.identifier, copying, messages)}</dd>
        </dl>
        <p class="quiet">${messages.identifierHint}</p>
      </div>
      ${switching.failure ? renderFailure(switching.failure, { host, messages, what: messages.notEntered, retry: enter }) : nothing}
      ${isEntered ? html`<p class="name entered" id="entered" tabindex="-1">${checkIcon()}<strong>${messages.entered}</strong></p>` : nothing}
      <div class="actions">
        ${isEntered || switching.failure
          ? nothing
          : renderAction({ part: 'enter', label: messages.enter, pending: switching.pending, type: 'button', act: enter })}
        <button class="button text" type="button" part="create-another" @click=${createAnother}>
          ${messages.createAnother}
        </button>
      </div>
      <slot name="next"></slot>
    </section>
  `;
}
