import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tools/machine/free-ports.js';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { scrape } from './support/scrape.js';
import { ServiceProcess } from './support/service-process.js';

describe('a process that starts while there is no database', { timeout: 120_000 }, () => {
  let server: Postgres;
  let service: ServiceProcess;
  let url: string;
  let metricsUrl: string;

  before(async () => {
    server = await startPostgres();
    await server.halt();
    const port = await freePort();
    url = `http://localhost:${port}`;
    const metricsPort = await freePort();
    metricsUrl = `http://localhost:${metricsPort}/metrics`;
    service = new ServiceProcess({ DATABASE_URL: server.url, PORT: String(port), METRICS_PORT: String(metricsPort) });
  });

  after(async () => {
    await service.kill();
    await server.stop();
  });

  it('lives, is not ready, and works as soon as there is one', async () => {
    const ready = service.ready();
    while (!(await statusOf(`${url}/healthz`))) await pause(50);
    assert.equal(await statusOf(`${url}/healthz`), 200);
    assert.equal(await statusOf(`${url}/readyz`), 503);
    // Longer than it takes to find that nobody answers: a pause that has to be real.
    await pause(1500);
    assert.equal(await statusOf(`${url}/healthz`), 200);
    assert.ok((await fetch(`${url}/api/session`)).headers.has('X-Request-Id'));
    const waiting = await scrape(metricsUrl);
    assert.deepEqual([waiting.get('space_ready'), waiting.get('space_database_state{state="refused"}')], [0, 1]);
    await server.resume();
    await ready;
    assert.equal((await scrape(metricsUrl)).get('space_ready'), 1);
    assert.equal(await statusOf(`${url}/readyz`), 200);
    const waits = service.log.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ reason }) => reason);
    assert.deepEqual(waits.map(({ reason, msg }) => [reason, msg])[0], ['refused', 'waiting for the database']);
  });

  it('ends when it is told to while it waits', async () => {
    const waiting = new ServiceProcess({ DATABASE_URL: 'postgres://service@127.0.0.1:1/none', PORT: String(await freePort()) });
    const started = waiting.ready().catch(() => undefined);
    while (waiting.log.length === 0) await pause(50);
    waiting.send('SIGTERM');
    assert.equal((await waiting.ended()).code, 0);
    await started;
  });

  it('ends with one sentence when the database turns it away for good', async () => {
    const mistaken = new ServiceProcess({ DATABASE_URL: server.url.replace(/\/postgres$/, '/no-such-database') });
    const { code, errors } = await mistaken.ended();
    assert.equal(code, 1);
    assert.match(errors, /^The service cannot start: .*\n$/);
  });
});

/** `undefined` while nobody listens there. */
async function statusOf(address: string): Promise<number | undefined> {
  try {
    return (await fetch(address, { headers: { Connection: 'close' } })).status;
  } catch {
    return undefined;
  }
}
