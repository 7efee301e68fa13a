import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { forgetExpired } from '../../service/sql/housekeeping.js';
import { SqlStore } from '../../service/sql/sql-store.js';
import { creation, later, morning, resultOf, switching, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';

const day = 24 * 60 * 60 * 1000;

for (const [name, open] of Object.entries(databases)) {
  describe(`housekeeping in ${name}`, () => {
    let opened: TestDatabase;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    it('forgets acts that have expired, however many, and no other', async () => {
      const { database } = opened;
      const store = new SqlStore(database);
      const person = unique('anne');
      await database.query(
        `INSERT INTO act (person_id, key, fingerprint, expires_at, result)
         SELECT $1, 'old-' || n, 'asked', $2, 'null' FROM generate_series(1, 250) AS n`,
        [person, morning],
      );
      const command = creation(person);
      const space = resultOf(await store.createSpace(command));
      await Promise.all([forgetExpired(database, new Date(morning)), forgetExpired(database, new Date(morning))]);
      assert.deepEqual(await database.query('SELECT key FROM act'), [{ key: command.act.key }]);
      assert.deepEqual(await store.recallAct(person, command.act, morning), { result: space });
    });

    it('forgets the active space of sign-ins that ended long ago', async () => {
      const { database } = opened;
      const store = new SqlStore(database);
      const person = unique('anne');
      const { id } = resultOf(await store.createSpace(creation(person)));
      resultOf(await store.createSpace(creation(person)));
      resultOf(await store.switchSpace(switching(person, id)));
      const active = () => store.openSignIn({ personId: person, signInId: 'sign-in', at: later(30 * day) });
      await forgetExpired(database, new Date(later(30 * day - 1)));
      assert.equal((await active())?.id, id);
      await forgetExpired(database, new Date(later(30 * day)));
      assert.equal(await active(), null);
    });
  });
}
