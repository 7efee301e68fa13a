import type { Token, TokenType } from '../../scripts/tokens/read-tokens.js';

/** A property that takes the values of each type. */
const properties: Readonly<Record<TokenType, string>> = {
  color: 'color',
  dimension: 'inline-size',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
  shadow: 'box-shadow',
};

/** Whether the browser understands a value of a token. */
export function isValue({ type }: Token, value: string): boolean {
  return CSS.supports(properties[type], value);
}
