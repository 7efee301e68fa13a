import { goTo } from '../navigation.js';

/** Shows the space that the address names, or the active one. Who switches goes on from the home page. */
export function wireProfile(): void {
  const space = new URLSearchParams(location.search).get('space');
  if (space !== null) document.querySelector('space-profile')!.setAttribute('space', space);
  document.addEventListener('space-switched', () => goTo('home'));
}
