import { MemoryStore } from '../../../service/memory-store.js';
import { SqlStore } from '../../../service/sql-store.js';
import type { SpaceStore } from '../../../service/store.js';
import type { Role, Space } from '../../../src/contract/spaces.js';
import { addMember } from './add-member.js';
import { backdateIn, backdateInMemory } from './backdate.js';
import { morning, unique } from './commands.js';
import { databases, type TestDatabase } from './databases.js';

/** A store whose behaviour is tested. Tests share it: each works with people of its own. */
export interface TestStore {
  readonly store: SpaceStore;
  /** Makes somebody a member of a space, as an invitation would. */
  addMember(personId: string, space: Space, role: Role): Promise<void>;
  /** Makes an invitation 31 days older. */
  backdate(invitationId: string): Promise<void>;
  close(): Promise<void>;
}

/** Every store: each behaves as the others do. */
export const stores: Readonly<Record<string, () => Promise<TestStore>>> = {
  memory: async () => memoryStore(),
  ...Object.fromEntries(Object.entries(databases).map(([name, open]) => [name, async () => sqlStore(await open())])),
};

function memoryStore(): TestStore {
  let store = new MemoryStore();
  return {
    get store() {
      return store;
    },
    async addMember(personId, { id }, role) {
      const { memberships, ...others } = store.dump();
      const member = { id: unique('member'), firstNames: '', lastNames: '', email: null, access: 'all', since: morning, revision: 1 } as const;
      const added = { personId, spaceId: id, role, lastUsedAt: null, member };
      store = new MemoryStore({ ...others, memberships: [...memberships, added] });
    },
    backdate: (invitationId) => backdateInMemory(store)(invitationId),
    close: async () => undefined,
  };
}

function sqlStore({ database, close }: TestDatabase): TestStore {
  return {
    store: new SqlStore(database),
    async addMember(personId, { id }, role) {
      await addMember(database, id, personId, role);
    },
    backdate: backdateIn(database),
    close,
  };
}
