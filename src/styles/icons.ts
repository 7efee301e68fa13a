// Made by scripts/icons.ts. The drawings are from Lucide, ISC licence, © Lucide contributors.
import { html, svg, type TemplateResult } from 'lit';

/** Icons stand beside words that say the same, so they are hidden from assistive technology. */
const icon = (drawing: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${drawing}</svg>`;

export const alertIcon = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="10"/><line x1="12" x2="12" y1="8" y2="12"/><line x1="12" x2="12.01" y1="16" y2="16"/>`);
export const briefcaseIcon = (): TemplateResult => icon(svg`<path d="M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16"/><rect width="20" height="14" x="2" y="6" rx="2"/>`);
export const checkIcon = (): TemplateResult => icon(svg`<path d="M20 6 9 17l-5-5"/>`);
export const chevronIcon = (): TemplateResult => icon(svg`<path d="m6 9 6 6 6-6"/>`);
export const closeIcon = (): TemplateResult => icon(svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
export const copyIcon = (): TemplateResult => icon(svg`<rect width="14" height="14" x="8" y="8" rx="2" ry="2"/><path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2"/>`);
export const doneIcon = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>`);
export const downloadIcon = (): TemplateResult => icon(svg`<path d="M12 15V3"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><path d="m7 10 5 5 5-5"/>`);
export const noticeIcon = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="10"/><path d="M12 16v-4"/><path d="M12 8h.01"/>`);
export const personIcon = (): TemplateResult => icon(svg`<circle cx="12" cy="8" r="5"/><path d="M20 21a8 8 0 0 0-16 0"/>`);
export const plusIcon = (): TemplateResult => icon(svg`<path d="M5 12h14"/><path d="M12 5v14"/>`);
export const printIcon = (): TemplateResult => icon(svg`<path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/><path d="M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/><rect x="6" y="14" width="12" height="8" rx="1"/>`);
export const searchIcon = (): TemplateResult => icon(svg`<path d="m21 21-4.34-4.34"/><circle cx="11" cy="11" r="8"/>`);
export const settingsIcon = (): TemplateResult => icon(svg`<path d="M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915"/><circle cx="12" cy="12" r="3"/>`);

/** Stands for a wait; shown after 300 ms. */
export const spinner = (): TemplateResult =>
  html`<svg class="spinner" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="9" stroke-dasharray="42 15"/></svg>`;
