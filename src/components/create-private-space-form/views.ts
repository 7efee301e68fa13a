import { html, type TemplateResult } from 'lit';
import { renderFieldSkeleton } from '../../ui/field-skeleton.js';

/** The room that the form will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="form" aria-busy="true">
      <i class="skeleton hint"></i>
      <i class="skeleton hint"></i>
      <i class="skeleton facts"></i>
      ${renderFieldSkeleton()}
      <i class="skeleton action"></i>
    </div>
  `;
}
