import { html, nothing, type TemplateResult } from 'lit';

/** A button that keeps the focus also while there is nothing for it to do. */
export function renderButton(words: string, act: (() => unknown) | false, look = ''): TemplateResult {
  return html`<button class=${look} type="button" aria-disabled=${!act} @click=${act || nothing}>${words}</button>`;
}
