import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deleteExpired } from '../../service/database/housekeeping.js';
import { SqlStore } from '../../service/sql-store.js';
import { closing, creation, later, morning, resultOf, switching, unique } from './support/commands.js';
import { RecordingDatabase } from './support/plans.js';
import { onTwoPools } from './support/two-pools.js';
import { asking } from './store/recipients.js';

const pools = onTwoPools();
const stores = () => [new SqlStore(pools.database), new SqlStore(pools.other)] as const;

async function missesOf(subject: string): Promise<number> {
  const [row] = await pools.database.query<{ readonly count: number }>('SELECT count FROM recipient_miss WHERE subject = $1', [subject]);
  return row?.count ?? 0;
}

describe('recipients that two processes are asked for at once', () => {
  it('are answered as often as a person may miss, and no more', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 20; race += 1) {
      const person = unique('bob');
      const caps = { byPerson: 7, bySpace: 100 };
      const outcomes = await Promise.all(Array.from({ length: 24 }, (_, index) => stores()[index % 2]!.recipients.check(asking(person, unique('PM'), { caps }))));
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 7, `race ${race}`);
      assert.equal(await missesOf(`person:${person}`), 7);
    }
  });

  it('are answered as often as those who act in a space may miss together', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 20; race += 1) {
      const anne = unique('anne');
      const space = resultOf(await stores()[0].spaces.createSpace(creation(anne)));
      resultOf(await stores()[0].session.switchSpace(switching(anne, space.id)));
      const caps = { byPerson: 100, bySpace: 5 };
      const outcomes = await Promise.all(Array.from({ length: 16 }, (_, index) => stores()[index % 2]!.recipients.check(asking(anne, unique('PM'), { caps }))));
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 5, `race ${race}`);
      assert.deepEqual([await missesOf(`person:${anne}`), await missesOf(`space:${space.id}`)], [5, 5]);
    }
  });

  it('with one key are counted once', async () => {
    const command = asking(unique('bob'), unique('PM'));
    const outcomes = await Promise.all(stores().map(({ recipients }) => recipients.check(command)));
    assert.deepEqual(outcomes, [{ result: { matches: false } }, { result: { matches: false } }]);
    assert.equal(await missesOf(`person:${command.personId}`), 1);
  });
});

describe('a recipient that is not there', () => {
  it('costs the same statements, whether it is unknown, closed, private or has another name', async () => {
    const [{ spaces }] = stores();
    const anne = unique('anne');
    const space = resultOf(await spaces.createSpace(creation(anne)));
    const own = resultOf(await spaces.createSpace(creation(anne, { kind: 'private', legalName: null })));
    const closed = resultOf(await spaces.createSpace(creation(anne)));
    resultOf(await spaces.closeSpace(closing(anne, closed.id)));
    const asked = [asking(anne, unique('PM')), asking(anne, closed.identifier), asking(anne, own.identifier), asking(anne, space.identifier, { name: 'Weber' }), asking(anne, space.identifier)];
    const done = [];
    for (const command of asked) {
      const recording = new RecordingDatabase(pools.database);
      const caps = { byPerson: 9, bySpace: 9 };
      const { matches } = resultOf(await new SqlStore(recording).recipients.check({ ...command, caps }));
      done.push({ matches, statements: recording.statements.map(({ text }) => text) });
    }
    assert.deepEqual(done.map(({ matches }) => matches), [false, false, false, false, true]);
    for (const { statements } of done) assert.deepEqual(statements, done[0]!.statements);
  });
});

describe('the count of misses', () => {
  it('is forgotten some days later', async () => {
    const person = unique('bob');
    resultOf(await stores()[0].recipients.check(asking(person, unique('PM'))));
    await deleteExpired(pools.database, new Date(morning));
    assert.equal(await missesOf(`person:${person}`), 1);
    await deleteExpired(pools.database, new Date(later(4 * 24 * 60 * 60 * 1000)));
    assert.equal(await missesOf(`person:${person}`), 0);
  });
});
