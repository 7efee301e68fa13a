/** A way in which people meet a page. */
export interface Mode {
  readonly name: 'light' | 'dark' | 'forced-colours' | 'right-to-left' | 'narrow' | 'large-text';
  readonly theme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  readonly direction: 'ltr' | 'rtl';
  /** In per cent of the browser's own. */
  readonly textSize: 100 | 200;
  /** Of the page, in CSS pixels. */
  readonly width: number;
}

export const light: Mode = {
  name: 'light',
  theme: 'light',
  forcedColors: 'none',
  direction: 'ltr',
  textSize: 100,
  width: 640,
};

export const modes: readonly Mode[] = [
  light,
  { ...light, name: 'dark', theme: 'dark' },
  { ...light, name: 'forced-colours', theme: 'dark', forcedColors: 'active' },
  { ...light, name: 'right-to-left', direction: 'rtl' },
  { ...light, name: 'narrow', width: 320 },
  { ...light, name: 'large-text', textSize: 200 },
];

/**
 * Whether references are kept of a story with these tags: in light, unless other stories show all there is to see, else
 * where a tag names the mode.
 */
export function isPictured(mode: Mode, tags: readonly string[]): boolean {
  if (tags.includes('unpictured')) return false;
  return mode.name === 'light' || tags.includes(mode.name) || tags.includes('every-mode');
}
