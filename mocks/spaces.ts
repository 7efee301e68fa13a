import * as v from 'valibot';
import { statedOf } from '../service/members/position.js';
import type { MemberDetails } from '../service/members/store.js';
import type { MembershipRow, SpaceRow } from '../service/spaces/memory.js';
import { type Space, type SpaceKind, spaceSchema } from '../src/contract/spaces.js';
import { organizations } from './organizations.js';
import { anneWeber, marcKlein, type Person } from './people.js';

/** A space together with a person's place in it. */
export interface OwnedSpace {
  readonly space: SpaceRow;
  readonly membership: MembershipRow;
}

const hour = 60 * 60 * 1000;
const latestUse = Date.parse('2025-10-14T07:30:00.000Z');

/** A space as a test describes it. What is left out is made up, alike in each run. */
export interface SpaceSeed {
  readonly title: string;
  /** A professional one unless stated. */
  readonly kind?: SpaceKind;
  /** Of a professional space; as its title unless stated. */
  readonly legalName?: string;
  /** What the person may do in it; *administrator* unless stated. */
  readonly role?: MembershipRow['role'];
  readonly identifier?: string;
  readonly id?: string;
  /** As the person's unless stated. */
  readonly email?: string;
  /** ISO 8601; null for a space that was never used. */
  readonly lastUsedAt?: string | null;
  readonly createdAt?: string;
}

/** @param index How many spaces were made before it, which makes it the one used before those. */
export function seedSpace(seed: SpaceSeed, person: Person, index: number): OwnedSpace {
  const { title, kind = 'professional', role = 'administrator', lastUsedAt = usedAt(index) } = seed;
  const { id = numberedId(index), createdAt = lastUsedAt ?? usedAt(index) } = seed;
  const usual = row(id, kind, index, createdAt, person);
  const { identifier = usual.identifier, email = usual.email } = seed;
  const legalName = kind === 'private' ? null : (seed.legalName ?? title);
  const space = { ...usual, identifier, email, title, legalName };
  requireValid({ ...space, role, lastUsedAt, version: '1' });
  return own(space, role, lastUsedAt, person);
}

/** What a service could not answer, clients do not take; that is better said here. */
function requireValid(space: Space): void {
  const [issue] = v.safeParse(spaceSchema, space).issues ?? [];
  if (issue === undefined) return;
  const member = v.getDotPath(issue) ?? '';
  throw new TypeError(`The space “${space.title}” cannot be: ${member} is “${String(space[member as keyof Space])}”. ${issue.message}`);
}

/** A space of somebody else, whose identifier and legal name are known to testers. */
export function recipientSpace(): OwnedSpace {
  const seed = { title: 'Comptabilité', legalName: 'Garage Muller S.à r.l.', identifier: 'PM-GAR4GE', id: 'space-garage-muller' } as const;
  return seedSpace(seed, marcKlein, 900_001);
}

export function privateSpace(person: Person): OwnedSpace {
  const { firstNames, lastNames } = person;
  const space = row('space-private', 'private', 1_000_003, '2021-03-08T08:12:00.000Z', person);
  return own({ ...space, title: `${firstNames} ${lastNames}`, legalName: null }, 'administrator', iso(latestUse - hour / 2), person);
}

/** The most recently used first. In every fourth the person is a manager, and every tenth they have never used. */
export function professionalSpaces(count: number, person: Person = anneWeber): readonly OwnedSpace[] {
  return organizations(count).map((organization, index) => {
    const isNew = index % 10 === 9;
    const createdAt = isNew ? usedAt(index) : '2022-06-01T10:00:00.000Z';
    return own(
      { ...row(numberedId(index), 'professional', index, createdAt, person), ...organization },
      index % 4 === 3 ? 'manager' : 'administrator',
      isNew ? null : usedAt(index),
      person,
    );
  });
}

function usedAt(index: number): string {
  return iso(latestUse - index * hour);
}

function numberedId(index: number): string {
  return `space-${String(index + 1).padStart(5, '0')}`;
}

function row(id: string, kind: SpaceKind, number: number, createdAt: string, { firstNames, lastNames, email }: Person) {
  const anyEmail = email ?? `${firstNames}.${lastNames}@example.lu`;
  return { id, kind, identifier: identifier(kind, number), email: anyEmail, createdAt, revision: 1, closedAt: null };
}

function own(space: SpaceRow, role: MembershipRow['role'], lastUsedAt: string | null, { personId, ...person }: Person): OwnedSpace {
  const member: MemberDetails = { id: space.id, ...statedOf(person), access: 'all', since: space.createdAt, revision: 1 };
  return { space, membership: { personId, spaceId: space.id, role, lastUsedAt, member } };
}

/** Numbers spread over all identifiers, two never on the same: the factor has no divisor in common with 34. */
function identifier(kind: SpaceKind, number: number): string {
  const symbols = 'ABCDEFGHIJKLMNPQRSTUVWXYZ123456789';
  let rest = (number * 776_531_401 + 1_033_512_907) % symbols.length ** 6;
  let text = '';
  for (let place = 0; place < 6; place += 1) {
    text += symbols.charAt(rest % symbols.length);
    rest = Math.floor(rest / symbols.length);
  }
  return `${kind === 'private' ? 'PP' : 'PM'}-${text}`;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
