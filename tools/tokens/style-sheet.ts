import { existsSync, readFileSync } from 'node:fs';
import { readTags } from '../generate/elements/read-elements.js';
import { declare } from './declare.js';
import { readTokens } from './read-tokens.js';

/** The tokens with their defaults, for a page to start from, and the place of elements that are not there yet. */
export function tokensStyleSheet(): string {
  return `${declare(readTokens())}\n${places()}`;
}

/** Elements that are not defined yet, or never will be, take the room they take afterwards, so that nothing moves. */
function places(): string {
  const files = readTags().map((tag) => `src/components/${tag}/place.css`);
  const rules = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return ['/* The place of elements until they are defined. */\n', rules.join('\n')].join('');
}
