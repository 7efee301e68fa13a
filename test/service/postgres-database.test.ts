import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { type Database, DatabaseUnavailableError, type Queryable } from '../../service/database/database.js';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';
import { withBudget } from '../../service/database/request-budget.js';
import { DatabaseProxy } from './support/database-proxy.js';

/** What PgBouncer takes unless it is told to ignore more: https://www.pgbouncer.org/config.html */
const settingsOfPoolers = [
  ...['user', 'database', 'client_encoding', 'application_name'],
  ...['datestyle', 'timezone', 'standard_conforming_strings'],
];

const minute = 60_000;

describe('a connection to PostgreSQL', { timeout: 5 * minute }, () => {
  let server: Postgres;
  let proxy: DatabaseProxy;
  let database: Database;

  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  beforeEach(async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    proxy = new DatabaseProxy(server.url);
    await proxy.listen();
    database = openPostgresDatabase(proxy.url, { connections: 1 });
  });
  afterEach(async () => {
    await database.close();
    await proxy.close();
    mock.timers.reset();
  });

  const read = (on: Queryable, setting: string) => on.query('SELECT current_setting($1) AS value', [setting]);
  const processOf = (on: Queryable) => on.query('SELECT pg_backend_pid()');

  it('begins with no setting that a pooler refuses', async () => {
    await database.query('SELECT 1');
    const refused = [...proxy.settings].filter((name) => !settingsOfPoolers.includes(name.toLowerCase()));
    assert.deepEqual(refused, []);
  });

  it('limits statements and pauses within a transaction, and leaves no setting behind', async () => {
    await database.transaction(async (transaction) => {
      assert.deepEqual(await read(transaction, 'statement_timeout'), [{ value: '5s' }]);
      assert.deepEqual(await read(transaction, 'idle_in_transaction_session_timeout'), [{ value: '5s' }]);
    });
    assert.deepEqual(await read(database, 'statement_timeout'), [{ value: '0' }]);
    assert.deepEqual(await read(database, 'idle_in_transaction_session_timeout'), [{ value: '0' }]);
  });

  it('does not limit the statements of a long transaction', async () => {
    const limit = database.transaction((transaction) => read(transaction, 'statement_timeout'), { isLong: true });
    assert.deepEqual(await limit, [{ value: '0' }]);
  });

  it('is given up when the database vanishes without a word, and another one is made', async () => {
    await database.query('SELECT 1');
    const uses = [
      () => database.query('SELECT 1'),
      () => database.transaction((transaction) => transaction.query('SELECT 1')),
    ];
    for (const use of uses) {
      const before = await processOf(database);
      const held = proxy.hold();
      const used = use();
      await held;
      mock.timers.tick(minute);
      await assert.rejects(used, DatabaseUnavailableError);
      proxy.pass();
      assert.notDeepEqual(await processOf(database), before);
    }
  });

  it('is waited for as long as a long transaction takes', async () => {
    await database.query('SELECT 1');
    const held = proxy.hold();
    const used = database.transaction((transaction) => transaction.query('SELECT 1 AS one'), { isLong: true });
    await held;
    mock.timers.tick(minute);
    proxy.pass();
    assert.deepEqual(await used, [{ one: 1 }]);
  });

  it('says in one of a few words why it is lost', async () => {
    await database.query('SELECT 1');
    const held = proxy.hold();
    const used = database.query('SELECT 1');
    await held;
    mock.timers.tick(minute);
    await assert.rejects(used, { reason: 'silent' });
    proxy.pass();
    await assert.rejects(openPostgresDatabase('postgres://service@127.0.0.1:1/none').query('SELECT 1'), { reason: 'refused' });
    const standby = await startPostgres({ standby: true });
    const copy = openPostgresDatabase(standby.url);
    await assert.rejects(copy.query('CREATE TABLE one (id text)'), { reason: 'read-only' });
    await copy.close();
    await standby.stop();
  });

  it('is not needed to tell that the database is there', async () => {
    let finish: (value?: unknown) => void = () => undefined;
    const long = new Promise((resolve) => (finish = resolve));
    const busy = database.transaction(() => long);
    assert.equal(await database.probe?.(), undefined);
    finish();
    await busy;
  });

  it('tells that a standby takes no writes, and which database does not answer', async () => {
    const standby = await startPostgres({ standby: true });
    const copy = openPostgresDatabase(standby.url);
    assert.equal(await copy.probe?.(), 'read-only');
    await copy.close();
    await standby.stop();
    assert.equal(await database.probe?.(), undefined);
    const held = proxy.hold();
    const answer = database.probe?.();
    await held;
    mock.timers.tick(minute);
    assert.equal(await answer, 'silent');
    proxy.pass();
  });

  it('gives a statement no more time than the client of its request', async () => {
    await database.query('SELECT 1');
    const budget = { endsAt: performance.now() + 2000, isGone: () => false, isAdmitted: true };
    const held = proxy.hold();
    const used = withBudget(budget, () => database.query('SELECT 1'));
    await held;
    mock.timers.tick(2000);
    await assert.rejects(used, { reason: 'silent' });
    proxy.pass();
  });

  for (const [state, what] of Object.entries({
    '25006': 'may only be read',
    '40003': 'cannot tell what became of a statement',
    '57P01': 'goes down',
  })) {
    it(`is given up when the database says that it ${what}`, async () => {
      const before = await processOf(database);
      const fail = `DO $$ BEGIN RAISE EXCEPTION 'Lost.' USING ERRCODE = '${state}'; END $$`;
      await assert.rejects(database.query(fail), DatabaseUnavailableError);
      assert.notDeepEqual(await processOf(database), before);
    });
  }

  it('is kept after any other error', async () => {
    const before = await processOf(database);
    await assert.rejects(database.query('SELECT 1 / 0'), { code: '22012' });
    assert.deepEqual(await processOf(database), before);
  });
});
