import Color from 'colorjs.io';

/** A colour as a picker of the browser takes it; black when it is not understood. */
export function toHex(css: string): string {
  const color = Color.try(css);
  return color ? color.to('srgb').toGamut().toString({ format: 'hex', alpha: false, collapse: false }) : '#000000';
}

/** A colour of a picker, written as the tokens write theirs. */
export function toOklch(hex: string): string {
  const [lightness, chroma, hue] = new Color(hex).to('oklch').coords;
  return `oklch(${round(lightness, 3)} ${round(chroma, 3)} ${round(hue, 1)})`;
}

function round(number: number | null, digits: number): number {
  return Number((number ?? 0).toFixed(digits));
}
