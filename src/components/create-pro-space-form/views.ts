import { html, type TemplateResult } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { isolate } from '../../localization/isolate.js';
import { renderFieldSkeleton } from '../../ui/field-skeleton.js';
import { renderNotice } from '../../ui/notice.js';
import { attemptNotice } from '../../ui/unanswered.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';

/** An earlier attempt had created a space, and the values were changed since. */
export function renderRecovered(space: Space, messages: CreateProSpaceFormMessages, goOn: () => unknown): TemplateResult {
  return renderNotice(
    html`<strong>${messages.arrived(isolate(space.title), space.identifier)}</strong> <br />${messages.arrivedChoice}`,
    { ...attemptNotice, action: html`<button class="button" type="button" @click=${goOn}>${messages.takeArrived}</button>` },
  );
}

/** One button for both ways, so that it keeps the focus when it has been pressed. */
export function renderLegalNameCopy(
  state: 'offered' | 'done',
  messages: CreateProSpaceFormMessages,
  act: () => unknown,
): TemplateResult {
  return html`
    <button class="button text copy-legal-name" type="button" @click=${act}>
      ${state === 'done' ? messages.undo : messages.useLegalName}
    </button>
  `;
}

/** The room that the form will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="form" aria-busy="true">
      <i class="skeleton hint"></i>
      ${renderFieldSkeleton()} ${renderFieldSkeleton(2)}
      <i class="skeleton facts"></i>
      ${renderFieldSkeleton()}
      <i class="skeleton action"></i>
    </div>
  `;
}
