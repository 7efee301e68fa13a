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

const pairOf =
  (kind: ContrastPair['kind']) =>
  (what: string, foreground: string, background: string): ContrastPair => ({ foreground, background, what, kind });
const text = pairOf('text');
const shape = pairOf('shape');

/** The colours that meet in the elements, of which WCAG 2.2 asks for a contrast (1.4.3, 1.4.11). */
export const contrastPairs: readonly ContrastPair[] = [
  text('Text', 'color-ink', 'color-paper'),
  text('Text on the tint', 'color-ink', 'color-tint'),
  text('Text that explains', 'color-ink-quiet', 'color-paper'),
  text('Text that explains, on the tint', 'color-ink-quiet', 'color-tint'),
  text('Link', 'color-accent', 'color-paper'),
  text('Link on the tint', 'color-accent', 'color-tint'),
  text('Link under the pointer', 'color-accent-strong', 'color-paper'),
  text('The same, on the tint', 'color-accent-strong', 'color-tint'),
  text('Primary button', 'color-on-accent', 'color-accent'),
  text('The same, under the pointer', 'color-on-accent', 'color-accent-strong'),
  text('Message of failure', 'color-danger', 'color-paper'),
  shape('Mark of success', 'color-success', 'color-paper'),
  shape('Icon of a private space', 'color-private', 'color-tint'),
  shape('Icon of a professional space', 'color-professional', 'color-tint'),
  shape('Edge of a field', 'color-edge', 'color-paper'),
  shape('Focus ring', 'color-focus', 'color-paper'),
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
