import type { SpaceKind } from '../../src/contract/spaces.js';
import type { Command } from '../commands/store.js';
import { invitationLifetime, usualInvitationsPerDay } from '../invitations/rules.js';
import { drawIdentifier } from '../spaces/identifiers.js';
import type { SpaceStore } from '../store.js';
import { hashOf, inForce, publishedBy, type TermsEdition } from '../terms/editions.js';
import { drawId } from '../values/ids.js';
import { secureRandom } from '../values/random.js';
import { findPerson, type Person } from './persons.js';

interface DemonstrationSpace {
  readonly kind: SpaceKind;
  readonly title: string;
  readonly legalName: string | null;
}

const anne = findPerson('anne-weber')!;
const marc = findPerson('marc-klein')!;
const jean = findPerson('jean-muller')!;
const sofia = findPerson('sofia-rossi')!;

/** Listed from the last one to the first: who was created later stands higher. */
const spaces: readonly DemonstrationSpace[] = [
  { kind: 'professional', title: 'Les Amis du Vélo', legalName: 'Les Amis du Vélo ASBL' },
  { kind: 'professional', title: 'Bäckerei Thill', legalName: 'Thill-Kieffer S.à r.l.' },
  { kind: 'professional', title: 'Cabinet Weber – ressources humaines', legalName: 'Weber & Fils S.à r.l.' },
  { kind: 'professional', title: 'Cabinet Weber – comptabilité', legalName: 'Weber & Fils S.à r.l.' },
  { kind: 'private', title: `${anne.firstNames} ${anne.lastNames}`, legalName: null },
];

export interface DemonstrationOptions {
  readonly store: Pick<SpaceStore, 'invitations' | 'people' | 'spaces' | 'terms'>;
  /** Of the identity provider for development: other people than its own get nothing. */
  readonly issuer: string;
  readonly terms: readonly TermsEdition[];
  readonly now: () => Date;
}

/**
 * Gives Anne Weber accepted terms and a few spaces at the very first start. Jean Pierre Muller and Sofia Rossi are
 * users of one of them, and Marc Klein is invited to another; they accept the terms when they sign in.
 */
export async function createDemonstration({ store, issuer, terms, now }: DemonstrationOptions): Promise<void> {
  const knownAs = (person: Person) =>
    store.people.recordSignIn({ issuer, subject: person.id, ...statedOf(person), isEmailVerified: false, drawnId: drawId(secureRandom), at: now().toISOString() });
  const personId = await knownAs(anne);
  const receipts = await store.terms.readReceipts(personId);
  if (receipts.length > 0) return;
  // The same keys in every process: several that start at once create one demonstration.
  const command = (key: string, by = personId): Command => {
    const at = now();
    const expiresAt = new Date(at.getTime() + 3_600_000).toISOString();
    const act = { key: `demonstration-${key}`, fingerprint: key, expiresAt };
    return { personId: by, signInId: 'demonstration', at: at.toISOString(), act };
  };
  const spaceIds: string[] = [];
  for (const [index, space] of spaces.entries()) {
    const drawn = { id: drawId(secureRandom), identifier: drawIdentifier(space.kind, secureRandom) };
    const created = { ...space, ...drawn, email: anne.email! };
    const outcome = await store.spaces.createSpace({
      ...command(`space-${index}`),
      space: created,
      founder: statedOf(anne),
      professionalSpaceLimit: spaces.length,
    });
    if ('refusal' in outcome) throw new Error(`The demonstration cannot be made: ${outcome.refusal}.`);
    spaceIds.push(outcome.result.id);
  }
  const [, , marcIsInvitedTo, shared] = spaceIds;
  const invite = async (person: Person, spaceId: string) => {
    const { firstNames, lastNames, email = 'no-address@example.lu', certificateNumber = '' } = person;
    const invitee = { id: drawId(secureRandom), firstNames, lastNames, email, certificateNumber, access: 'all', role: 'manager' } as const;
    const expiresAt = new Date(now().getTime() + invitationLifetime).toISOString();
    const outcome = await store.invitations.invite({
      ...command(`invite-${person.id}-${spaceId}`),
      ...{ spaceId, expiresAt, allowedRoles: ['administrator'], inviter: anne, caps: usualInvitationsPerDay },
      invitations: [invitee],
    });
    return 'result' in outcome ? outcome.result[0]?.invitation : undefined;
  };
  for (const person of [jean, sofia]) {
    const invitation = await invite(person, shared!);
    if (!invitation) continue;
    await store.invitations.accept({
      ...command(`accept-${person.id}`, await knownAs(person)),
      ...{ invitationId: invitation.id, certificate: { number: invitation.certificateNumber, product: person.product } },
      ...{ stated: statedOf(person), memberId: drawId(secureRandom), professionalSpaceLimit: spaces.length },
    });
  }
  await invite(marc, marcIsInvitedTo!);
  // Last: the receipt is the sign that everything is there.
  await store.terms.acceptTerms({ ...command('terms'), receipt: await receiptOf(terms, now()) });
}

function statedOf({ firstNames, lastNames, email }: Person) {
  return { firstNames, lastNames, email: email ?? null };
}

async function receiptOf(terms: readonly TermsEdition[], at: Date) {
  const { version, translations } = inForce(publishedBy(at, terms));
  const [language, translation] = Object.entries(translations)[0]!;
  return { version, language, hash: await hashOf(translation), acceptedAt: at.toISOString() };
}
