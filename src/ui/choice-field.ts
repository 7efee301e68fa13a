import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../forms/form-controller.js';
import { type FormMessages, problemText } from '../forms/form-messages.js';
import { alertIcon } from '../styles/icons/alert.js';

/** A value that can be chosen, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
}

/** Label, hint and select of a field with choices, and then what is wrong. Its styles are `styles/fields.ts`. */
export function renderChoiceField<Name extends string>(
  form: FormController<Name>,
  name: Name,
  choices: readonly Choice[],
  messages: FormMessages<Name>,
): TemplateResult {
  const problem = form.visibleProblem(name);
  return html`
    <div class="field" part="field">
      <label for=${name}>${messages.labels[name]}</label>
      <p class="quiet" id="${name}-hint">${messages.hints[name]}</p>
      <select
        part="input"
        id=${name}
        name=${name}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? `${name}-hint ${name}-problem` : `${name}-hint`}
        @input=${form.type}
        @blur=${form.leave}
      >
        ${choices.map(({ value, label, lang }) => html`<option value=${value} lang=${lang ?? nothing}>${label}</option>`)}
      </select>
      ${problem
        ? html`<p class="remark problem" part="problem" id="${name}-problem">
            ${alertIcon()}<span>${problemText(form.fields, name, problem, messages)}</span>
          </p>`
        : nothing}
    </div>
  `;
}
