import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../forms/form-controller.js';
import { type FormMessages, problemText } from '../forms/form-messages.js';
import { alertIcon } from '../styles/icons/alert.js';
import { checkIcon } from '../styles/icons/check.js';

/**
 * The fields that were invalid when the user submitted the form, each a link to its field. They stay in the list, so
 * that nothing moves while the user corrects them.
 */
export function renderErrorSummary<Name extends string>(
  form: FormController<Name>,
  messages: FormMessages<Name>,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const { fields, invalidFields } = form;
  if (!invalidFields.length) return nothing;
  return html`
    <div class="message" part="summary" id="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      ${alertIcon()}
      <div>
        <h2 id="summary-heading" aria-level=${headingLevel}>${messages.summary(invalidFields.length)}</h2>
        <ul>
          ${invalidFields.map((name) => {
            const problem = form.problemWith(name);
            const moveFocus = (event: Event) => {
              event.preventDefault();
              void form.focus(name);
            };
            return problem
              ? html`<li><a href="#${name}" @click=${moveFocus}>${problemText(fields, name, problem, messages)}</a></li>`
              : html`<li class="corrected">${checkIcon()}<span>${messages.corrected(messages.labels[name])}</span></li>`;
          })}
        </ul>
      </div>
    </div>
  `;
}
