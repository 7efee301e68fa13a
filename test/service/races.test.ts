import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DatabaseUnavailableError, type Queryable } from '../../service/database/database.js';
import { migrate } from '../../service/database/migrate.js';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';
import type { Invite } from '../../service/invitations/store.js';
import { SqlStore } from '../../service/sql-store.js';
import type { SpaceStore } from '../../service/store.js';
import type { Role, Space } from '../../src/contract/spaces.js';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { addMember } from './support/add-member.js';
import { change, closing, commandOf, creation, later, leaving, refusalOf, resultOf, switching, unique } from './support/commands.js';
import { removal, roleChange } from './store/members.js';
import { holdRows, waitForWaiters } from './support/row-locks.js';
import { WatchedDatabase } from './support/watched-database.js';

let server: Postgres;
let database: WatchedDatabase;
let store: SpaceStore;

before(async () => {
  server = await startPostgres();
  database = new WatchedDatabase(openPostgresDatabase(server.url, { connections: 20 }));
  await migrate(database);
  store = new SqlStore(database);
});

after(async () => {
  await database.close();
  await server.stop();
});

/** Takes the person's role away, or the whole membership. */
const losses = {
  demoted: `UPDATE membership SET role = 'manager' WHERE person_id = $1`,
  removed: 'DELETE FROM membership WHERE person_id = $1',
};

/** What somebody who takes a role away may have locked before. */
const locks: Readonly<Record<string, (transaction: Queryable, space: Space) => Promise<unknown>>> = {
  'the space': (transaction, { id }) => transaction.query('SELECT id FROM space WHERE id = $1 FOR UPDATE', [id]),
  'no more than the membership': async () => undefined,
};

const commands = {
  'promote somebody in': async (personId: string, space: Space) =>
    store.members.changeRole(roleChange(personId, space, await memberOf(space), 'administrator')),
  'remove somebody from': async (personId: string, space: Space) => store.members.removeMember(removal(personId, space, await memberOf(space))),
  'invite somebody to': (personId: string, space: Space) => store.invitations.invite(inviting(personId, space)),
  rename: (personId: string, { id }: Space) => store.spaces.changeSpace(change(personId, id)),
  close: (personId: string, { id }: Space) => store.spaces.closeSpace(closing(personId, id)),
};

describe('an administrator', () => {
  for (const [loss, statement] of Object.entries(losses)) {
    for (const [locked, lock] of Object.entries(locks)) {
      for (const [name, send] of Object.entries(commands)) {
        it(`who is ${loss} under a lock of ${locked} while they ${name} it changes nothing`, async () => {
          const { anne, space } = await ownSpace();
          const commit = await holdRows(database, async (transaction) => {
            await lock(transaction, space);
            await transaction.query(statement, [anne]);
          });
          const outcome = send(anne, space);
          await waitForWaiters(database, 1);
          await commit();
          assert.equal(refusalOf(await outcome), loss === 'demoted' ? 'forbidden' : 'not-found');
          const [row] = await database.query('SELECT title, closed_at FROM space WHERE id = $1', [space.id]);
          assert.deepEqual(row, { title: space.title, closed_at: null });
          assert.deepEqual(await database.query('SELECT id FROM invitation WHERE space_id = $1', [space.id]), []);
        });
      }
    }
  }
});

describe('the last administrator', () => {
  for (const level of ['read committed', 'repeatable read', 'serializable']) {
    it(`stays when two leave at once in a database whose usual isolation is ${level}`, async () => {
      await database.query(`ALTER DATABASE postgres SET default_transaction_isolation = '${level}'`);
      const strict = openPostgresDatabase(server.url, { connections: 10 });
      try {
        const { anne, space } = await ownSpace();
        const bob = unique('bob');
        await addMember(database, space.id, bob, 'administrator');
        const { spaces } = new SqlStore(strict);
        const outcomes = await Promise.all([anne, bob].map((person) => untilReached(() => spaces.leaveSpace(leaving(person, space.id)))));
        assert.deepEqual(outcomes.map(refusalOf).filter(Boolean), ['last-administrator']);
      } finally {
        await strict.close();
        await database.query('ALTER DATABASE postgres RESET default_transaction_isolation');
      }
    });
  }
});

describe('two administrators in two processes', () => {
  it('who remove, demote or leave at once leave one administrator each time', { timeout: 120_000 }, async () => {
    const other = openPostgresDatabase(server.url, { connections: 4 });
    try {
      const stores = [store, new SqlStore(other)] as const;
      for (let race = 0; race < 100; race += 1) {
        const { anne, space } = await ownSpace();
        const bob = unique('bob');
        const ids = { anne: space.id, bob: await memberOf(space, bob, 'administrator') };
        await database.query('UPDATE space SET administrators = 2 WHERE id = $1', [space.id]);
        const acts = (on: SpaceStore, self: string, own: string, others: string) => [
          () => on.members.removeMember(removal(self, space, others)),
          () => on.members.changeRole(roleChange(self, space, others, 'manager')),
          () => on.members.changeRole(roleChange(self, space, own, 'manager')),
          () => on.spaces.leaveSpace(leaving(self, space.id)),
        ];
        const hers = acts(stores[0], anne, ids.anne, ids.bob)[race % 4]!;
        const his = acts(stores[1], bob, ids.bob, ids.anne)[(race >> 2) % 4]!;
        const outcomes = [await Promise.all([hers(), his()])].flat();
        assert.ok(outcomes.some((outcome) => 'result' in outcome), `race ${race}`);
        const [row] = await database.query<{ administrators: number; counted: number }>(
          `SELECT administrators, (SELECT count(*) FROM membership WHERE space_id = $1 AND role = 'administrator') AS counted FROM space WHERE id = $1`,
          [space.id],
        );
        assert.deepEqual(row, { administrators: 1, counted: 1 }, `race ${race}`);
      }
    } finally {
      await other.close();
    }
  });

  it('one of whom closes the space or names a third one leave no space without an administrator', { timeout: 120_000 }, async () => {
    const other = openPostgresDatabase(server.url, { connections: 4 });
    try {
      const elsewhere = new SqlStore(other);
      for (let race = 0; race < 100; race += 1) {
        const { anne, space } = await ownSpace();
        const bob = unique('bob');
        const ids = { anne: space.id, bob: await memberOf(space, bob, 'administrator'), carla: await memberOf(space) };
        const hers = [
          () => store.spaces.closeSpace(closing(anne, space.id)),
          () => store.members.changeRole(roleChange(anne, space, ids.carla, 'administrator')),
        ][race % 2]!;
        const his = [
          () => elsewhere.members.removeMember(removal(bob, space, ids.anne)),
          () => elsewhere.members.changeRole(roleChange(bob, space, ids.anne, 'manager')),
          () => elsewhere.spaces.leaveSpace(leaving(bob, space.id)),
          () => elsewhere.spaces.closeSpace(closing(bob, space.id)),
        ][(race >> 1) % 4]!;
        const outcomes = [await Promise.all([hers(), his()])].flat();
        assert.ok(outcomes.some((outcome) => 'result' in outcome), `race ${race}`);
        const [row] = await database.query<{ administrators: number; counted: number; members: number; isClosed: boolean }>(
          `SELECT administrators, closed_at IS NOT NULL AS "isClosed",
             (SELECT count(*) FROM membership WHERE space_id = $1) AS members,
             (SELECT count(*) FROM membership WHERE space_id = $1 AND role = 'administrator') AS counted
           FROM space WHERE id = $1`,
          [space.id],
        );
        if (row!.isClosed) assert.equal(row!.members, 0, `race ${race}`);
        else assert.ok(row!.counted >= 1 && row!.counted === row!.administrators, `race ${race}: ${JSON.stringify(row)}`);
      }
    } finally {
      await other.close();
    }
  });

  it('who give somebody another role at the same version do it once', async () => {
    const { anne, space } = await ownSpace();
    const member = await memberOf(space);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => store.members.changeRole(roleChange(anne, space, member, 'administrator', { versions: ['1'] }))),
    );
    assert.deepEqual(outcomes.map(refusalOf).filter(Boolean), Array.from({ length: 5 }, () => 'version-mismatch'));
  });
});

describe('what an administrator is denied', () => {
  it('is in the audit trail beside what was done', async () => {
    const { anne, space } = await ownSpace();
    const member = await memberOf(space);
    await store.members.removeMember(removal(anne, space, space.id));
    await store.members.changeRole(roleChange(anne, space, member, 'administrator'));
    await store.members.removeMember(removal(unique('stranger'), space, member));
    const entries = await database.query<{ action: string; details: Record<string, string> }>(
      'SELECT action, details FROM audit_entry WHERE space_id = $1 ORDER BY at, action',
      [space.id],
    );
    assert.deepEqual(entries.filter(({ action }) => action !== 'create-space'), [
      { action: 'change-role', details: { memberId: member, from: 'manager', to: 'administrator' } },
      { action: 'refuse', details: { action: 'remove-member', memberId: space.id, reason: 'last-administrator' } },
    ]);
  });
});

describe('a sign-in', () => {
  it('that begins during a switch in it does not wait for the switch while the switch waits for it', async () => {
    const { anne, space } = await ownSpace();
    const commit = await holdRows(database, (transaction) =>
      transaction.query('SELECT 1 FROM membership WHERE person_id = $1 FOR UPDATE', [anne]),
    );
    const before = database.repetitions;
    const switched = store.session.switchSpace(switching(anne, space.id));
    await waitForWaiters(database, 1);
    const opened = store.session.openSignIn({ personId: anne, signInId: 'sign-in', at: later(0) });
    await waitForWaiters(database, 2);
    await commit();
    assert.equal(resultOf(await switched).id, space.id);
    assert.equal((await opened)?.id, space.id);
    assert.equal(database.repetitions, before);
  });

  it('that begins a hundred times during a switch never has to begin again', async () => {
    const { anne, space } = await ownSpace();
    const before = database.repetitions;
    for (let race = 0; race < 100; race += 1) {
      const signInId = unique('sign-in');
      const [opened, switched] = await Promise.all([
        store.session.openSignIn({ personId: anne, signInId, at: later(race) }),
        store.session.switchSpace({ ...switching(anne, space.id, later(race)), signInId }),
      ]);
      assert.equal(opened?.id, space.id);
      assert.equal(resultOf(switched).id, space.id);
    }
    assert.equal(database.repetitions, before);
  });

  it('that begins while its only space is being closed has none', async () => {
    const { anne, space } = await ownSpace();
    const commit = await holdRows(database, (transaction) =>
      transaction.query('DELETE FROM membership WHERE space_id = $1', [space.id]),
    );
    const opened = store.session.openSignIn({ personId: anne, signInId: 'sign-in', at: later(0) });
    await waitForWaiters(database, 1);
    await commit();
    assert.equal(await opened, null);
  });
});

describe('the limit of spaces', () => {
  for (const level of ['read committed', 'repeatable read', 'serializable']) {
    it(`holds for creations at once in a database whose usual isolation is ${level}`, async () => {
      await database.query(`ALTER DATABASE postgres SET default_transaction_isolation = '${level}'`);
      const strict = openPostgresDatabase(server.url, { connections: 20 });
      try {
        const anne = unique('anne');
        const creations = Array.from({ length: 20 }, () => ({ ...creation(anne), professionalSpaceLimit: 5 }));
        const { spaces } = new SqlStore(strict);
        const outcomes = await Promise.all(creations.map((command) => untilReached(() => spaces.createSpace(command))));
        assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 5);
        assert.equal(outcomes.filter((outcome) => refusalOf(outcome) === 'limit-reached').length, 15);
        assert.equal((await store.spaces.readAccount({ personId: anne })).spaceCounts.professional, 5);
      } finally {
        await strict.close();
        await database.query('ALTER DATABASE postgres RESET default_transaction_isolation');
      }
    });
  }

  it('is the one that holds once the creation has its turn', async () => {
    const anne = unique('anne');
    const commit = await holdRows(database, (transaction) =>
      transaction.query('INSERT INTO account (person_id, professional_space_limit) VALUES ($1, 0)', [anne]),
    );
    const outcome = store.spaces.createSpace(creation(anne));
    await waitForWaiters(database, 1);
    await commit();
    assert.equal(refusalOf(await outcome), 'limit-reached');
  });
});

/** Invites Bob. */
function inviting(personId: string, { id: spaceId }: Space): Invite {
  const bob = { firstNames: 'Bob', lastNames: 'Weber', email: 'bob@example.lu', certificateNumber: '1'.repeat(20), access: 'all', role: 'manager' } as const;
  return {
    ...commandOf(personId),
    spaceId,
    allowedRoles: ['administrator'],
    inviter: { firstNames: 'Anne', lastNames: 'Weber' },
    caps: { bySpace: 1000, byInviter: 1000, toRecipient: 1000 },
    expiresAt: later(1000),
    invitations: [{ ...bob, id: unique('invitation') }],
  };
}

/** Twenty connections at once can take a busy machine longer than a command waits for one. */
async function untilReached<Result>(act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
    }
  }
}

/** Makes somebody a manager of the space, and resolves to their id in it. */
async function memberOf({ id }: Space, personId = unique('carla'), role: Role = 'manager'): Promise<string> {
  return addMember(database, id, personId, role);
}

async function ownSpace() {
  const anne = unique('anne');
  return { anne, space: resultOf(await store.spaces.createSpace(creation(anne))) };
}
