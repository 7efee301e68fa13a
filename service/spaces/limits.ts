import type { Account } from './store.js';

/** Professional spaces for one authentication product, unless the helpdesk raised it. Source: Guichet.lu help. */
export const usualProfessionalSpaceLimit = 200;

/** How many professional spaces a person may have. */
export function professionalSpaceLimit({ professionalSpaceLimit: raised }: Account): number {
  return raised ?? usualProfessionalSpaceLimit;
}
