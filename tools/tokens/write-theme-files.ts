import { cpSync, writeFileSync } from 'node:fs';
import { designTokens, resolver } from './design-tokens.js';
import { readTokens } from './read-tokens.js';
import { declare } from './declare.js';
import { tokensStyleSheet } from './style-sheet.js';
import { differsInDark } from './values.js';

/** Writes the tokens for pages and for design tools, and the presets, into `dist/`. */
export function writeThemeFiles(): void {
  const tokens = readTokens();
  const dark = tokens.filter(({ value }) => differsInDark(value));
  writeFileSync('dist/tokens.css', tokensStyleSheet());
  writeJson('dist/tokens.json', designTokens(tokens, { description: 'All tokens, light.', scheme: 'light' }));
  writeJson('dist/tokens.dark.json', designTokens(dark, { description: 'What dark changes.', scheme: 'dark' }));
  writeJson('dist/tokens.resolver.json', resolver);
  cpSync('src/styles/themes', 'dist/themes', { recursive: true });
  writeFileSync('dist/themes/neutral.css', `/* The defaults: what holds when nothing is set. */\n${declare(tokens)}`);
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`);
}
