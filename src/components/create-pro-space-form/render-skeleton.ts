import { html, type TemplateResult } from 'lit';

const field = html`<div class="field"><i class="skeleton label"></i><i class="skeleton hint"></i><i class="skeleton input"></i></div>`;

/** The room that the form will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="form" aria-busy="true">
      <i class="skeleton hint"></i>
      ${field} ${field}
      <i class="skeleton facts"></i>
      ${field}
      <i class="skeleton action"></i>
    </div>
  `;
}
