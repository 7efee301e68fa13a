import { onBackEnd } from './demo/back-end.js';

/** Leaves for another page of the portal, as a link does. */
export function goTo(page: string): void {
  location.assign(onBackEnd(`?page=${page}`));
}
