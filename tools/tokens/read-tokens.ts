import { moreTokens } from '../../src/styles/more-tokens.js';
import { tokens } from '../../src/styles/tokens.js';

/** The kinds of values, in the words of the design tokens format. */
export type TokenType = 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'shadow';

/** One thing that a page may set. */
export interface Token {
  /** `color-ink` for `--space-color-ink`. */
  readonly name: string;
  readonly type: TokenType;
  readonly description: string;
  /** CSS; one that follows another token says so by `var(--space-…)`. */
  readonly value: string;
}

const declaration =
  /\/\*\s*(?<description>[^*]*?)\s*\*\/\s*--_[\w-]+:\s*var\(\s*--space-(?<name>[\w-]+)\s*,\s*(?<value>[^;]*?)\s*\);/gu;

/** The tokens with their defaults, in the order of the one place where the elements read them. */
export function readTokens(): readonly Token[] {
  const declarations = tokens.cssText + moreTokens.cssText;
  const found = [...declarations.matchAll(declaration)].map(({ groups }) => {
    const { name = '', description = '', value = '' } = groups ?? {};
    return { name, type: typeOf(name), description, value: value.replaceAll('--_', '--space-').replace(/\s+/gu, ' ') };
  });
  const described = new Set(found.map(({ name }) => `--space-${name}`));
  const missing = declarations.match(/--space-[\w-]+/gu)?.find((property) => !described.has(property));
  if (missing) throw new Error(`src/styles/ does not describe ${missing} in the comment above it.`);
  return found;
}

function typeOf(name: string): TokenType {
  if (name.startsWith('color-')) return 'color';
  if (name.startsWith('font-weight')) return 'fontWeight';
  if (name === 'font' || name === 'font-mono') return 'fontFamily';
  return name === 'shadow' ? 'shadow' : 'dimension';
}
