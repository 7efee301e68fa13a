import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { startHousekeeping, deleteExpired } from '../../service/database/housekeeping.js';
import type { Database } from '../../service/database/database.js';
import { SqlStore } from '../../service/sql-store.js';
import { change, commandOf, creation, later, morning, resultOf, switching, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';
import { RecordingDatabase } from './support/plans.js';

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
      const space = resultOf(await store.spaces.createSpace(command));
      await Promise.all([deleteExpired(database, new Date(morning)), deleteExpired(database, new Date(morning))]);
      assert.deepEqual(await database.query('SELECT key FROM act'), [{ key: command.act.key }]);
      assert.deepEqual(await store.acts.recallAct({ personId: person, act: command.act, at: morning }), { result: space });
    });

    it('forgets sessions and attempts to sign in that have expired, some at a time', async () => {
      const { database } = opened;
      await addSessions(database, 'old', morning, 250);
      await addSessions(database, 'kept', later(1), 1);
      await addAttempts(database, 'old', morning, 250);
      await addAttempts(database, 'kept', later(1), 1);
      const recording = new RecordingDatabase(database);
      await deleteExpired(recording, new Date(morning));
      assert.deepEqual(await database.query('SELECT token_hash FROM browser_session'), [{ token_hash: 'kept-1' }]);
      assert.deepEqual(await database.query('SELECT state FROM sign_in_attempt'), [{ state: 'kept-1' }]);
      for (const table of ['browser_session', 'sign_in_attempt']) {
        assert.equal(recording.statements.filter(({ text }) => text.startsWith(`DELETE FROM ${table}`)).length, 3);
      }
    });

    it('leaves the rest for the next time when it is stopped', async () => {
      const { database } = opened;
      await addAttempts(database, 'left', morning, 250);
      const stopping = new AbortController();
      const forgetting = deleteExpired(database, new Date(morning), stopping.signal);
      stopping.abort();
      await forgetting;
      const left = () => database.query(`SELECT state FROM sign_in_attempt WHERE state LIKE 'left-%'`);
      assert.ok((await left()).length > 0);
      await deleteExpired(database, new Date(morning));
      assert.deepEqual(await left(), []);
    });

    it('forgets the active space of sign-ins that ended long ago', async () => {
      const { database } = opened;
      const store = new SqlStore(database);
      const person = unique('anne');
      const { id } = resultOf(await store.spaces.createSpace(creation(person)));
      resultOf(await store.spaces.createSpace(creation(person)));
      resultOf(await store.session.switchSpace(switching(person, id)));
      const active = () => store.session.openSignIn({ personId: person, signInId: 'sign-in', at: later(30 * day) });
      await deleteExpired(database, new Date(later(30 * day - 1)));
      assert.equal((await active())?.id, id);
      await deleteExpired(database, new Date(later(30 * day)));
      assert.equal(await active(), null);
    });

    it('gives up an address that was not confirmed in time, with its link', async () => {
      const { database } = opened;
      const { spaces, confirmations } = new SqlStore(database);
      const [person, tokenHash] = [unique('anne'), unique('hash')];
      const { id } = resultOf(await spaces.createSpace(creation(person)));
      const mail = { id: unique('mail'), language: 'fr', expiresAt: later(7 * day), perDay: 5 };
      resultOf(await spaces.changeSpace(change(person, id, { change: { email: 'new@example.lu' }, mail })));
      await confirmations.claimMail({ at: later(0), until: later(1), tokenHash });
      const pending = async () => (await spaces.readSpace({ personId: person }, id))!.pendingEmail;
      const tokens = () => database.query('SELECT token_hash FROM email_token WHERE token_hash = $1', [tokenHash]);
      await deleteExpired(database, new Date(later(7 * day - 1)));
      assert.deepEqual([await pending(), (await tokens()).length], ['new@example.lu', 1]);
      await deleteExpired(database, new Date(later(7 * day)));
      assert.deepEqual([await pending(), (await tokens()).length], [null, 0]);
    });

    it('empties the outbox of mails that nobody tries any more', async () => {
      const { database } = opened;
      const { spaces } = new SqlStore(database);
      const person = unique('anne');
      resultOf(await spaces.createSpace({ ...creation(person), mailLanguage: 'fr' }));
      const mails = () => database.query('SELECT id FROM outbox WHERE person_id = $1', [person]);
      await deleteExpired(database, new Date(later(2 * day - 1)));
      assert.equal((await mails()).length, 1);
      await deleteExpired(database, new Date(later(2 * day)));
      assert.deepEqual(await mails(), []);
    });

    it('forgets an invitation a month after it has expired', async () => {
      const { database } = opened;
      const { spaces, invitations } = new SqlStore(database);
      const person = unique('anne');
      const { id: spaceId } = resultOf(await spaces.createSpace(creation(person)));
      const caps = { bySpace: 9, byInviter: 9, toRecipient: 9 };
      const stated = { firstNames: 'Bob', lastNames: 'Weber', email: `${person}@example.lu` };
      const invitee = { id: unique('invitation'), ...stated, certificateNumber: '3'.repeat(20), access: 'all', role: 'manager' } as const;
      const asks = { spaceId, allowedRoles: ['administrator'] } as const;
      resultOf(await invitations.invite({ ...commandOf(person), ...asks, inviter: stated, caps, expiresAt: later(30 * day), invitations: [invitee] }));
      const count = async () => resultOf(await invitations.listSent({ personId: person, ...asks }, { at: later(0), limit: 9 })).total;
      await deleteExpired(database, new Date(later(60 * day - 1)));
      assert.equal(await count(), 1);
      await deleteExpired(database, new Date(later(60 * day)));
      assert.equal(await count(), 0);
    });
  });
}

describe('the timer of housekeeping', () => {
  it('forgets every ten minutes, and ends what is under way when it is stopped', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    try {
      const signals: AbortSignal[] = [];
      const untilStopped = (signal: AbortSignal) =>
        new Promise<void>((resolve) => {
          signals.push(signal);
          signal.addEventListener('abort', () => resolve());
        });
      const housekeeping = startHousekeeping(untilStopped, assert.ifError);
      assert.equal(signals.length, 0);
      mock.timers.tick(600_000);
      await setImmediate();
      assert.deepEqual(
        signals.map(({ aborted }) => aborted),
        [false],
      );
      await housekeeping.stop();
    } finally {
      mock.timers.reset();
    }
  });

  it('goes on after a failure, which it reports', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    try {
      const failures: Error[] = [];
      const failure = new Error('Lost.');
      const housekeeping = startHousekeeping(
        () => Promise.reject(failure),
        (error) => failures.push(error),
      );
      for (let count = 1; count <= 2; count += 1) {
        mock.timers.tick(600_000);
        await setImmediate();
      }
      assert.deepEqual(failures, [failure, failure]);
      await housekeeping.stop();
    } finally {
      mock.timers.reset();
    }
  });
});

async function addSessions(database: Database, prefix: string, expiresAt: string, count: number) {
  await database.query(
    `INSERT INTO browser_session (token_hash, person_id, sign_in_id, first_names, last_names, product, issuer,
       assurance, id_token, expires_at, ends_at)
     SELECT $1::text || '-' || n, 'anne', 'sign-in', 'Anne', 'Weber', 'LuxTrust', 'LuxTrust', 'strong', 'token', $2, $2
     FROM generate_series(1, $3::integer) AS n`,
    [prefix, expiresAt, count],
  );
}

async function addAttempts(database: Database, prefix: string, expiresAt: string, count: number) {
  await database.query(
    `INSERT INTO sign_in_attempt (state, browser_hash, nonce, verifier, return_to, expires_at)
     SELECT $1::text || '-' || n, 'hash', 'nonce', 'verifier', '/', $2 FROM generate_series(1, $3::integer) AS n`,
    [prefix, expiresAt, count],
  );
}
