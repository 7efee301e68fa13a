import { tokens } from '../src/styles/tokens.js';

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

/** The tokens with their defaults, for a page to start from: made of the one place where the elements read them. */
export function tokensStyleSheet(): string {
  const found = [...tokens.cssText.matchAll(/\/\*\s*([^*]*?)\s*\*\/\s*--_[\w-]+:\s*var\(\s*(--space-[\w-]+)\s*,\s*([\s\S]*?)\s*\);/gu)];
  const described = new Set(found.map(([, , name]) => name));
  const missing = [...tokens.cssText.matchAll(/var\(\s*(--space-[\w-]+)/gu)].find(([, name]) => !described.has(name));
  if (missing) throw new Error(`src/styles/tokens.ts does not describe ${missing[1]} in the comment above it.`);

  const declarations = found.map(([, description, name, value = '']) => {
    const published = value.replaceAll('--_', '--space-').replace(/\s+/gu, ' ');
    return `  /* ${description} */\n  ${name}: ${published};`;
  });
  return `:root {\n${declarations.join('\n')}\n}\n\n${places}`;
}
