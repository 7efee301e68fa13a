import type { MembershipRow, SpaceRow } from '../service/spaces/memory.js';

const firstNames = ['Marc', 'Sofia', 'Jean Pierre', 'Zoé', 'Ibrahim', 'Émilie', 'Luca', 'Joëlle', 'Tun', 'María José', 'Björn'];
const lastNames = ['Klein', 'Rossi', 'Muller', 'Çelik', 'Schmit', 'Da Silva Ferreira', 'Østergaard', 'Thill', 'Wagner', 'Reuter', 'Šimić', 'Hoffmann', 'Łukasz'];
const day = 24 * 60 * 60 * 1000;

/** Others who have a space, alike in each run. The first is an administrator, and so is every hundredth. */
export function otherMembers(count: number, { id: spaceId, createdAt }: SpaceRow): readonly MembershipRow[] {
  return Array.from({ length: count }, (_, index): MembershipRow => {
    const [first, last] = [firstNames[index % firstNames.length]!, lastNames[index % lastNames.length]!];
    const name = `${first}.${last}`.normalize('NFKD').replace(/[^A-Za-z.]/gu, '').toLowerCase();
    const member = {
      id: `member-${index + 1}`,
      firstNames: first,
      lastNames: last,
      // Some products state none.
      email: index % 7 === 6 ? null : `${name}${index < lastNames.length ? '' : index}@example.lu`,
      access: index % 3 === 1 ? 'certificate' : 'all',
      since: new Date(Date.parse(createdAt) + (index % 900) * day).toISOString(),
      revision: 1,
    } as const;
    return { personId: `person-${index + 1}`, spaceId, role: index % 100 === 0 ? 'administrator' : 'manager', lastUsedAt: null, member };
  });
}
