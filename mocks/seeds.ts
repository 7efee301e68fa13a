import type { MemoryState } from '../service/memory-store.js';
import { type Person, type PersonSeed, personOf, withAssurance } from './people.js';
import { type acceptedHashes, type AcceptedVersion, firstSignIn, receipt } from './receipts.js';
import { registeredMethods } from './sign-in-methods.js';
import type { Situation } from './situations.js';
import { type OwnedSpace, type SpaceSeed, seedSpace } from './spaces.js';

/** What takes the place of a situation's own data. */
export interface MockSeeds {
  /** Who the situation is about; Anne Weber unless stated. */
  readonly person?: PersonSeed | undefined;
  /** All spaces of the person, each by its title or with more. The first was used last. */
  readonly spaces?: readonly (string | SpaceSeed)[] | undefined;
  /** The title or identifier of the space that is active, null for none; the first of `spaces` unless stated. */
  readonly activeSpace?: string | null | undefined;
  /** How many professional spaces the person may have. */
  readonly professionalSpaceLimit?: number | undefined;
  /** Whether the person has accepted the terms of use; *outdated*: an older version. */
  readonly terms?: 'accepted' | 'outdated' | 'missing' | undefined;
}

export const seedNames = ['person', 'spaces', 'activeSpace', 'professionalSpaceLimit', 'terms'] as const satisfies (keyof MockSeeds)[];

/** Only what is given: seeds that say the same are the same text. */
export function pickSeeds(from: MockSeeds): MockSeeds {
  return Object.fromEntries(seedNames.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

/** What the service keeps at the start of a situation. */
export function seedState(situation: Situation, seeds: MockSeeds, now: Date): { readonly person: Person; readonly state: Partial<MemoryState> } {
  const usualPerson = personOf(seeds.person ?? {});
  const person = situation.signIn ? withAssurance(usualPerson, situation.signIn.assurance) : usualPerson;
  const { personId } = person;
  const usual = situation.state(person, now);
  const owned = seeds.spaces?.map((seed, index) => seedSpace(typeof seed === 'string' ? { title: seed } : seed, person, index));
  const { spaces = [], memberships = [] } = owned ? rowsOf(owned) : usual;
  return {
    person,
    state: {
      signInMethods: registeredMethods(1, person, now),
      ...usual,
      spaces,
      memberships,
      ...(seeds.professionalSpaceLimit !== undefined && {
        accounts: [{ personId, professionalSpaceLimit: seeds.professionalSpaceLimit }],
      }),
      ...((owned ?? seeds.activeSpace !== undefined) && {
        signIns: [{ personId, signInId: firstSignIn, activeSpaceId: activeIn(spaces, seeds.activeSpace) }],
      }),
      ...(seeds.terms && { receipts: receiptsOf(seeds.terms, personId) }),
    },
  };
}

function rowsOf(owned: readonly OwnedSpace[]): Pick<MemoryState, 'spaces' | 'memberships'> {
  return { spaces: owned.map(({ space }) => space), memberships: owned.map(({ membership }) => membership) };
}

function activeIn(spaces: MemoryState['spaces'], active: string | null | undefined): string | null {
  if (active === null) return null;
  if (active === undefined) return spaces[0]?.id ?? null;
  const found = spaces.find(({ id, identifier, title }) => [id, identifier, title].includes(active));
  if (found) return found.id;
  throw new Error(`There is no space “${active}” to be active, only ${spaces.map(({ title }) => `“${title}”`).join(', ')}.`);
}

const acceptedBy = { accepted: ['2.0'], outdated: ['1.0'], missing: [] } as const satisfies Record<string, readonly AcceptedVersion[]>;

function receiptsOf(terms: keyof typeof acceptedBy, personId: string) {
  return acceptedBy[terms].map((version: keyof typeof acceptedHashes) => receipt(version, personId));
}
