import type { Token } from '../../tools/tokens/read-tokens.js';
import { type Scheme, valueIn } from '../../tools/tokens/values.js';

/** The presets that a theme may start from; the others take their values from a page. */
export const startingPoints = ['neutral', 'public-service', 'high-contrast', 'compact'] as const;
export type StartingPoint = (typeof startingPoints)[number];

/** What somebody made: a preset, and the tokens that differ from it, by their names. */
export interface Theme {
  readonly preset: StartingPoint;
  readonly changes: Readonly<Record<string, string>>;
}

/** The tokens with the values that a preset gives them; its style sheet may say nothing of some. */
export function tokensOfPreset(defaults: readonly Token[], styleSheet: string): readonly Token[] {
  const values = new Map(declarationsOfRoot(styleSheet));
  return defaults.map((token) => ({ ...token, value: values.get(token.name) ?? token.value }));
}

/** What a style sheet declares for every page; what it says for certain screens is left out. */
function declarationsOfRoot(styleSheet: string): readonly (readonly [name: string, value: string])[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheet);
  return [...sheet.cssRules]
    .flatMap((rule) => (rule instanceof CSSSupportsRule ? [...rule.cssRules] : [rule]))
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => selectorText === ':root')
    .flatMap(({ style }) => [...style].map((name) => [name.replace('--space-', ''), style.getPropertyValue(name).trim()]));
}

/** The tokens with the values that a theme gives them. */
export function tokensOfTheme(ofPreset: readonly Token[], { changes }: Theme): readonly Token[] {
  return ofPreset.map((token) => ({ ...token, value: changes[token.name] ?? token.value }));
}

/** Only what a theme changes. */
export function changedTokens(ofPreset: readonly Token[], theme: Theme): readonly Token[] {
  return tokensOfTheme(ofPreset, theme).filter(({ name }) => name in theme.changes);
}

/** The theme with another value of a token; the value that the preset gives is no change. */
export function withValue(theme: Theme, ofPreset: readonly Token[], name: string, value: string): Theme {
  const isChange = ofPreset.some((token) => token.name === name && token.value !== value);
  return isChange ? { ...theme, changes: { ...theme.changes, [name]: value } } : withoutChange(theme, name);
}

/** The theme with a token as the preset has it. */
export function withoutChange(theme: Theme, name: string): Theme {
  const { [name]: _, ...changes } = theme.changes;
  return { ...theme, changes };
}

/** A value with another colour in one scheme. */
export function withColor(value: string, scheme: Scheme, color: string): string {
  const light = scheme === 'light' ? color : valueIn('light', value);
  const dark = scheme === 'dark' ? color : valueIn('dark', value);
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/**
 * The colour of a token in one scheme, where it follows another token the colour of that one; nothing where tokens
 * follow each other in a circle.
 */
export function colorOf(
  tokens: readonly Token[],
  name: string,
  scheme: Scheme,
  seen: ReadonlySet<string> = new Set(),
): string {
  if (seen.has(name)) return '';
  const color = valueIn(scheme, tokens.find((token) => token.name === name)?.value ?? '');
  const [, followed] = /^var\(--space-([\w-]+)\)$/u.exec(color) ?? [];
  return followed ? colorOf(tokens, followed, scheme, new Set([...seen, name])) : color;
}
