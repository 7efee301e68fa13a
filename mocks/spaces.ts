import type { MembershipRow, SpaceRow } from '../service/spaces/memory.js';
import type { SpaceKind } from '../src/contract/spaces.js';
import { organizations } from './organizations.js';
import { anneWeber } from './people.js';

const { personId, firstNames, lastNames, email } = anneWeber;

/** A space together with Anne Weber's place in it. */
export interface OwnedSpace {
  readonly space: SpaceRow;
  readonly membership: MembershipRow;
}

const hour = 60 * 60 * 1000;
const latestUse = Date.parse('2025-10-14T07:30:00.000Z');

export function privateSpace(): OwnedSpace {
  const space = row('space-private', 'private', 1_000_003, '2021-03-08T08:12:00.000Z');
  return own({ ...space, title: `${firstNames} ${lastNames}`, legalName: null }, 'administrator', iso(latestUse - hour / 2));
}

/** The most recently used first. In every fourth Anne Weber is a manager, and every tenth she has never used. */
export function professionalSpaces(count: number): readonly OwnedSpace[] {
  return organizations(count).map((organization, index) => {
    const usedAt = latestUse - index * hour;
    const isNew = index % 10 === 9;
    const createdAt = isNew ? iso(usedAt) : '2022-06-01T10:00:00.000Z';
    const id = `space-${String(index + 1).padStart(5, '0')}`;
    return own(
      { ...row(id, 'professional', index, createdAt), ...organization },
      index % 4 === 3 ? 'manager' : 'administrator',
      isNew ? null : iso(usedAt),
    );
  });
}

function row(id: string, kind: SpaceKind, number: number, createdAt: string): Omit<SpaceRow, 'title' | 'legalName'> {
  return { id, kind, identifier: identifier(kind, number), email: email!, createdAt, revision: 1, closedAt: null };
}

function own(space: SpaceRow, role: MembershipRow['role'], lastUsedAt: string | null): OwnedSpace {
  return { space, membership: { personId, spaceId: space.id, role, lastUsedAt } };
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
