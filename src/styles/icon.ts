import { html, type TemplateResult } from 'lit';

/** An icon stands beside words that say the same, so it is hidden from assistive technology. */
export const icon = (drawing: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${drawing} /></svg>`;

/** Stands for a wait; shown after 300 ms. */
export const spinner = (): TemplateResult =>
  html`<svg class="spinner" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="9" stroke-dasharray="42 15" /></svg>`;
