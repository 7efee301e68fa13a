import * as de from './de.js';
import * as en from './en.js';
import * as fr from './fr.js';
import * as lb from './lb.js';
import type { PageTexts } from './de.js';
import type { Said } from './said.js';

interface Catalogue {
  readonly said: Said;
  /** Missing for French, in which the page is written. */
  readonly page?: PageTexts;
}

const catalogues: Readonly<Record<string, Catalogue>> = { de, en, fr, lb };

/** The language of the page; chosen before anything is painted, by early.js. */
export const language = document.documentElement.lang;

const { said, page }: Catalogue = catalogues[language] ?? fr;

/** What the portal says in the language of the page. */
export { said };

/** Writes a part of the page, which is in French, in the language of the page. */
export function translate(part: ParentNode): void {
  if (!page) return;
  for (const element of part.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = page[element.dataset['text'] as keyof PageTexts];
  }
  for (const element of part.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', page[element.dataset['label'] as keyof PageTexts]);
  }
}

// Browsers have no Luxembourgish dates and numbers: German as written in Luxembourg stands in.
const locales = language === 'lb' ? ['lb', 'de-LU'] : [language];

export function formatDay(date: Date): string {
  return new Intl.DateTimeFormat(locales, { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat(locales).format(count);
}
