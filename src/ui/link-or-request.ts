import { html, type TemplateResult } from 'lit';

/** Leads to a page of the host, or, where the host named none, fires the event by which it is asked for. */
export function renderLinkOrRequest(href: string, label: string, request: () => unknown): TemplateResult {
  return href
    ? html`<a class="button" href=${href}>${label}</a>`
    : html`<button class="button" type="button" @click=${request}>${label}</button>`;
}
