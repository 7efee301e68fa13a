import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/formats.js';
import { safeLink } from '../../services/links.js';
import type { Terms, TermsBlock, TermsText } from '../../contract/terms.js';
import type { TermsAcceptanceMessages } from './terms-acceptance.messages.js';

export interface TermsView {
  readonly messages: TermsAcceptanceMessages;
  /** For dates. */
  readonly formatLanguage: string;
  readonly pageLanguage: string;
  /** Level of the title. */
  readonly headingLevel: number;
}

/** Title, version and date. */
export function renderTitle({ title, language, version, effectiveFrom }: Terms, view: TermsView): TemplateResult {
  const date = formatDate(view.formatLanguage, effectiveFrom);
  return html`
    <h2 id="title" part="title" lang=${language} dir="auto" aria-level=${view.headingLevel}>${title}</h2>
    <p class="version quiet">${view.messages.edition(version, date)}</p>
  `;
}

/** A sentence that says so when the text is not in the language of the page. */
export function renderOtherLanguage({ language }: Terms, { messages, pageLanguage }: TermsView) {
  if (sameLanguage(language, pageLanguage)) return nothing;
  return html`<p class="quiet">${messages.otherLanguage(languageName(language, messages))}</p>`;
}

/** What changed since the version the person accepted, if they ever did. */
export function renderChanges({ changes, language }: Terms, { messages, formatLanguage, headingLevel }: TermsView) {
  if (!changes.length) return nothing;
  const editions = changes.map(({ version, effectiveFrom, items }) => {
    const points = items.map((item) => html`<li>${item}</li>`);
    const edition = messages.edition(version, formatDate(formatLanguage, effectiveFrom));
    return html`
      ${changes.length > 1 ? html`<p class="quiet">${edition}</p>` : nothing}
      <ul lang=${language} dir="auto">${points}</ul>
    `;
  });
  return html`
    <section class="changes" part="changes" aria-labelledby="changes">
      <h3 id="changes" aria-level=${below(headingLevel, 1)}>${messages.changes}</h3>
      ${editions}
    </section>
  `;
}

/** The text in a region of its own, which scrolls and can be reached with the keyboard. */
export function renderRegion(terms: Terms, view: TermsView) {
  return html`<section class="region" part="text" tabindex="0" aria-labelledby="title">
    ${renderText(terms, view)}
  </section>`;
}

/** The text alone. A link that no page should offer is shown as the text it is. */
export function renderText({ body, language }: Terms, view: TermsView): TemplateResult {
  const blocks = body.map((block) => renderBlock(block, view));
  return html`<div class="prose" lang=${language} dir="auto">${blocks}</div>`;
}

function renderBlock(block: TermsBlock, { headingLevel }: TermsView): TemplateResult {
  if (block.type === 'paragraph') return html`<p>${renderTexts(block.content)}</p>`;
  if (block.type === 'list') {
    const items = block.items.map((item) => html`<li>${renderTexts(item)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }
  const { level, text } = block;
  return html`<h3 class="level-${level}" aria-level=${below(headingLevel, level - 1)}>${text}</h3>`;
}

function renderTexts(texts: readonly TermsText[]) {
  return texts.map(({ text, href }) => {
    const address = safeLink(href);
    return address ? html`<a href=${address}>${text}</a>` : text;
  });
}

/** The level of a heading so many levels below another. */
function below(level: number, steps: number): number {
  return Math.min(level + steps, 6);
}

/** Of a language, as a sentence names it: `fr-LU` is "French". */
export function languageName(language: string, { languageNames }: TermsAcceptanceMessages): string {
  return languageNames[primary(language)] ?? language;
}

/** True if two tags name the same language, whatever their regions. */
function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}

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
