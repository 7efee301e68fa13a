import { goTo } from '../navigation.js';

/** Who enters a space, here or in the header, goes on from its home page. */
export function wireCreate(): void {
  document.addEventListener('space-switched', () => goTo('home'));
}
