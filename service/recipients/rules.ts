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

/** A day as it is counted: `2025-02-03`, in UTC. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** In seconds: from a moment to the next day. */
export function secondsLeft(at: string): number {
  const dayMs = 24 * 60 * 60 * 1000;
  return Math.ceil((dayMs - (Date.parse(at) % dayMs)) / 1000);
}
