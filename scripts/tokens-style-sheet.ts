import { tokens } from '../src/styles/tokens.js';

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
  return `:root {\n${declarations.join('\n')}\n}\n`;
}
