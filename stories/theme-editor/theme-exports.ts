import { designTokens } from '../../tools/tokens/design-tokens.js';
import type { Token } from '../../tools/tokens/read-tokens.js';
import { declare } from '../../tools/tokens/declare.js';
import { differsInDark, lengthIn, type Scheme } from '../../tools/tokens/values.js';
import { changedTokens, type Theme, tokensOfTheme } from './theme.js';

/** The style sheet of a theme: what it changes, and what to load before it. */
export function themeStyleSheet(ofPreset: readonly Token[], theme: Theme): string {
  const before = theme.preset === 'neutral' ? 'tokens.css' : `tokens.css and themes/${theme.preset}.css`;
  return `/* Load it after ${before} of space-elements. */\n${declare(changedTokens(ofPreset, theme))}`;
}

/** What a theme changes, for design tools; for dark, what is not the same in light. */
export function themeDesignTokens(ofPreset: readonly Token[], theme: Theme, scheme: Scheme): string {
  const changed = changedTokens(ofPreset, theme);
  const differing = changed.filter(({ value }) => differsInDark(value));
  const size = tokensOfTheme(ofPreset, theme).find(({ name }) => name === 'font-size');
  const { number: remPerEm, unit } = lengthIn(size?.value ?? '');
  const description = `A theme of space-elements, from ${theme.preset}, ${scheme}.`;
  const shown = scheme === 'light' ? changed : differing;
  const file = designTokens(shown, { description, scheme, remPerEm: unit === 'rem' ? Number(remPerEm) : 1 });
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
