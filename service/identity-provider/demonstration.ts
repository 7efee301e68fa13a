import type { SpaceKind } from '../../src/contract/spaces.js';
import type { Command } from '../commands/store.js';
import type { PeopleStore } from '../people/store.js';
import { drawIdentifier } from '../spaces/identifiers.js';
import type { SpacesStore } from '../spaces/store.js';
import { hashOf, inForce, publishedBy, type TermsEdition } from '../terms/editions.js';
import type { TermsStore } from '../terms/store.js';
import { drawId } from '../values/ids.js';
import { secureRandom } from '../values/random.js';
import { findPerson } from './persons.js';

interface DemonstrationSpace {
  readonly kind: SpaceKind;
  readonly title: string;
  readonly legalName: string | null;
}

const anne = findPerson('anne-weber')!;

/** Listed from the last one to the first: who was created later stands higher. */
const spaces: readonly DemonstrationSpace[] = [
  { kind: 'professional', title: 'Les Amis du Vélo', legalName: 'Les Amis du Vélo ASBL' },
  { kind: 'professional', title: 'Bäckerei Thill', legalName: 'Thill-Kieffer S.à r.l.' },
  { kind: 'professional', title: 'Cabinet Weber – ressources humaines', legalName: 'Weber & Fils S.à r.l.' },
  { kind: 'professional', title: 'Cabinet Weber – comptabilité', legalName: 'Weber & Fils S.à r.l.' },
  { kind: 'private', title: `${anne.firstNames} ${anne.lastNames}`, legalName: null },
];

export interface DemonstrationOptions {
  readonly store: { readonly people: PeopleStore; readonly spaces: SpacesStore; readonly terms: TermsStore };
  /** Of the identity provider for development: other people than its own get nothing. */
  readonly issuer: string;
  readonly terms: readonly TermsEdition[];
  readonly now: () => Date;
}

/** Gives Anne Weber accepted terms and a few spaces at the very first start; the others begin with nothing. */
export async function createDemonstration({ store, issuer, terms, now }: DemonstrationOptions): Promise<void> {
  const { id: subject, firstNames, lastNames, email = null } = anne;
  const person = { issuer, subject, firstNames, lastNames, email, isEmailVerified: false };
  const personId = await store.people.recordSignIn({ ...person, drawnId: drawId(secureRandom), at: now().toISOString() });
  const receipts = await store.terms.readReceipts(personId);
  if (receipts.length > 0) return;
  // The same keys in every process: several that start at once create one demonstration.
  const command = (key: string): Command => {
    const at = now();
    const expiresAt = new Date(at.getTime() + 3_600_000).toISOString();
    const act = { key: `demonstration-${key}`, fingerprint: key, expiresAt };
    return { personId, signInId: 'demonstration', at: at.toISOString(), act };
  };
  for (const [index, space] of spaces.entries()) {
    const drawn = { id: drawId(secureRandom), identifier: drawIdentifier(space.kind, secureRandom) };
    const created = { ...space, ...drawn, email: anne.email! };
    await store.spaces.createSpace({ ...command(`space-${index}`), space: created, founder: { firstNames, lastNames, email }, professionalSpaceLimit: spaces.length });
  }
  // Last: the receipt is the sign that everything is there.
  await store.terms.acceptTerms({ ...command('terms'), receipt: await receiptOf(terms, now()) });
}

async function receiptOf(terms: readonly TermsEdition[], at: Date) {
  const { version, translations } = inForce(publishedBy(at, terms));
  const [language, translation] = Object.entries(translations)[0]!;
  return { version, language, hash: await hashOf(translation), acceptedAt: at.toISOString() };
}
