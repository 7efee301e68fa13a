import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Admission } from '../../service/database/admission.js';
import { createLogger } from '../../service/process/logging.js';
import type { RunningService } from '../../service/process/start-service.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import { HeldDatabase } from './support/held-database.js';
import { Portal, problemOf } from './support/portal.js';
import { startTestService } from './support/test-service.js';

/** One at a time has the embedded database; the session of whoever sends this is looked up there. */
const cookie = { Cookie: `space-session=${'x'.repeat(43)}` };

describe('a service that has too much to do', () => {
  let database: HeldDatabase;
  let service: RunningService;
  let portal: Portal;
  const log: string[] = [];

  before(async () => {
    database = new HeldDatabase(await openEmbeddedDatabase());
    const logger = createLogger('info', { write: (line) => void log.push(line) });
    service = await startTestService({}, { database, logger });
    portal = new Portal(service.url, cookie);
  });

  after(async () => {
    await service.close();
    await database.close();
  });

  /** Has a request wait at the database, while something else happens; then it is answered. */
  async function whileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
    database.hold();
    const { reached } = database;
    const first = portal.get('/api/session');
    while (database.reached === reached) await pause(5);
    const result = await work();
    database.release();
    assert.equal((await first).status, 200);
    return result;
  }

  it('refuses after a second what still waits, and says when to come back', async () => {
    const begun = performance.now();
    const refused = await whileBusy(() => Promise.all(Array.from({ length: 20 }, () => portal.get('/api/session'))));
    const waited = performance.now() - begun;
    assert.ok(waited >= 900 && waited < 5000, `${waited} ms`);
    for (const response of refused) assert.equal(response.status, 503);
    assert.equal(await problemOf(refused[0]!), 'unavailable');
    const times = new Set(refused.map((response) => response.headers.get('Retry-After')!));
    assert.ok(times.size > 1, `All of them come back after ${[...times].join()} s.`);
    for (const seconds of times) assert.match(seconds, /^[2-5]$/);
  });

  it('is ready, and its database as well', async () => {
    const ready = await whileBusy(() => portal.get('/readyz'));
    assert.deepEqual(await ready.json(), { status: 'ready', database: 'ready' });
  });

  it('says in its log that the queue was full, in one line', () => {
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const refused = lines.filter(({ status }) => status === 503);
    assert.equal(refused.length, 20);
    for (const { reason } of refused) assert.equal(reason, 'queue full');
    assert.equal(lines.filter(({ msg }) => msg === 'failed').length, 0);
  });

  it('begins nothing for a client that has gone', async () => {
    const { reached } = database;
    await whileBusy(async () => {
      const leaving = request(`${service.url}/api/session`, { headers: cookie }).end();
      const left = new Promise((resolve) => leaving.on('error', resolve));
      await once(leaving, 'finish');
      // What came after it is answered, so it has arrived; and so has its end.
      await portal.get('/healthz');
      leaving.destroy();
      await left;
      await portal.get('/healthz');
    });
    assert.equal((await portal.get('/api/session')).status, 200);
    assert.equal(database.reached, reached + 2);
  });
});

describe('the queue for the database', () => {
  it('lets whoever was served before go first', async () => {
    const admission = new Admission({ width: 1, queue: 10 });
    await admission.enter(false);
    const order: string[] = [];
    const newcomer = admission.enter(false).then(() => order.push('newcomer'));
    const returner = admission.enter(true).then(() => order.push('returner'));
    admission.leave();
    await returner;
    admission.leave();
    await newcomer;
    assert.deepEqual(order, ['returner', 'newcomer']);
  });

  it('refuses at once when it is full', async () => {
    const admission = new Admission({ width: 1, queue: 1 });
    await admission.enter(false);
    void admission.enter(false);
    assert.equal(await admission.enter(false), false);
  });

  it('is kept short while it never empties, so that those who are let in are in time', async () => {
    const admission = new Admission({ width: 1, queue: 1000 });
    await admission.enter(false);
    const waits: number[] = [];
    // Twice as many come as are served, for two seconds: a pause that has to be real.
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      for (let coming = 0; coming < 2; coming += 1) {
        const since = performance.now();
        void admission.enter(false).then((isLetIn) => {
          if (isLetIn) waits.push(performance.now() - since);
        });
      }
      await pause(5);
      admission.leave();
    }
    const last = waits.slice(-20);
    assert.ok(Math.max(...last) < 600, `Waited ${Math.max(...last).toFixed()} ms.`);
  });
});
