import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deleteExpired } from '../../service/database/housekeeping.js';
import { SqlStore } from '../../service/sql-store.js';
import { addMember } from './support/add-member.js';
import { closing, commandOf, creation, later, leaving, resultOf, unique } from './support/commands.js';
import { RecordingDatabase } from './support/plans.js';
import { onTwoPools } from './support/two-pools.js';
import { roleChange } from './store/members.js';

const day = 24 * 60 * 60 * 1000;
const allowedRoles = ['administrator'] as const;
const caps = { bySpace: 1000, byInviter: 1000, toRecipient: 1000 };
const inviter = { firstNames: 'Anne', lastNames: 'Weber' };
const stated = { firstNames: 'Bob', lastNames: 'Weber', email: 'bob@example.lu' };
let count = 0;

const pools = onTwoPools();

function invitation(personId: string, spaceId: string, number: string, key = unique('key')) {
  const { act, ...command } = commandOf(personId);
  const invitee = { id: unique('invitation'), ...stated, certificateNumber: number, access: 'all', role: 'manager' } as const;
  return { ...command, act: { ...act, key }, spaceId, allowedRoles, inviter, caps, expiresAt: later(30 * day), mailLanguage: 'en', invitations: [invitee] };
}

/** Anne and Ada administrate a space, to which Anne has invited Bob. */
async function invited() {
  count += 1;
  const { spaces, invitations } = new SqlStore(pools.database);
  const [anne, ada, bob, number] = [unique('anne'), unique('ada'), unique('bob'), String(count).padStart(20, '0')];
  const space = resultOf(await spaces.createSpace(creation(anne)));
  await addMember(pools.database, space.id, ada, 'administrator');
  const [outcome] = resultOf(await invitations.invite(invitation(anne, space.id, number)));
  return { anne, ada, bob, number, space, id: outcome!.invitation!.id };
}

type Invited = Awaited<ReturnType<typeof invited>>;

function answer({ bob, number, id }: Invited, at?: string) {
  return { ...commandOf(bob, at), invitationId: id, certificate: { number, product: 'LuxTrust' }, mailLanguage: 'en' };
}

function acceptance(invited: Invited, professionalSpaceLimit = 200) {
  return { ...answer(invited), stated, memberId: unique('member'), professionalSpaceLimit };
}

async function membersOf({ space, bob }: Invited): Promise<readonly string[]> {
  const rows = await pools.database.query<{ readonly role: string }>('SELECT role FROM membership WHERE space_id = $1 AND person_id = $2', [space.id, bob]);
  return rows.map(({ role }) => role);
}

/** What ends an invitation. Where both have their effect, the member is gone again with the space. */
const ends: Readonly<Record<string, (store: SqlStore, invited: Invited) => Promise<object>>> = {
  'cancelled': ({ invitations }, { ada, space, id }) => invitations.cancel({ ...commandOf(ada), spaceId: space.id, invitationId: id, allowedRoles }),
  'declined': ({ invitations }, invited) => invitations.decline(answer(invited)),
  'closed': ({ spaces }, { ada, space }) => spaces.closeSpace(closing(ada, space.id)),
  'left by the inviter': ({ spaces }, { anne, space }) => spaces.leaveSpace(leaving(anne, space.id)),
  'taken from the inviter': ({ members }, { ada, space }) => members.changeRole(roleChange(ada, space, space.id, 'manager')),
};

describe('an invitation that is accepted in one process', () => {
  for (const [end, send] of Object.entries(ends)) {
    it(`while it is ${end} in another has one outcome, each of a hundred times`, { timeout: 120_000 }, async () => {
      for (let race = 0; race < 100; race += 1) {
        const about = await invited();
        const [accepted, ended] = await Promise.all([
          new SqlStore(pools.database).invitations.accept(acceptance(about)),
          send(new SqlStore(pools.other), about),
        ]);
        const isAccepted = 'result' in accepted;
        if (['cancelled', 'declined'].includes(end)) assert.equal('result' in ended, !isAccepted, `race ${race}`);
        else assert.ok('result' in ended, `race ${race}`);
        assert.deepEqual(await membersOf(about), isAccepted && end !== 'closed' ? ['manager'] : [], `race ${race}`);
        const open = await pools.database.query(`SELECT id FROM invitation WHERE id = $1 AND status = 'open'`, [about.id]);
        assert.deepEqual(open, [], `race ${race}`);
      }
    });
  }

  it('while housekeeping in another deletes what has expired has one outcome, each of a hundred times', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await invited();
      const [accepted] = await Promise.all([
        new SqlStore(pools.database).invitations.accept(acceptance(about)),
        deleteExpired(pools.other, new Date(later(60 * day))),
      ]);
      assert.deepEqual(await membersOf(about), 'result' in accepted ? ['manager'] : [], `race ${race}`);
      if ('refusal' in accepted) assert.equal(accepted.refusal, 'not-found', `race ${race}`);
    }
  });

  it('after it has expired, while it is sent again in another, has one outcome, each of a hundred times', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await invited();
      const at = later(31 * day);
      const { act, ...command } = commandOf(about.ada, at);
      const reminder = { ...command, act, spaceId: about.space.id, invitationId: about.id, allowedRoles, caps, expiresAt: later(61 * day), mailLanguage: 'en' };
      const [accepted, reminded] = await Promise.all([
        new SqlStore(pools.database).invitations.accept({ ...acceptance(about), ...answer(about, at) }),
        new SqlStore(pools.other).invitations.remind(reminder),
      ]);
      assert.ok('result' in reminded, `race ${race}`);
      const isAccepted = 'result' in accepted;
      assert.deepEqual(await membersOf(about), isAccepted ? ['manager'] : [], `race ${race}`);
      const open = await pools.database.query(`SELECT id FROM invitation WHERE id = $1 AND status = 'open'`, [about.id]);
      assert.equal(open.length, isAccepted ? 0 : 1, `race ${race}`);
    }
  });

  it('and in another too makes one member, each of a hundred times', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await invited();
      const both = [pools.database, pools.other].map((on) => new SqlStore(on).invitations.accept(acceptance(about)));
      assert.ok((await Promise.all(both)).every((outcome) => 'result' in outcome), `race ${race}`);
      assert.deepEqual(await membersOf(about), ['manager']);
      const told = await pools.database.query(`SELECT id FROM outbox WHERE space_id = $1 AND notice LIKE '%"accepted"%'`, [about.space.id]);
      assert.equal(told.length, 1, `race ${race}`);
    }
  });

  it('while its person creates the last space that they may have brings one of the two, each of a hundred times', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await invited();
      const outcomes = [
        await Promise.all([
          new SqlStore(pools.database).invitations.accept(acceptance(about, 1)),
          new SqlStore(pools.other).spaces.createSpace({ ...creation(about.bob), professionalSpaceLimit: 1 }),
        ]),
      ].flat();
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 1, `race ${race}`);
      const rows = await pools.database.query('SELECT space_id FROM membership WHERE person_id = $1', [about.bob]);
      assert.equal(rows.length, 1, `race ${race}`);
    }
  });
});

describe('inviting in two processes', () => {
  it('the same person twice sends one mail, also when the same command is sent again', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const { anne, ada, space } = await invited();
      count += 1;
      const number = String(count).padStart(20, '0');
      const [first, retry, hers] = [invitation(anne, space.id, number, `key-${race}`), invitation(anne, space.id, number, `key-${race}`), invitation(ada, space.id, number)];
      const outcomes = await Promise.all([
        new SqlStore(pools.database).invitations.invite(first),
        new SqlStore(pools.other).invitations.invite(retry),
        new SqlStore(pools.other).invitations.invite(hers),
      ]);
      const [one, same, another] = outcomes.map((outcome) => resultOf(outcome)[0]!);
      assert.deepEqual(same, one);
      assert.deepEqual([one!.outcome, another!.outcome].sort(), ['already-invited', 'invited'], `race ${race}`);
      const mails = await pools.database.query('SELECT id FROM outbox WHERE invitation_id = $1', [one!.invitation!.id]);
      assert.equal(mails.length, 1, `race ${race}`);
    }
  });

  it('stays within the caps', async () => {
    const { anne, ada, space } = await invited();
    const commands = Array.from({ length: 12 }, (_, index) => {
      count += 1;
      return { ...invitation(index % 2 ? anne : ada, space.id, String(count).padStart(20, '0')), caps: { ...caps, bySpace: 5 } };
    });
    const outcomes = await Promise.all(commands.map((command, index) => new SqlStore(index % 3 ? pools.database : pools.other).invitations.invite(command)));
    // One was sent before.
    assert.equal(outcomes.filter((outcome) => resultOf(outcome)[0]!.outcome === 'invited').length, 4);
  });
});

describe('inviting somebody whom the service knows', () => {
  it('has the same outcome and costs the same statements as inviting somebody unknown', async () => {
    const known = await invited();
    resultOf(await new SqlStore(pools.database).invitations.accept(acceptance(known)));
    const { anne, space } = await invited();
    count += 1;
    const unknown = String(count).padStart(20, '0');
    const done = [];
    for (const [number, email] of [[known.number, stated.email], [unknown, `${unknown}@example.lu`]] as const) {
      const recording = new RecordingDatabase(pools.database);
      const command = invitation(anne, space.id, number);
      const [invitee] = command.invitations;
      const [outcome] = resultOf(await new SqlStore(recording).invitations.invite({ ...command, invitations: [{ ...invitee!, email }] }));
      done.push({ outcome: outcome!.outcome, statements: recording.statements.map(({ text }) => text) });
    }
    assert.deepEqual(done.map(({ outcome }) => outcome), ['invited', 'invited']);
    assert.deepEqual(done[0]!.statements, done[1]!.statements);
  });
});
