import Color from 'colorjs.io';

export interface ContrastPair {
  /** The token of what is seen. */
  readonly foreground: string;
  /** The token of what it is seen on. */
  readonly background: string;
  /** What it is, in words. */
  readonly what: string;
  /** Text has to be read, 4.5:1; icons, edges and the focus ring have to be found, 3:1. */
  readonly kind: 'text' | 'shape';
}

/** The colours that meet in the elements, of which WCAG 2.2 asks for a contrast (1.4.3, 1.4.11). */
export const contrastPairs: readonly ContrastPair[] = [
  { foreground: 'color-ink', background: 'color-paper', what: 'Text', kind: 'text' },
  { foreground: 'color-ink', background: 'color-tint', what: 'Text on the tint', kind: 'text' },
  { foreground: 'color-ink-quiet', background: 'color-paper', what: 'Text that explains', kind: 'text' },
  { foreground: 'color-ink-quiet', background: 'color-tint', what: 'Text that explains, on the tint', kind: 'text' },
  { foreground: 'color-accent', background: 'color-paper', what: 'Link', kind: 'text' },
  { foreground: 'color-accent', background: 'color-tint', what: 'Link on the tint', kind: 'text' },
  { foreground: 'color-accent-strong', background: 'color-paper', what: 'Link under the pointer', kind: 'text' },
  { foreground: 'color-accent-strong', background: 'color-tint', what: 'The same, on the tint', kind: 'text' },
  { foreground: 'color-on-accent', background: 'color-accent', what: 'Primary button', kind: 'text' },
  { foreground: 'color-on-accent', background: 'color-accent-strong', what: 'Primary button under the pointer', kind: 'text' },
  { foreground: 'color-danger', background: 'color-paper', what: 'Message of failure', kind: 'text' },
  { foreground: 'color-success', background: 'color-paper', what: 'Mark of success', kind: 'shape' },
  { foreground: 'color-private', background: 'color-tint', what: 'Icon of a private space', kind: 'shape' },
  { foreground: 'color-professional', background: 'color-tint', what: 'Icon of a professional space', kind: 'shape' },
  { foreground: 'color-edge', background: 'color-paper', what: 'Edge of a field', kind: 'shape' },
  { foreground: 'color-focus', background: 'color-paper', what: 'Focus ring', kind: 'shape' },
];

/** The contrast that a pair needs. */
export const requiredContrast: Readonly<Record<ContrastPair['kind'], number>> = { text: 4.5, shape: 3 };

/** The contrast of two CSS colours by WCAG 2; what is seen may let the background, which is opaque, shine through. */
export function contrast(foreground: string, background: string): number {
  const [above, below] = [new Color(foreground).to('srgb'), new Color(background).to('srgb')];
  const mixed = above.mix(below, 1 - above.alpha, { space: 'srgb', premultiplied: false });
  mixed.alpha = 1;
  return mixed.contrastWCAG21(below);
}
