export type Scheme = 'light' | 'dark';

/** What a CSS value is in one colour scheme: each `light-dark()` becomes one of its two colours. */
export function valueIn(scheme: Scheme, value: string): string {
  const start = value.indexOf('light-dark(');
  if (start < 0) return value;
  const inside = value.slice(start + 'light-dark('.length);
  const end = lengthBeforeClosing(inside);
  const [light = '', dark = light] = splitOutside(inside.slice(0, end), ',');
  return valueIn(scheme, `${value.slice(0, start)}${scheme === 'light' ? light : dark}${inside.slice(end + 1)}`);
}

/** Returns true if a CSS value differs between the colour schemes. */
export function differsInDark(value: string): boolean {
  return valueIn('dark', value) !== valueIn('light', value);
}

/** The number and unit of a length; of `max(1rem, min(…))` those of the first, which holds where the page says no more. */
export function lengthIn(value: string): { readonly number?: string; readonly unit?: string } {
  return /^(?:max\()?(?<number>-?[\d.]+)(?<unit>em|rem|px)?(?:, min\(.*\)\))?$/u.exec(value)?.groups ?? {};
}

/** Splits a CSS value at a character that no parenthesis surrounds. */
export function splitOutside(value: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of value) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()];
}

/** How far it is to the parenthesis that closes one opened before this text. */
function lengthBeforeClosing(text: string): number {
  let depth = 1;
  for (const { 0: parenthesis, index } of text.matchAll(/[()]/gu)) {
    depth += parenthesis === '(' ? 1 : -1;
    if (depth === 0) return index;
  }
  return text.length;
}
