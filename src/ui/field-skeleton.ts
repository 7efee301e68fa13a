import { html, type TemplateResult } from 'lit';

/** The room that a field takes. */
export function renderFieldSkeleton(hintLines: 1 | 2 = 1): TemplateResult {
  return html`
    <div class="field">
      <i class="skeleton label"></i><i class="skeleton hint ${hintLines === 2 ? 'long' : ''}"></i><i class="skeleton input"></i>
    </div>
  `;
}
