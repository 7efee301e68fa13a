import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { MeasuredContrast, MeasuredPair } from './contrasts.js';

/** The contrast of every pair of colours, with a sample of it. */
export function renderContrasts(pairs: readonly MeasuredPair[]): TemplateResult {
  return html`<table>
    <caption>
      <h2>Contrast</h2>
    </caption>
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col">Needs</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
      </tr>
    </thead>
    <tbody>
      ${pairs.map(
        ({ pair, contrasts }) => html`<tr>
          <th scope="row">${pair.what} <code>${pair.foreground} / ${pair.background}</code></th>
          <td data-label="Needs">${contrasts[0]?.required}</td>
          ${contrasts.map((measured, index) => renderContrast(measured, pair.kind, index === 0 ? 'Light' : 'Dark'))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How many pairs are too weak, in a sentence. */
export function sumUp(pairs: readonly MeasuredPair[]): string {
  const weak = pairs.filter(({ contrasts }) => contrasts.some(({ enough }) => !enough)).length;
  if (weak === 0) return 'All contrasts hold';
  return weak === 1 ? '1 contrast is too weak' : `${weak} contrasts are too weak`;
}

function renderContrast({ foreground, background, ratio, enough }: MeasuredContrast, kind: 'text' | 'shape', label: string) {
  const colors = styleMap({ color: foreground, background });
  return html`<td class=${enough ? 'enough' : 'weak'} data-label=${label}>
    <span class="sample" style=${colors} aria-hidden="true">${kind === 'text' ? 'Aa' : '◯'}</span>
    <span>${ratio === undefined ? 'unknown' : ratio.toFixed(1)}</span>
    <span class="verdict">${enough ? '✓ holds' : '✗ too weak'}</span>
  </td>`;
}
