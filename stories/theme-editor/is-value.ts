import type { Token, TokenType } from '../../tools/tokens/read-tokens.js';

/** A property that takes the values of each type. */
const properties: Readonly<Record<TokenType, string>> = {
  color: 'color',
  dimension: 'inline-size',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
  shadow: 'box-shadow',
};

/** Whether the browser understands a value of a token, and it leaves alone what follows it in a style sheet. */
export function isValue({ type }: Token, value: string): boolean {
  return CSS.supports(properties[type], value) && isClosed(value);
}

/** Whether a value closes its brackets, strings and comments: one that is left open takes the next line. */
function isClosed(value: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { --value: ${value}; --next: 1; }`);
  const [rule, ...others] = sheet.cssRules;
  return others.length === 0 && (rule as CSSStyleRule).style.getPropertyValue('--next').trim() === '1';
}
