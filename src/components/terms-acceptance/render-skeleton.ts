import { html, type TemplateResult } from 'lit';

/** Stands in the place of the terms and has their size. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="terms" aria-hidden="true">
      <div><span class="skeleton title"></span></div>
      <div class="region waiting"><span class="skeleton"></span></div>
      <div class="decision">
        <div class="agree"><span class="skeleton"></span></div>
        <div class="actions"><span class="skeleton"></span></div>
      </div>
    </div>
  `;
}
