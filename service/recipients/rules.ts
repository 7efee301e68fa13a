import type { Recipient } from '../../src/contract/recipients.js';
import { isSameName } from './names.js';
import type { RecipientCaps } from './store.js';

/** Enough for those who mistype every day, and far too few to find a name that is not known. */
export const usualRecipientMissesPerDay: RecipientCaps = { byPerson: 20, bySpace: 100 };

/** What a name is compared with where no space has the identifier, so that the same work is done. */
const nobody = 'Établissements Müller & Fils S.à r.l.';

/** @param legalName Of the professional space with that identifier; `undefined` where there is none. */
export function isRecipient({ name }: Recipient, legalName: string | null | undefined): boolean {
  return isSameName(name, legalName ?? nobody) && typeof legalName === 'string';
}
