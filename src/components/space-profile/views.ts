import { html, nothing, type TemplateResult } from 'lit';
import type { Space, SpaceSummary } from '../../contract/spaces.js';
import type { CopyController } from '../../controllers/copy-controller.js';
import type { SpaceEnd } from '../../controllers/end-space-controller.js';
import { formatDate } from '../../localization/formats.js';
import { isolate } from '../../localization/isolate.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';
import { checkIcon } from '../../styles/icons/check.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import { renderField, renderFieldSkeleton } from '../../ui/field.js';
import { renderIdentifier } from '../../ui/identifier.js';
import { kindIcon } from '../../ui/kind-icon.js';
import { renderNotice } from '../../ui/notice.js';
import { renderPrimaryAction } from '../../ui/primary-action.js';
import { renderRestoredDraft } from '../../ui/restored-draft.js';
import type { PendingEmail } from './pending-email.js';
import type { ProfileGroup } from './profile-group.js';
import type { SpaceProfileMessages } from './space-profile.messages.js';
import type { UnsavedQuestion } from './unsaved-question.js';

interface View {
  readonly host: FailureHost;
  readonly messages: SpaceProfileMessages;
  readonly headingLevel: number;
}

interface FactsView extends View {
  readonly language: string;
  readonly copying: CopyController;
  readonly mayChange: boolean;
}

/** What cannot be changed here. */
export function renderFacts(space: Space, { messages, headingLevel, language, copying, mayChange }: FactsView): TemplateResult {
  const { kind, title, legalName, identifier, createdAt, role, email } = space;
  const facts: readonly (readonly [string, unknown])[] = [
    [messages.identifier, renderIdentifier(identifier, copying, messages)],
    ...(legalName === null ? [] : [[messages.legalName, html`<span translate="no">${legalName}</span>`] as const]),
    ...(mayChange ? [] : [[messages.labels.email, html`<span translate="no">${email}</span>`] as const]),
    [messages.role, messages.roles[role]],
    [messages.created, formatDate(language, createdAt)],
  ];
  return html`
    <section class="facts" part="facts" aria-labelledby="name">
      <div class="name">
        <span class=${kind}>${kindIcon(kind)}</span>
        <div>
          <h2 id="name" aria-level=${headingLevel} translate="no">${title}</h2>
          <p class="quiet">${messages.kinds[kind]}</p>
        </div>
      </div>
      <dl>
        ${facts.map(([term, fact]) => html`<div><dt class="quiet">${term}</dt><dd>${fact}</dd></div>`)}
      </dl>
    </section>
  `;
}

/** One field, with what there is to say about it and its own button to save. */
export function renderGroup(group: ProfileGroup, { host, messages }: View, below: TemplateResult | typeof nothing): TemplateResult {
  const { field, form, theirs, hasChanges } = group;
  return html`
    <form class="form group" novalidate aria-label=${messages.labels[field]} @submit=${form.submit}>
      ${group.isRestored && theirs === undefined ? renderRestoredDraft(messages, group.discard) : nothing}
      ${renderField(form, field, messages)}
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
    <strong>${toConfirm(isolate(pendingEmail))}</strong> ${inForce(isolate(email))}
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
      ${versions.map(([term, value]) => html`<div><dt class="quiet">${term}</dt><dd translate="no">${value}</dd></div>`)}
    </dl>
  `;
  return renderNotice(content, { part: 'conflict', id: `${field}-conflict`, isFocusable: true });
}

/** The end of the page: leaving the space, and ending it for everybody. Nobody leaves their private space: they close it. */
export function renderEnds(
  { kind, role }: Space,
  session: Session,
  ask: (end: SpaceEnd) => () => unknown,
  { leave, close }: SpaceProfileMessages,
): TemplateResult | typeof nothing {
  const mayLeave = kind === 'professional' && offers(session, 'manage-spaces');
  const mayClose = role === 'administrator';
  if (!mayLeave && !mayClose) return nothing;
  return html`<div class="ends actions">
    ${mayLeave ? html`<button class="button" type="button" part="leave" @click=${ask('leave')}>${leave}</button>` : nothing}
    ${mayClose ? html`<button class="button" type="button" part="close" @click=${ask('close')}>${close}</button>` : nothing}
  </div>`;
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

/** The room that the profile will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="profile" aria-busy="true">
      <i class="skeleton facts"></i>
      <div class="form group">${renderFieldSkeleton()}<i class="skeleton action"></i></div>
      <div class="form group">${renderFieldSkeleton()}<i class="skeleton action"></i></div>
    </div>
  `;
}
