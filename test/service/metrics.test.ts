import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { METHODS, request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, DatabaseUnavailableError } from '../../service/database/database.js';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { problems } from '../../src/contract/problems.js';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import { FailingDatabase } from './support/failing-database.js';
import { HeldDatabase } from './support/held-database.js';
import { Portal } from './support/portal.js';
import { scrape } from './support/scrape.js';
import { startTestService } from './support/test-service.js';

/** Makes the service look a session up in the database. */
const cookie = { Cookie: `space-session=${'x'.repeat(43)}` };

describe('the metrics', () => {
  let database: FailingDatabase;
  let service: RunningService;
  let portal: Portal;

  before(async () => {
    database = new FailingDatabase(await openEmbeddedDatabase());
    service = await startTestService({ METRICS_PORT: '0' }, { database });
    portal = new Portal(service.url, cookie);
  });

  after(async () => {
    await service.close();
    await database.close();
  });

  const ownSeries = async () => [...(await scrape(service.metricsUrl!)).keys()].filter((name) => name.startsWith('space_'));

  const read = async (series: string) => (await scrape(service.metricsUrl!)).get(series);

  it('count answers by method, route and status, with the time they took', async () => {
    const labels = '{method="GET",route="/api/session",status="200"}';
    for (let call = 0; call < 3; call += 1) await portal.get('/api/session');
    assert.equal(await read(`space_http_request_duration_seconds_count${labels}`), 3);
    const seconds = (await read(`space_http_request_duration_seconds_sum${labels}`))!;
    assert.ok(seconds > 0 && seconds < 3, `${seconds} s`);
  });

  it('count refusals by the name of the problem', async () => {
    await portal.get('/api/terms/current');
    await portal.get('/api/no-such-thing');
    await portal.send('DELETE', '/api/session', {});
    await portal.get('/api/sign-in/callback?state=old');
    for (const refusal of ['unauthenticated', 'not-found', 'method-not-allowed', 'sign-in-expired']) {
      assert.equal(await read(`space_refusals_total{refusal="${refusal}"}`), 1, refusal);
    }
  });

  it('tell by which word the database is lost, and that the process takes requests all the same', async () => {
    database.failure = new DatabaseUnavailableError('Lost.', { reason: 'silent' });
    assert.equal((await portal.get('/api/session')).status, 503);
    const lost = await scrape(service.metricsUrl!);
    database.failure = undefined;
    assert.equal(lost.get('space_database_unavailable_total{reason="silent"}'), 1);
    assert.equal(lost.get('space_database_state{state="silent"}'), 1);
    assert.equal(lost.get('space_database_state{state="ready"}'), 0);
    assert.equal(lost.get('space_ready'), 1);
    assert.equal(await read('space_database_state{state="ready"}'), 1);
  });

  it('have no more series for a thousand ids, addresses and queries, nor for any method', async () => {
    const visit = async (name: string) => {
      await Promise.all([portal.get(`/api/spaces/${name}`), portal.get(`/${name}`), portal.get(`/api/spaces?query=${name}`)]);
    };
    await visit('first');
    await send(service.url, 'PROPFIND');
    const before = await ownSeries();
    for (let number = 0; number < 1000; number += 1) await visit(`id-${number}`);
    for (const method of METHODS.filter((name) => !usualMethods.has(name))) await send(service.url, method);
    assert.deepEqual(await ownSeries(), before);
  });

  it('count what is beyond a rate', async () => {
    const limited = await startTestService({ METRICS_PORT: '0', READS_PER_MINUTE: '1' });
    const anybody = new Portal(limited.url);
    await anybody.get('/api/session');
    assert.equal((await anybody.get('/api/session')).status, 429);
    const found = await scrape(limited.metricsUrl!);
    await limited.close();
    assert.equal(found.get('space_rate_limited_total{rate="reads"}'), 1);
    assert.equal(found.get('space_refusals_total{refusal="rate-limited"}'), 1);
  });

  it('tell of the process', async () => {
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds']) {
      assert.notEqual(await read(name), undefined, name);
    }
  });

  it('are at their own port and nowhere else', async () => {
    assert.equal((await portal.get('/metrics')).status, 404);
    assert.equal((await portal.get('/api/metrics')).status, 404);
    assert.equal((await fetch(new URL('/api/session', service.metricsUrl))).status, 404);
  });

  it('are not there unless a port is named for them', async () => {
    const silent = await startTestService();
    await silent.close();
    assert.equal(silent.metricsUrl, undefined);
  });
});

describe('the metrics of a busy service', () => {
  it('tell how many wait in the queue, and how many were refused there', async () => {
    const database = new HeldDatabase(await openEmbeddedDatabase());
    const service = await startTestService({ METRICS_PORT: '0' }, { database });
    const portal = new Portal(service.url, cookie);
    database.hold();
    const requests = Promise.all(Array.from({ length: 4 }, () => portal.get('/api/session')));
    const waiting = async () => (await scrape(service.metricsUrl!)).get('space_database_queue{state="waiting"}');
    while ((await waiting()) !== 3) await pause(10);
    const busy = await scrape(service.metricsUrl!);
    assert.equal(busy.get('space_database_queue{state="working"}'), 1);
    assert.equal(busy.get('space_database_queue_limit{state="working"}'), 1);
    // Whoever waits is refused after a second.
    while ((await waiting()) !== 0) await pause(50);
    database.release();
    await requests;
    const found = await scrape(service.metricsUrl!);
    await service.close();
    await database.close();
    assert.equal(found.get('space_database_unavailable_total{reason="queue full"}'), 3);
  });
});

describe('the metrics over PostgreSQL', () => {
  let server: Postgres;
  let database: Database;
  let service: RunningService;

  before(async () => {
    server = await startPostgres();
    database = openPostgresDatabase(server.url, { connections: 2 });
    service = await startTestService({ METRICS_PORT: '0', DATABASE_URL: server.url, DATABASE_CONNECTIONS: '2' }, { database });
  });

  after(async () => {
    await service.close();
    await database.close();
    await server.stop();
  });

  it('are those that docs/operating.md names', async () => {
    const served = [...(await (await fetch(service.metricsUrl!)).text()).matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!);
    const named = [...(await readFile('docs/operating.md', 'utf8')).matchAll(/\b(space|process|nodejs)_\w*[a-z](?=[^\w…])/g)].map(([name]) => name.replace(/_bucket$/, ''));
    assert.deepEqual([...new Set(named)].filter((name) => !served.includes(name)), [], 'named, and not there');
    assert.deepEqual(served.filter((name) => name.startsWith('space_') && !named.includes(name)), [], 'there, and not named');
  });

  it('begin at none for every problem, rate and reason, so that the first event is seen as one', async () => {
    const found = await scrape(service.metricsUrl!);
    for (const name of Object.keys(problems)) assert.equal(found.get(`space_refusals_total{refusal="${name}"}`), 0, name);
    assert.equal(found.get('space_rate_limited_total{rate="signIns"}'), 0);
    assert.equal(found.get('space_database_unavailable_total{reason="read-only"}'), 0);
  });

  it('tell how many connections are used, and who waits for one', async () => {
    const count = async (state: string) => (await scrape(service.metricsUrl!)).get(`space_database_connections{state="${state}"}`);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const works = Array.from({ length: 3 }, () => database.transaction(() => held));
    while ((await count('used')) !== 2) await pause(10);
    assert.equal(await count('waiting'), 1);
    assert.equal(await count('most'), 2);
    release();
    await Promise.all(works);
    assert.equal(await count('used'), 0);
    assert.equal(await count('idle'), 2);
  });
});

/** `CONNECT` is not answered by an application. */
const usualMethods = new Set(['CONNECT', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A request of any method. */
function send(url: string, method: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/session`, { method }, (response) => response.resume().on('end', () => resolve()));
    sent.on('error', reject).end();
  });
}
