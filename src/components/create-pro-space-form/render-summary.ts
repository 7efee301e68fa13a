import { html, type TemplateResult } from 'lit';
import { alertIcon, checkIcon } from '../../styles/icons.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';
import type { Field, Problems } from './fields.js';
import { problemText } from './render-field.js';

interface SummaryView {
  /** The fields at fault when the person confirmed. They stay in the list, so that nothing moves while they correct them. */
  readonly faulty: readonly Field[];
  readonly problems: Problems;
  readonly headingLevel: number;
  readonly messages: CreateProSpaceFormMessages;
  readonly follow: (field: Field) => unknown;
}

/** What has to be corrected, each leading to its field. */
export function renderSummary({ faulty, problems, headingLevel, messages, follow }: SummaryView): TemplateResult {
  return html`
    <div class="message" part="summary" id="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      ${alertIcon()}
      <div>
        <h2 id="summary-heading" aria-level=${headingLevel}>${messages.summary(faulty.length)}</h2>
        <ul>
          ${faulty.map((field) => {
            const problem = problems[field];
            const goThere = (event: Event) => {
              event.preventDefault();
              follow(field);
            };
            return problem
              ? html`<li><a href="#${field}" @click=${goThere}>${problemText(field, problem, messages)}</a></li>`
              : html`<li class="corrected">${checkIcon()}<span>${messages.corrected(messages.labels[field])}</span></li>`;
          })}
        </ul>
      </div>
    </div>
  `;
}
