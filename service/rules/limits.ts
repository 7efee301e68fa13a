import type { Account } from '../store.js';

/** Per authentication product, unless the helpdesk raised it. Source: Guichet.lu help. */
const usualLimit = 200;

export function professionalSpaceLimit({ professionalSpaceLimit: raised }: Account): number {
  return raised ?? usualLimit;
}
