import { html, nothing, type TemplateResult } from 'lit';
import type { Space, SpaceSummary } from '../../contract/spaces.js';
import { isolate } from '../../localization/isolate.js';
import { checkIcon } from '../../styles/icons/check.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import { type Choice, renderChoiceField } from '../../ui/choice-field.js';
import { renderField } from '../../ui/field.js';
import { renderNotice } from '../../ui/notice.js';
import { renderPrimaryAction } from '../../ui/primary-action.js';
import { renderRestoredDraft } from '../../ui/restored-draft.js';
import { languageNames } from './languages.js';
import type { PendingEmail } from './pending-email.js';
import type { Field, ProfileGroup } from './profile-group.js';
import type { SpaceProfileMessages } from './space-profile.messages.js';
import type { UnsavedQuestion } from './unsaved-question.js';

interface View {
  readonly host: FailureHost;
  readonly messages: SpaceProfileMessages;
  readonly headingLevel: number;
}

/** One field, with what there is to say about it and its own button to save. */
export function renderGroup(group: ProfileGroup, { host, messages }: View, below: TemplateResult | typeof nothing): TemplateResult {
  const { field, form, theirs, hasChanges } = group;
  return html`
    <form class="form group" novalidate aria-label=${messages.labels[field]} @submit=${form.submit}>
      ${group.isRestored && theirs === undefined ? renderRestoredDraft(messages, group.discard) : nothing}
      ${field === 'language' ? renderChoiceField(form, field, languageChoices(form.values[field], messages), messages) : renderField(form, field, messages)}
      ${theirs === undefined ? renderFailureOf(group, host, messages) : renderConflict(group, theirs, messages)}
      <div class="actions">
        ${renderPrimaryAction({ part: 'confirm', label: theirs === undefined ? messages.save : messages.saveMine, pending: form.pending })}
        ${hasChanges && !form.pending
          ? html`<button class="button text" type="button" part="revert" @click=${group.discard}>
              ${theirs === undefined ? messages.revert : messages.takeTheirs}
            </button>`
          : nothing}
        ${group.isSaved ? html`<span class="saved" part="saved">${checkIcon()}${messages.saved}</span>` : nothing}
      </div>
      ${below}
    </form>
  `;
}

/** The address that waits for its confirmation, and what can be done about it. */
export function renderPendingEmail({ email, pendingEmail }: Space, waiting: PendingEmail, { host, messages }: View) {
  if (!pendingEmail) return nothing;
  const { pending, failure, sendAgain, keepPresent } = waiting;
  const { toConfirm, inForce, sendAgain: again, keepPresent: keep, failed } = messages.pending;
  const content = html`
    <strong>${toConfirm(isolate(pendingEmail))}</strong> <br />${inForce(isolate(email))}
    ${failure ? renderFailure(failure, { host, messages, what: failed }) : nothing}
    <div class="actions">
      <button class="button" type="button" part="send-again" aria-disabled=${pending} @click=${sendAgain}>${again}</button>
      <button class="button text" type="button" part="keep-present" aria-disabled=${pending} @click=${keepPresent}>${keep}</button>
    </div>
  `;
  return renderNotice(content, { part: 'pending' });
}

function renderFailureOf({ failure, form, isUnclear }: ProfileGroup, host: FailureHost, messages: SpaceProfileMessages) {
  if (!failure || form.blocker || form.invalidFields.length) return nothing;
  return renderFailure(failure, { host, messages, what: isUnclear ? messages.unclear : messages.notSaved });
}

/** Both versions of a field, side by side. */
function renderConflict({ field, form }: ProfileGroup, theirs: string, messages: SpaceProfileMessages) {
  const versions = [
    [messages.theirs, theirs],
    [messages.mine, form.values[field].trim()],
  ];
  const content = html`
    <strong>${messages.conflict}</strong>
    <dl class="versions">
      ${versions.map(([term, value = '']) => html`<div><dt class="quiet">${term}</dt><dd translate="no">${nameValue(field, value, messages)}</dd></div>`)}
    </dl>
  `;
  return renderNotice(content, { part: 'conflict', focusId: `${field}-conflict` });
}

/** A field, and what was made of it. */
export interface TypedValue {
  readonly field: Field;
  readonly value: string;
}

/** What cannot be saved any more, so that the user can take it elsewhere. */
export function renderLost(lost: readonly TypedValue[], messages: SpaceProfileMessages): TemplateResult {
  const content = html`
    <strong>${messages.lost}</strong>
    <dl class="versions">
      ${lost.map(
        ({ field, value }) =>
          html`<div><dt class="quiet">${messages.labels[field]}</dt><dd translate="no">${nameValue(field, value, messages)}</dd></div>`,
      )}
    </dl>
  `;
  return renderNotice(content, { part: 'lost', focusId: 'lost' });
}

function nameValue(field: Field, value: string, { pageLanguage }: SpaceProfileMessages): string {
  return field === 'language' ? (languageNames[value] ?? (value || pageLanguage)) : value;
}

/** A language that is none of these stays, until the user chooses another one. */
function languageChoices(chosen: string, { pageLanguage }: SpaceProfileMessages): readonly Choice[] {
  const named = Object.entries(languageNames).map(([value, label]) => ({ value, label, lang: value }));
  const other = chosen && !(chosen in languageNames) ? [{ value: chosen, label: chosen }] : [];
  return [{ value: '', label: pageLanguage }, ...named, ...other];
}

/** What is to become of unsaved changes before a switch. Escape means to stay. */
export function renderQuestion(
  { title }: SpaceSummary,
  { stay, save, discard }: UnsavedQuestion,
  { messages, headingLevel }: View,
): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    void stay();
  };
  return html`
    <dialog class="unsaved" part="question" aria-labelledby="unsaved" aria-describedby="consequence" @cancel=${cancel}>
      <h2 id="unsaved" aria-level=${headingLevel}>${messages.unsaved}</h2>
      <p id="consequence">${messages.unsavedSwitch(isolate(title))}</p>
      <div class="actions">
        <button class="button" type="button" @click=${stay}>${messages.stay}</button>
        <button class="button primary" type="button" @click=${save}>${messages.saveAndSwitch}</button>
        <button class="button text" type="button" @click=${discard}>${messages.discardAndSwitch}</button>
      </div>
    </dialog>
  `;
}
