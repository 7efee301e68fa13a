import { html, nothing, type TemplateResult } from 'lit';
import type { EndSpaceController } from '../controllers/end-space-controller.js';
import { keepInside } from '../forms/keep-inside.js';
import type { EndSpaceSentences } from '../localization/end-space/end-space-sentences.js';
import { isolate } from '../localization/isolate.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import { spinner } from '../styles/icon.js';
import { alertIcon } from '../styles/icons/alert.js';
import { type FailureHost, renderFailure } from './failure.js';
import { renderNotice } from './notice.js';

interface EndSpaceView {
  readonly host: FailureHost;
  readonly messages: SharedMessages & EndSpaceSentences;
  readonly headingLevel: number;
}

/**
 * The dialog in which a user confirms to close or leave a space. What has the class `first` gets the focus: the heading
 * where a title is to be typed, else the button that does nothing. Its styles are `end-space.styles.ts`.
 */
export function renderEndSpace(ending: EndSpaceController, view: EndSpaceView): TemplateResult | typeof nothing {
  const { space, end, refusal, isSlow, cancel } = ending;
  const { messages, headingLevel } = view;
  if (!space) return nothing;
  const { question, pending: underWay } = messages.ends[end];
  const stay = (event: Event) => {
    event.preventDefault();
    cancel();
  };
  return html`
    <dialog class="question" part="dialog" aria-labelledby="question" aria-describedby="meaning" @cancel=${stay} @close=${cancel}>
      <form class="form" novalidate @submit=${(event: SubmitEvent) => confirm(event, ending)}>
        <h2 id="question" class=${end === 'close' && !refusal ? 'first' : nothing} aria-level=${headingLevel} tabindex="-1">
          ${question(isolate(space.title))}
        </h2>
        ${refusal ? renderRefusal(ending, view) : renderConfirmation(ending, view)}
        <p class="visually-hidden" aria-live="polite">${isSlow ? underWay : nothing}</p>
      </form>
    </dialog>
  `;
}

function confirm(event: SubmitEvent, ending: EndSpaceController) {
  event.preventDefault();
  const input = (event.target as HTMLFormElement).querySelector('input');
  void ending.confirm(input?.value ?? '');
}

function renderConfirmation(ending: EndSpaceController, view: EndSpaceView) {
  const { space, end, pending, isChanged, cancel } = ending;
  const { messages } = view;
  const meaning = messages.meaning[end === 'leave' ? end : space!.kind];
  return html`
    <p id="meaning">${meaning}</p>
    ${isChanged ? renderNotice(messages.changed(isolate(space!.title)), { isAlert: true }) : nothing}
    ${end === 'close' ? renderTitleField(ending, messages) : nothing} ${renderEndFailure(ending, view)}
    <div class="actions">
      <button class="button ${end === 'leave' ? 'first' : ''}" type="button" part="cancel" aria-disabled=${pending} @click=${cancel}>
        ${messages.cancel}
      </button>
      <button class="button danger" part="confirm" aria-disabled=${pending}>
        <span>${messages.ends[end].act}</span>${pending ? spinner() : nothing}
      </button>
    </div>
  `;
}

function renderTitleField({ space, pending, isTitleWrong }: EndSpaceController, messages: EndSpaceSentences) {
  return html`
    <div class="field">
      <label for="title">${messages.typeTitle} <bdi class="title" translate="no">${space!.title}</bdi></label>
      <input
        part="input"
        id="title"
        type="text"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        ?readonly=${pending}
        aria-invalid=${isTitleWrong}
        aria-describedby=${isTitleWrong ? 'wrong-title' : nothing}
        @input=${keepInside}
      />
      ${isTitleWrong
        ? html`<p class="remark problem" part="problem" id="wrong-title">${alertIcon()}<span>${messages.wrongTitle}</span></p>`
        : nothing}
    </div>
  `;
}

function renderEndFailure({ failure, isUnclear, end }: EndSpaceController, { host, messages }: EndSpaceView) {
  if (!failure) return nothing;
  const { failed, unclear } = messages.ends[end];
  return renderFailure(failure, { host, messages, what: isUnclear ? unclear : failed });
}

/** Why it cannot be done, and what can. */
function renderRefusal({ refusal, cancel, closeInstead }: EndSpaceController, { messages }: EndSpaceView) {
  const isLast = refusal === 'last-administrator';
  return html`
    <p id="meaning">${isLast ? html`${messages.lastAdministrator} ${messages.lastAdministratorHelp}` : refusal === 'gone' ? messages.reasons['not-found'] : messages.notAdministrator}</p>
    <div class="actions">
      <button class="button first" type="button" part="cancel" @click=${cancel}>${messages.back}</button>
      ${isLast
        ? html`<button class="button text" type="button" part="close-instead" @click=${closeInstead}>${messages.closeInstead}</button>`
        : nothing}
    </div>
  `;
}
