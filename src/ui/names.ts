import { html, type TemplateResult } from 'lit';

/** A sentence whose isolated names keep their words when the page is translated. */
export function renderNames(sentence: string): unknown {
  const pieces = sentence.split(/(\u2068[^\u2069]*\u2069)/);
  return pieces.map((piece, index) => (index % 2 ? renderName(piece) : piece));
}

/** A name, a company, or what has a form of its own: it keeps its words when the page is translated. */
export function renderName(name: string): TemplateResult {
  return html`<span translate="no">${name}</span>`;
}
