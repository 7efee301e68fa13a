import { html, nothing, type TemplateResult } from 'lit';
import { maxLength } from '../../contract/limits.js';
import type { FieldErrorCode } from '../../contract/problems.js';
import { alertIcon, noticeIcon } from '../../styles/icons.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';
import { charactersLeft, type Field } from './fields.js';

export interface FieldView {
  readonly field: Field;
  readonly value: string;
  readonly hint: string;
  /** What is wrong, once the person has left the field. */
  readonly problem: FieldErrorCode | undefined;
  /** What is worth knowing, though nothing is wrong. */
  readonly caution?: string | undefined;
  readonly readonly: boolean;
  readonly messages: CreateProSpaceFormMessages;
  readonly type: (event: InputEvent) => unknown;
  readonly leave: (event: FocusEvent) => unknown;
}

const completions: Readonly<Record<Field, string>> = { title: 'off', legalName: 'organization', email: 'email' };

/** Label, hint, input, and then what there is to say about what was typed. */
export function renderField({ field, value, hint, problem, caution, readonly, messages, type, leave }: FieldView): TemplateResult {
  const left = charactersLeft(field, value);
  const describedBy = [`${field}-hint`, problem && `${field}-problem`, caution && `${field}-caution`, left !== undefined && `${field}-count`];
  return html`
    <div class="field" part="field">
      <label for=${field}>${messages.labels[field]}<span class="star" aria-hidden="true"> *</span></label>
      <p class="quiet" id="${field}-hint">${hint}</p>
      <input
        part="input"
        id=${field}
        name=${field}
        type=${field === 'email' ? 'email' : 'text'}
        autocomplete=${completions[field]}
        spellcheck=${field === 'title' ? 'true' : 'false'}
        required
        ?readonly=${readonly}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${describedBy.filter(Boolean).join(' ')}
        .value=${value}
        @input=${type}
        @blur=${leave}
      />
      ${problem || left !== undefined
        ? html`<div class="remarks">
            ${problem
              ? html`<p class="remark problem" part="problem" id="${field}-problem">
                  ${alertIcon()}<span>${problemText(field, problem, messages)}</span>
                </p>`
              : nothing}
            ${left === undefined ? nothing : html`<p class="count" id="${field}-count">${countOf(left, messages)}</p>`}
          </div>`
        : nothing}
      ${caution
        ? html`<p class="remark" id="${field}-caution">${noticeIcon()}<span>${caution}</span></p>`
        : nothing}
    </div>
  `;
}

/** What is wrong with a field, as a sentence. */
export function problemText(field: Field, problem: FieldErrorCode, messages: CreateProSpaceFormMessages): string {
  return problem === 'too-long' ? messages[problem][field](maxLength[field]) : messages[problem][field];
}

/** @param left Negative beyond the limit. */
export function countOf(left: number, messages: CreateProSpaceFormMessages): string {
  return left < 0 ? messages.charactersOver(-left) : messages.charactersLeft(left);
}
