import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import type { Database } from '../../service/database/database.js';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';
import type { Session } from '../../src/contract/session.js';
import type { Space, SpacePage } from '../../src/contract/spaces.js';
import { Portal, problemOf } from './support/portal.js';
import { ServiceProcess } from './support/service-process.js';
import { signInOverHttp } from './support/sign-in.js';
import { readSession } from './support/test-service.js';

/** Two processes of the service over one PostgreSQL, and a person who is signed in to both. */
describe('two processes over one database', { timeout: 600_000 }, () => {
  let server: Postgres;
  let database: Database;
  let services: readonly ServiceProcess[];
  let portals: readonly Portal[];
  let session: Session;

  before(async () => {
    server = await startPostgres();
    database = openPostgresDatabase(server.url, { report: () => undefined });
    services = [launch(server), launch(server)];
    const urls = await Promise.all(services.map((service) => service.ready()));
    const cookie = await signInOverHttp(urls[0]!, 'marc-klein');
    portals = urls.map((url) => new Portal(url, { Cookie: cookie }));
    session = (await readSession(urls[0]!, cookie))!;
    assert.equal((await portals[0]!.acceptTerms()).status, 201);
    await database.query(
      `INSERT INTO account (person_id, professional_space_limit) VALUES ($1, 100000)
       ON CONFLICT (person_id) DO UPDATE SET professional_space_limit = excluded.professional_space_limit`,
      [session.person.id],
    );
  });

  after(async () => {
    await Promise.all(services.map((service) => service.kill()));
    await database.close();
    await server.stop();
  });

  /** One process, then the other. */
  const portal = (index: number) => portals[index % portals.length]!;
  const total = async () => ((await (await portal(0).get('/api/spaces?limit=1')).json()) as SpacePage).total;

  it('create one space for 200 requests with the same key at the same time, with the same answer', async () => {
    const before = await total();
    const headers = { 'Idempotency-Key': 'two-hundred' };
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => createWithRetries(() => portal(index).create('Once', headers))),
    );
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(await total(), before + 1);
  });

  it('create 2,000 spaces for 2,000 keys, none lost and none twice', async () => {
    const before = await total();
    const ids = await inTurns(2000, 40, async (index) => {
      const headers = { 'Idempotency-Key': `space-${index}` };
      return (await createWithRetries(() => portal(index).create(`Space ${index}`, headers))).id;
    });
    assert.equal(new Set(ids).size, 2000);
    assert.equal(await total(), before + 2000);
    const kept = await database.query<{ readonly id: string }>('SELECT id FROM space WHERE title LIKE $1', ['Space %']);
    assert.deepEqual(new Set(kept.map(({ id }) => id)), new Set(ids));
  });

  it('lose all connections again and again, and have one space for each key in the end', async () => {
    const before = await total();
    let created = 0;
    let losses = Promise.resolve();
    const ids = await inTurns(100, 20, async (index) => {
      const headers = { 'Idempotency-Key': `lost-${index}` };
      const { id } = await createWithRetries(() => portal(index).create(`Lost ${index}`, headers));
      created += 1;
      // By progress and not by time: a slow machine would lose every connection before it could create anything.
      if (created % 5 === 0) losses = losses.then(() => loseConnections(database));
      return id;
    });
    await losses;
    assert.equal(new Set(ids).size, 100);
    // Each process meets the last loss too, and finds what the other has created.
    for (const [index] of portals.entries()) {
      const retry = () => portal(index).create('Lost 1', { 'Idempotency-Key': 'lost-1' });
      assert.equal((await createWithRetries(retry)).id, ids[1]);
    }
    assert.equal(await total(), before + 100);
  });

  it('answer 503 while the database is gone, and go on when it is back', async () => {
    const before = await total();
    await server.halt();
    const headers = { 'Idempotency-Key': 'while-gone' };
    for (const [index] of portals.entries()) {
      for (const request of [portal(index).get('/api/session'), portal(index).create('Gone', headers)]) {
        const response = await request;
        assert.equal(response.status, 503);
        assert.match(response.headers.get('Retry-After')!, /^[2-5]$/);
        assert.equal(await problemOf(response), 'unavailable');
      }
      assert.deepEqual(await readiness(portal(index)), { status: 'ready', database: 'refused' });
      assert.equal((await portal(index).get('/healthz')).status, 200);
    }
    await server.resume();
    const spaces = await Promise.all(
      portals.map(async (own) => (await (await own.create('Gone', headers)).json()) as Space),
    );
    assert.deepEqual(spaces[0], spaces[1]);
    assert.equal(await total(), before + 1);
    assert.deepEqual(await readiness(portal(1)), { status: 'ready', database: 'ready' });
  });

  it('answer a retry at the other process when one is killed between commit and answer', async () => {
    const before = await total();
    const headers = { 'Idempotency-Key': 'killed' };
    await holdCommits(database);
    const lost = portal(1).create('Killed', headers);
    lost.catch(() => undefined);
    await commitIsHeld(database);
    await services[1]!.kill();
    await releaseCommits(database);
    await assert.rejects(lost);

    const retry = (await (await portal(0).create('Killed', headers)).json()) as Space;
    assert.deepEqual(await (await portal(0).get(`/api/spaces/${retry.id}`)).json(), retry);
    assert.equal(await total(), before + 1);
    const kept = await database.query<{ readonly id: string }>(`SELECT id FROM space WHERE title = 'Killed'`);
    assert.deepEqual(kept, [{ id: retry.id }]);
  });

  it('have written an audit entry for each space, and for no other', async () => {
    const audited = await database.query<{ readonly id: string }>(
      `SELECT space_id AS id FROM audit_entry WHERE action = 'create-space' AND person_id = $1 ORDER BY id`,
      [session.person.id],
    );
    const kept = await database.query<{ readonly id: string }>(
      'SELECT space_id AS id FROM membership WHERE person_id = $1',
      [session.person.id],
    );
    assert.deepEqual(audited.map(({ id }) => id).sort(), kept.map(({ id }) => id).sort());
  });
});

function launch({ url }: Postgres): ServiceProcess {
  const many = '1000000';
  const rates = { REQUESTS_PER_MINUTE: many, READS_PER_MINUTE: many, COMMANDS_PER_MINUTE: many };
  return new ServiceProcess({ DATABASE_URL: url, ...rates });
}

async function readiness(portal: Portal): Promise<unknown> {
  const response = await portal.get('/readyz');
  assert.equal(response.status, 200);
  return response.json();
}

/** Does something `count` times, at most `width` at the same time. */
async function inTurns<Result>(
  count: number,
  width: number,
  work: (index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const workers = Array.from({ length: width }, async () => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await work(index);
    }
  });
  await Promise.all(workers);
  return results;
}

/** Ends every connection to the database but the own one, with whatever is under way on it. */
async function loseConnections(database: Database) {
  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
}

/** As the client does: the same request again, for as long as the service is busy or cannot say what became of it. */
async function createWithRetries(create: () => Promise<Response>): Promise<Space> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const response = await create();
    if (response.status === 201) return (await response.json()) as Space;
    assert.equal(response.status, 503);
    await pause(20);
  }
  throw new Error('Refused a hundred times.');
}

/** Commits something, and keeps nothing. */
const emptyCommit = `SELECT pg_logical_emit_message(true, 'empty', '')`;

/** From now on a commit is written, and answered only when a standby that does not exist has it too. */
async function holdCommits(database: Database) {
  await database.query(`ALTER SYSTEM SET synchronous_standby_names = 'nobody'`);
  await database.query('SELECT pg_reload_conf()');
  // The server follows in its own time, for all connections at once: when one commit waits, all will.
  for (let attempt = 1; attempt <= 400; attempt += 1) {
    database.query(emptyCommit).catch(() => undefined);
    await pause(20);
    if (await isHeld(database, emptyCommit)) return;
  }
  throw new Error('Commits are not held.');
}

async function releaseCommits(database: Database) {
  await database.query('ALTER SYSTEM RESET synchronous_standby_names');
  await database.query('SELECT pg_reload_conf()');
}

async function commitIsHeld(database: Database) {
  for (let attempt = 1; attempt <= 400; attempt += 1) {
    if (await isHeld(database, 'COMMIT')) return;
    await pause(20);
  }
  throw new Error('No commit is held.');
}

async function isHeld(database: Database, statement: string): Promise<boolean> {
  const held = await database.query(`SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND query = $1`, [
    statement,
  ]);
  return held.length > 0;
}
