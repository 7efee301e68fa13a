import { readTokens, type Token } from './read-tokens.js';

/** Elements that are not defined yet, or never will be, take the room they take afterwards, so that nothing moves. */
const places = `/* The place of elements until they are defined. */
space-session:not(:defined) {
  display: contents;
}

space-switcher:not(:defined) {
  display: block;
  inline-size: var(--space-switcher-width);
  min-inline-size: var(--space-target);
  max-inline-size: 100%;
  block-size: 3em;
  font-size: var(--space-font-size);
}

terms-acceptance:not(:defined),
create-pro-space-form:not(:defined) {
  display: block;
  min-block-size: 32em;
}
`;

/** The tokens with their defaults, for a page to start from, and the place of elements that are not there yet. */
export function tokensStyleSheet(): string {
  return `${declare(readTokens())}\n${places}`;
}

/** These tokens for a whole page, each below its description. */
export function declare(tokens: readonly Token[]): string {
  const lines = tokens.map(({ name, description, value }) => `  /* ${description} */\n  --space-${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}
