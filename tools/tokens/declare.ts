import type { Token } from './read-tokens.js';
import { differsInDark } from './values.js';

/**
 * True in every browser that shows the elements, so it only speaks to compilers: below it they keep `light-dark()`.
 * Elsewhere Lightning CSS, and with it Vite and Next, replaces the function by variables that exist only where the
 * same build sees a `color-scheme`, and that no longer follow the `color-scheme` of a part of the page.
 */
const understandsLightDark = '@supports (color: light-dark(#000, #fff))';

/** These tokens for a whole page, each below its description. */
export function declare(tokens: readonly Token[]): string {
  const both = tokens.filter(({ value }) => !differsInDark(value));
  const lightAndDark = tokens.filter(({ value }) => differsInDark(value));
  const rules = [
    ...(both.length > 0 ? [declareInRoot(both)] : []),
    ...(lightAndDark.length > 0 ? [`${understandsLightDark} {\n${indent(declareInRoot(lightAndDark))}}\n`] : []),
  ];
  return rules.join('\n');
}

function declareInRoot(tokens: readonly Token[]): string {
  const lines = tokens.map(({ name, description, value }) => `  /* ${description} */\n  --space-${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}

function indent(lines: string): string {
  return lines.replaceAll(/^(?=.)/gmu, '  ');
}
