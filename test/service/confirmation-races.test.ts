import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SqlStore } from '../../service/sql-store.js';
import { roleChange } from './store/members.js';
import { addMember } from './support/add-member.js';
import { change, closing, commandOf, creation, later, resultOf, unique } from './support/commands.js';
import { onTwoPools } from './support/two-pools.js';

const week = 7 * 24 * 60 * 60 * 1000;
const present = 'anne@example.lu';

const pools = onTwoPools();

function moving(personId: string, spaceId: string, email: string) {
  const mail = { id: unique('mail'), language: 'fr', expiresAt: later(week), perDay: 1000 };
  return change(personId, spaceId, { change: { email }, mail });
}

/** Anne and Ada administrate a space; Anne has changed its address, and the link of the mail has this token. */
async function waiting() {
  const { spaces, confirmations } = new SqlStore(pools.database);
  const [anne, ada, tokenHash] = [unique('anne'), unique('ada'), unique('hash')];
  const space = resultOf(await spaces.createSpace(creation(anne)));
  // What the race before has sent must not be taken for this one's.
  await pools.database.query('DELETE FROM outbox');
  await addMember(pools.database, space.id, ada, 'administrator');
  resultOf(await spaces.changeSpace(moving(anne, space.id, 'first@example.lu')));
  const mail = await confirmations.claimMail({ at: later(0), until: later(60_000), tokenHash });
  await confirmations.settleMail(mail!.id, null);
  return { anne, ada, space, tokenHash };
}

type Waiting = Awaited<ReturnType<typeof waiting>>;

interface Race {
  /** What happens in another process while the address is confirmed in this one. */
  readonly send: (store: SqlStore, about: Waiting) => Promise<unknown>;
  /** What is in force and what waits afterwards, if the confirmation came first and if it came too late. */
  readonly confirmed: readonly [email: string, pendingEmail: string | null];
  readonly late: readonly [email: string, pendingEmail: string | null] | undefined;
}

const races: Readonly<Record<string, Race>> = {
  'is changed again': {
    send: ({ spaces }, { ada, space }) => spaces.changeSpace(moving(ada, space.id, 'second@example.lu')),
    confirmed: ['first@example.lu', 'second@example.lu'],
    late: [present, 'second@example.lu'],
  },
  'is given up': {
    send: ({ confirmations }, { ada, space }) => confirmations.cancel({ ...commandOf(ada), spaceId: space.id, allowedRoles: ['administrator'], versions: undefined }),
    confirmed: ['first@example.lu', null],
    late: [present, null],
  },
  'is of an administrator who is demoted': {
    send: ({ members }, { ada, space }) => members.changeRole(roleChange(ada, space, space.id, 'manager')),
    confirmed: ['first@example.lu', null],
    late: undefined,
  },
  'is confirmed by a second click': {
    send: ({ confirmations }, { tokenHash }) => confirmations.confirm(tokenHash, later(1)),
    confirmed: ['first@example.lu', null],
    late: undefined,
  },
};

describe('a new e-mail address that is confirmed in one process', () => {
  for (const [what, { send, confirmed, late }] of Object.entries(races)) {
    it(`while in another it ${what} has one outcome, each of a hundred times`, { timeout: 120_000 }, async () => {
      for (let race = 0; race < 100; race += 1) {
        const about = await waiting();
        const [isConfirmed] = await Promise.all([
          new SqlStore(pools.database).confirmations.confirm(about.tokenHash, later(1)),
          send(new SqlStore(pools.other), about),
        ]);
        const expected = isConfirmed ? confirmed : late;
        assert.ok(expected, `race ${race}`);
        const { email, pendingEmail } = (await new SqlStore(pools.database).spaces.readSpace({ personId: about.ada }, about.space.id))!;
        assert.deepEqual([email, pendingEmail], expected, `race ${race}`);
        const [row] = await pools.database.query<{ readonly email: string }>('SELECT email FROM space WHERE id = $1', [about.space.id]);
        assert.equal(row!.email, email, `race ${race}`);
        const entries = await pools.database.query(`SELECT id FROM audit_entry WHERE space_id = $1 AND action = 'confirm-email'`, [about.space.id]);
        assert.equal(entries.length, isConfirmed ? 1 : 0, `race ${race}`);
      }
    });
  }

  it('while the space is closed in another leaves nothing that can be confirmed, each of a hundred times', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const { ada, space, tokenHash } = await waiting();
      const [, closed] = await Promise.all([
        new SqlStore(pools.database).confirmations.confirm(tokenHash, later(1)),
        new SqlStore(pools.other).spaces.closeSpace(closing(ada, space.id)),
      ]);
      assert.ok('result' in closed, `race ${race}`);
      assert.deepEqual(await pools.database.query('SELECT person_id FROM membership WHERE space_id = $1', [space.id]), [], `race ${race}`);
      assert.equal(await new SqlStore(pools.database).confirmations.find(tokenHash, later(2)), undefined, `race ${race}`);
      assert.equal(await new SqlStore(pools.database).confirmations.confirm(tokenHash, later(2)), false, `race ${race}`);
    }
  });
});
