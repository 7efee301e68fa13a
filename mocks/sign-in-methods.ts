import type { Principal } from '../service/http/principal.js';
import type { MemoryStore } from '../service/memory-store.js';
import type { MethodRow } from '../service/sign-in-methods/rows.js';
import type { RegistrationState } from '../service/sign-in-methods/rules.js';
import type { StatedProduct } from '../service/sign-in-methods/store.js';
import { drawId } from '../service/values/ids.js';
import { marcKlein, type Person } from './people.js';
import type { World } from './world.js';

/**
 * What somebody does at the provider to whom a registration leads: proves another product of theirs (*registered*), the
 * one in use (*known*), one that opens another account (*taken*) or states another name, or cancels.
 */
export type PlayedProof = Extract<RegistrationState, 'registered' | 'known' | 'taken' | 'another-name' | 'cancelled'>;

const day = 24 * 60 * 60 * 1000;
const provider = 'https://provider.mock.example';
const others = [
  { product: 'LuxTrust Smartcard', issuer: 'LuxTrust', certificateNumber: '11112222333344440101' },
  { product: 'Password', issuer: 'CTIE', certificateNumber: null },
  { product: 'eID', issuer: 'CTIE', certificateNumber: '11112222333344440102' },
  { product: 'LuxTrust Token', issuer: 'LuxTrust', certificateNumber: '11112222333344440103' },
  { product: 'eIDAS (itsme)', issuer: 'BOSA', certificateNumber: '11112222333344440104' },
] as const;

/** The product that somebody signs in with. All that everybody has is of one subject. */
function productOf({ personId, authentication: { product, issuer }, certificateNumber = null }: Person): StatedProduct {
  return { provider, subject: personId, product, issuer, certificateNumber };
}

/** The products that open a person's account, alike in each run: that of the sign-in, and further ones. The third was never used. */
export function registeredMethods(count: number, person: Person, now: Date): readonly MethodRow[] {
  const { personId } = person;
  const at = (days: number) => new Date(now.getTime() - days * day).toISOString();
  return Array.from({ length: count }, (_, index): MethodRow => {
    const other = others[(index - 1) % others.length];
    const number = Math.floor((index - 1) / others.length) + 1;
    const product = index === 0 ? productOf(person) : { provider, subject: `${personId}-${index}`, ...other!, ...(number > 1 && { product: `${other!.product} (${number})` }) };
    return { ...product, personId, id: `method-${index + 1}`, registeredAt: at(400 - 20 * index), lastUsedAt: index === 2 ? null : at(index), removedAt: null };
  });
}

/** The id of the product that somebody signs in with; it is one of theirs from then on. `undefined` for one that was removed. */
export function methodIdOf(person: Person, store: MemoryStore, now: Date): string | undefined {
  const product = productOf(person);
  const { personId } = person;
  const isIts = (row: MethodRow) => row.personId === personId && row.product === product.product && row.certificateNumber === product.certificateNumber;
  const known = store.signInMethods.dump().signInMethods.find((row) => isIts(row) && row.removedAt === null);
  return known?.id ?? noteSignIn(person, store, now);
}

/** Notes a sign-in, as the service does. */
export function noteSignIn(person: Person, store: MemoryStore, now: Date): string | undefined {
  const { personId } = person;
  const product = productOf(person);
  const drawnId = `${product.product.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-of-${personId}`.slice(0, 64);
  return store.signInMethods.noteNow({ ...product, personId, drawnId, at: now.toISOString() }) ?? undefined;
}

/** Goes through with every registration that waits. */
export async function playProvider(proof: PlayedProof, principal: Principal, { store, now, random }: Pick<World, 'store' | 'now' | 'random'>): Promise<void> {
  const { personId, signInId, email, firstNames, lastNames, methodId: currentMethodId = null } = principal;
  const at = now().toISOString();
  const waiting = store.signInMethods.dump().registrations.filter((row) => row.personId === personId && row.state === 'waiting');
  for (const { id: registrationId } of waiting) {
    const proven = proof === 'cancelled' ? null : { ...(await proveTo(proof, principal, store, at)) };
    const known = { personId, signInId, currentMethodId, registrationId, email, mailLanguage: 'en', names: { firstNames, lastNames } };
    await store.signInMethods.settle({ ...known, proven, drawnId: drawId(random), at });
  }
}

async function proveTo(proof: Exclude<PlayedProof, 'cancelled'>, person: Person, store: MemoryStore, at: string) {
  const { firstNames, lastNames, personId } = person;
  const [, , , token] = others;
  const another = { provider, subject: `${personId}-registered`, ...token };
  if (proof === 'known') return { ...productOf(person), firstNames, lastNames };
  if (proof === 'registered') return { ...another, firstNames, lastNames };
  if (proof === 'another-name') return { ...another, firstNames: 'Luca', lastNames: 'Ferreira' };
  const { email } = marcKlein;
  // Somebody who has two products has not opened an account by accident.
  for (const subject of ['marc-klein', 'marc-klein-2']) {
    await store.people.recordSignIn({ issuer: provider, subject, drawnId: marcKlein.personId, firstNames: marcKlein.firstNames, lastNames: marcKlein.lastNames, email, isEmailVerified: true, at });
  }
  return { ...productOf(marcKlein), subject: 'marc-klein', firstNames: marcKlein.firstNames, lastNames: marcKlein.lastNames };
}
