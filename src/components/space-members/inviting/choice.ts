import { html, nothing, type TemplateResult } from 'lit';
import { keepInside } from '../../../forms/keep-inside.js';

/** What is chosen for whoever is invited. */
export type Choice = 'role' | 'access';

export interface ChoiceView {
  readonly name: Choice;
  readonly legend: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly meaning?: string }[];
  readonly choose: (name: Choice, value: string) => void;
}

/** One of a few, each with what it means. */
export function renderChoice({ name, legend, chosen, options, choose }: ChoiceView): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label, meaning }) => html`<label class="option">
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${value === chosen}
          aria-describedby=${meaning ? `${name}-${value}` : nothing}
          @input=${keepInside}
          @change=${() => choose(name, value)}
        />
        <span>${label}${meaning ? html`<span class="quiet meaning" id="${name}-${value}">${meaning}</span>` : nothing}</span>
      </label>`,
    )}
  </fieldset>`;
}
