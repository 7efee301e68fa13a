import type { Token } from './read-tokens.js';

/** These tokens for a whole page, each below its description. */
export function declare(tokens: readonly Token[]): string {
  const lines = tokens.map(({ name, description, value }) => `  /* ${description} */\n  --space-${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}
