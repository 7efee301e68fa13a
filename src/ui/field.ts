import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../forms/form-controller.js';
import { countText, type FormMessages, problemText } from '../forms/form-messages.js';
import { alertIcon } from '../styles/icons/alert.js';
import { noticeIcon } from '../styles/icons/notice.js';

interface FieldView {
  /** Instead of the hint that the field always has. */
  readonly hint?: string | undefined;
  /** What is worth knowing although nothing is wrong. */
  readonly caution?: string | undefined;
}

const star = html`<span class="star" aria-hidden="true"> *</span>`;

/**
 * Label, hint, input, and then what there is to say about what was typed. Its styles are `styles/fields.ts`.
 *
 * The places of what is said stay, hidden: with Firefox, screen readers read the field again that was left when
 * something is inserted beside it.
 */
export function renderField<Name extends string>(
  form: FormController<Name>,
  name: Name,
  messages: FormMessages<Name>,
  { hint = messages.hints[name], caution }: FieldView = {},
): TemplateResult {
  const { fields } = form;
  // Never `type="email"`: its `value` is not what it shows, and each browser makes something else of it.
  const { autocomplete = 'off', required = false, spellcheck, keyboard = 'text' } = fields.definitions[name];
  const value = form.values[name];
  const problem = form.visibleProblem(name);
  const left = fields.charactersLeft(name, value);
  const describedBy = [`${name}-hint`, problem && `${name}-problem`, caution && `${name}-caution`, left !== undefined && `${name}-count`];
  return html`
    <div class="field" part="field">
      <label for=${name}>${messages.labels[name]}${required ? star : nothing}</label>
      <p class="quiet" id="${name}-hint">${hint}</p>
      <input
        part="input"
        id=${name}
        name=${name}
        type="text"
        inputmode=${keyboard}
        autocapitalize=${keyboard === 'email' ? 'none' : nothing}
        autocomplete=${autocomplete}
        spellcheck=${spellcheck ? 'true' : 'false'}
        ?required=${required}
        ?readonly=${form.pending}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${describedBy.filter(Boolean).join(' ')}
        @input=${form.type}
        @change=${form.takeFilledIn}
        @blur=${form.leave}
      />
      <div class="feedback" ?hidden=${!problem && left === undefined}>
        ${problem
          ? html`<p class="remark problem" part="problem" id="${name}-problem">
              ${alertIcon()}<span>${problemText(fields, name, problem, messages)}</span>
            </p>`
          : nothing}
        ${left === undefined ? nothing : html`<p class="count" id="${name}-count">${countText(left, messages)}</p>`}
      </div>
      <p class="remark" id="${name}-caution" ?hidden=${!caution}>${noticeIcon()}<span>${caution}</span></p>
    </div>
  `;
}
