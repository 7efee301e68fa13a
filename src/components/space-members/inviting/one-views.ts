import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationOutcome } from '../../../contract/invitations.js';
import { isolate } from '../../../localization/isolate.js';
import { renderErrorSummary } from '../../../ui/error-summary.js';
import { type FailureHost, renderFailure } from '../../../ui/failure.js';
import { renderField } from '../../../ui/field.js';
import { renderNotice } from '../../../ui/notice.js';
import { renderPrimaryAction } from '../../../ui/primary-action.js';
import { renderRestoredDraft } from '../../../ui/restored-draft.js';
import { type Choice, renderChoice } from './choice.js';
import type { InviteOne, Who } from './invite-one.js';
import type { InvitingMessages } from './inviting.messages.js';

export interface InvitingView {
  readonly host: FailureHost;
  readonly messages: InvitingMessages;
  readonly headingLevel: number;
  /** Closes the panel and forgets what was typed. */
  readonly cancel: () => void;
}

/** The form for one person, in the step that it is at. */
export function renderOne(one: InviteOne, view: InvitingView): TemplateResult {
  return one.step === 1 ? renderWho(one, view) : renderCertificate(one, view);
}

function renderWho({ who }: InviteOne, { messages, headingLevel, cancel }: InvitingView) {
  const discard = () => who.discard();
  return html`<form class="form" novalidate @submit=${who.submit}>
    ${renderErrorSummary(who, messages, headingLevel + 1)}
    ${who.draft.isRestored ? renderRestoredDraft(messages, discard) : nothing}
    <p class="quiet" aria-hidden="true">${messages.mandatory}</p>
    ${(['firstNames', 'lastNames', 'email'] satisfies Who[]).map((name) => renderField(who, name, messages))}
    <div class="actions">
      ${renderPrimaryAction({ part: 'confirm', label: messages.continue, pending: false })}
      <button class="button" type="button" @click=${cancel}>${messages.cancel}</button>
    </div>
  </form>`;
}

function renderCertificate(one: InviteOne, { host, messages, headingLevel }: InvitingView) {
  const { who, certificate, failure, outcome, pending } = one;
  const { firstNames, lastNames } = who.values;
  return html`<form class="form" novalidate @submit=${certificate.submit}>
    <p>${messages.what(isolate(`${firstNames} ${lastNames}`.trim()))}</p>
    ${renderErrorSummary(certificate, messages, headingLevel + 1)}
    ${outcome ? renderNotice(describeOutcome(outcome, messages), { part: 'outcome', focusId: 'outcome' }) : nothing}
    ${renderField(certificate, 'certificateNumber', messages)}
    ${renderChoices(one, messages)}
    ${failure ? renderFailure(failure, { host, messages, what: messages.notSent }) : nothing}
    <div class="actions">
      ${renderPrimaryAction({ part: 'confirm', label: messages.send, pending })}
      <button class="button" type="button" aria-disabled=${pending} @click=${() => !pending && one.back()}>
        ${messages.back}
      </button>
    </div>
  </form>`;
}

interface Chooser {
  readonly choices: Readonly<Record<Choice, string>>;
  readonly choose: (choice: Choice, value: string) => void;
}

/** Role and access of whoever is invited. */
export function renderChoices({ choices, choose }: Chooser, messages: InvitingMessages): TemplateResult {
  const roles = (['manager', 'administrator'] as const).map((value) => ({
    value,
    label: messages.roles[value],
    meaning: messages.roleMeanings[value],
  }));
  const accesses = (['certificate', 'all'] as const).map((value) => ({ value, label: messages.accesses[value] }));
  return html`
    ${renderChoice({ name: 'role', legend: messages.role, chosen: choices.role, options: roles, choose })}
    ${renderChoice({ name: 'access', legend: messages.access, chosen: choices.access, options: accesses, choose })}
  `;
}

/** Why somebody was not invited. The service may know more reasons than this version. */
export function describeOutcome({ outcome }: Pick<InvitationOutcome, 'outcome'>, { outcomes }: InvitingMessages): string {
  return (outcomes as Readonly<Record<string, string>>)[outcome] ?? outcomes.other;
}
