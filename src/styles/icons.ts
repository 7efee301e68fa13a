// Made by scripts/icons.ts. The drawings are from Lucide, ISC licence, © Lucide contributors.
import { html, type TemplateResult } from 'lit';

/** Icons stand beside words that say the same, so they are hidden from assistive technology. */
const icon = (drawing: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${drawing} /></svg>`;

export const alertIcon = (): TemplateResult => icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM12 8L12 12M12 16L12.01 16');
export const briefcaseIcon = (): TemplateResult => icon('M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16M4 6h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2z');
export const checkIcon = (): TemplateResult => icon('M20 6 9 17l-5-5');
export const chevronIcon = (): TemplateResult => icon('M0 0m6 9 6 6 6-6');
export const closeIcon = (): TemplateResult => icon('M18 6 6 18M0 0m6 6 12 12');
export const copyIcon = (): TemplateResult => icon('M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2');
export const doneIcon = (): TemplateResult => icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM0 0m16 9-5.5 5.5L8 12');
export const downloadIcon = (): TemplateResult => icon('M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M0 0m7 10 5 5 5-5');
export const noticeIcon = (): TemplateResult => icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM12 16v-4M12 8h.01');
export const personIcon = (): TemplateResult => icon('M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM20 21a8 8 0 0 0-16 0');
export const plusIcon = (): TemplateResult => icon('M5 12h14M12 5v14');
export const printIcon = (): TemplateResult => icon('M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z');
export const searchIcon = (): TemplateResult => icon('M0 0m21 21-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0-16 0z');
export const settingsIcon = (): TemplateResult => icon('M14 17H5M19 7h-9M14 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM4 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0z');

/** Stands for a wait; shown after 300 ms. */
export const spinner = (): TemplateResult =>
  html`<svg class="spinner" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="9" stroke-dasharray="42 15" /></svg>`;
