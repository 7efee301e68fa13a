import { html, type TemplateResult } from 'lit';

const renderField = (hint: string) => html`
  <div class="field"><i class="skeleton label"></i><i class="skeleton ${hint}"></i><i class="skeleton input"></i></div>
`;

/** The room that the form will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="form" aria-busy="true">
      <i class="skeleton hint"></i>
      ${renderField('hint')} ${renderField('hint long')}
      <i class="skeleton facts"></i>
      ${renderField('hint')}
      <i class="skeleton action"></i>
    </div>
  `;
}
