import { html, nothing, type TemplateResult } from 'lit';
import { maxLength } from '../../contract/limits.js';
import { isComposing } from '../../forms/is-composing.js';
import type { ServiceError } from '../../services/service-error.js';
import { spinner } from '../../styles/icon.js';
import { alertIcon } from '../../styles/icons/alert.js';
import { checkIcon } from '../../styles/icons/check.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import { renderNotice } from '../../ui/notice.js';
import type { Field, Problem } from './problems.js';
import type { SpaceRecipientMessages } from './space-recipient.messages.js';

export interface FieldView {
  readonly value: string;
  /** What is wrong with it, once that may be said. */
  readonly problem: Problem | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly messages: SpaceRecipientMessages;
  readonly type: (field: Field, text: string) => void;
  readonly leave: (field: Field) => unknown;
  readonly submit: (field: Field) => void;
}

/** In seconds: the service asks for a longer wait when there were too many misses today, and not when it is busy. */
const longestBusy = 300;

const star = html`<span class="star" aria-hidden="true"> *</span>`;

/**
 * Label, hint, input, and what is wrong. The wrong pair is said below the name, of both. WebKit fires no `change` once a
 * script has written into the input, as the template does.
 */
export function renderField(field: Field, { value, problem, required, readOnly, disabled, messages, type, leave, submit }: FieldView): TemplateResult {
  const isIdentifier = field === 'identifier';
  const isSaidHere = problem && (problem !== 'differs' || !isIdentifier);
  return html`
    <div class="field" part="field">
      <label for=${field}>${isIdentifier ? messages.identifier : messages.name}${required ? star : nothing}</label>
      <p class="quiet" id="${field}-hint">${isIdentifier ? messages.identifierHint : messages.nameHint}</p>
      <input
        part="input"
        id=${field}
        type="text"
        autocomplete="off"
        spellcheck="false"
        autocapitalize=${isIdentifier ? 'characters' : nothing}
        maxlength=${isIdentifier ? 40 : maxLength.legalName}
        ?required=${required}
        ?readonly=${readOnly}
        ?disabled=${disabled}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="${field}-hint ${problem ? `${problem === 'differs' ? 'name' : field}-problem` : ''}"
        .value=${value}
        @input=${({ target }: InputEvent) => type(field, (target as HTMLInputElement).value)}
        @change=${() => leave(field)}
        @blur=${() => leave(field)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !isComposing(event)) submit(field);
        }}
      />
      <div class="feedback" ?hidden=${!isSaidHere}>
        ${isSaidHere
          ? html`<p class="remark problem" part="problem" id="${field}-problem">${alertIcon()}<span>${messages.problems[problem]}</span></p>`
          : nothing}
      </div>
    </div>
  `;
}

/** What the check has come to, for the eye: it is announced besides. */
export function renderOutcome(state: 'checking' | 'waiting' | 'confirmed' | undefined, messages: SpaceRecipientMessages): TemplateResult {
  return html`<p class="outcome ${state ?? ''}" part="outcome" ?hidden=${!state}>
    ${state === 'confirmed' ? checkIcon() : spinner()}<span>${state && messages[state]}</span>
  </p>`;
}

interface FailureView {
  readonly host: FailureHost;
  readonly messages: SpaceRecipientMessages;
  readonly retry: () => unknown;
}

/** Why the service has not said anything. */
export function renderCheckFailure(failure: ServiceError | undefined, { host, messages, retry }: FailureView): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  if (failure.code === 'rate-limited' && (failure.retryAfter ?? 0) > longestBusy) {
    return renderNotice(messages.tooMany, { part: 'failure', isAlert: true });
  }
  return renderFailure(failure, { host, messages, what: messages.notChecked, retry });
}

/** The room that the fields will take, without a word. */
export function renderSkeleton(): TemplateResult {
  const field = html`<div class="field"><i class="skeleton label"></i><i class="skeleton hint"></i><i class="skeleton input"></i></div>`;
  return html`<div class="fields" aria-busy="true">${field}${field}</div>`;
}
