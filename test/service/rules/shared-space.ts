import { MemoryStore } from '../../../service/memory-store.js';
import type { SpaceServiceOptions } from '../../../service/space-service.js';
import { ServiceUnderTest } from './service-under-test.js';

const since = '2025-01-01T00:00:00.000Z';

function member(firstNames: string) {
  return { id: `member-${firstNames}`, firstNames, lastNames: 'Weber', email: `${firstNames}@example.lu`, access: 'all', since, revision: 1 } as const;
}

/** A space with the id `shared` that Anne administrates and Bob is a manager in. */
export function withManager(options: Partial<SpaceServiceOptions> = {}): ServiceUnderTest {
  const membership = { spaceId: 'shared', lastUsedAt: null };
  const store = new MemoryStore({
    spaces: [
      {
        id: 'shared',
        kind: 'professional',
        identifier: 'PM-AAAAAA',
        title: 'Shared',
        legalName: 'Shared S.A.',
        email: 'shared@example.lu',
        createdAt: since,
        revision: 1,
        closedAt: null,
      },
    ],
    memberships: [
      { ...membership, personId: 'anne', role: 'administrator', member: member('anne') },
      { ...membership, personId: 'bob', role: 'manager', member: member('bob') },
    ],
  });
  return new ServiceUnderTest({ store, ...options });
}
