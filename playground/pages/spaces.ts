import { goTo } from '../navigation.js';

/** "Gérer mes espaces": who enters a space, here or in the header, goes on from its home page. */
export function wireSpaces(): void {
  document.addEventListener('space-switched', () => goTo('home'));
}
