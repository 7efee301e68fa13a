import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { Browser } from './support/browser.js';
import { FailingDatabase } from './support/failing-database.js';
import { Portal, problemOf } from './support/portal.js';
import { signInOverHttp } from './support/sign-in.js';
import { startTestService } from './support/test-service.js';

/** For the sake of a test, very few. */
const few = { READS_PER_MINUTE: '5', COMMANDS_PER_MINUTE: '2', SIGN_INS_PER_MINUTE: '8' };

let database: FailingDatabase;
const services: RunningService[] = [];

before(async () => {
  database = new FailingDatabase(await openEmbeddedDatabase());
});

after(async () => {
  for (const service of services) await service.close();
  await database.close();
});

describe('the rate limit', () => {
  it('stops a person and says when to come back, and nobody else', async () => {
    const { url } = await start();
    const anne = new Portal(url, { Cookie: await signInOverHttp(url, 'anne-weber') });
    const marc = new Portal(url, { Cookie: await signInOverHttp(url, 'marc-klein') });
    for (let sent = 0; sent < 5; sent += 1) assert.equal((await anne.get('/api/session')).status, 200);
    const response = await anne.get('/api/session');
    assert.equal(response.status, 429);
    assert.equal(await problemOf(response), 'rate-limited');
    assert.match(response.headers.get('Retry-After')!, /^([1-9]|[1-5]\d|60)$/);
    assert.equal((await marc.get('/api/session')).status, 200);
  });

  it('is stricter for commands, which do not count as reads', async () => {
    const { url } = await start();
    const anne = new Portal(url, { Cookie: await signInOverHttp(url, 'anne-weber') });
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent += 1) statuses.push((await anne.create()).status);
    assert.deepEqual(statuses, [201, 201, 429]);
    assert.equal((await anne.get('/api/session')).status, 200);
  });

  it('goes by the person, whatever the sign-in', async () => {
    const { url } = await start();
    const [first, second] = [await signInOverHttp(url, 'anne-weber'), await signInOverHttp(url, 'anne-weber')];
    for (let sent = 0; sent < 5; sent += 1) await new Portal(url, { Cookie: first }).get('/api/session');
    assert.equal((await new Portal(url, { Cookie: second }).get('/api/session')).status, 429);
  });

  it('goes by the address while nobody is signed in, and takes no address from the client itself', async () => {
    const { url } = await start();
    const statuses = await statusesOf(url, ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4', '5.5.5.5', '6.6.6.6']);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
  });

  it('takes the address that a proxy of ours saw', async () => {
    const { url } = await start({ PROXIES: '1' });
    const made = ['a, 1.1.1.1', 'b, 1.1.1.1', 'c, 1.1.1.1', 'd, 1.1.1.1', 'e, 1.1.1.1', 'f, 1.1.1.1', 'f, 2.2.2.2'];
    assert.deepEqual(await statusesOf(url, made), [200, 200, 200, 200, 200, 429, 200]);
  });

  it('takes the addresses of an IPv6 network for one, and no others', async () => {
    const { url } = await start({ PROXIES: '1' });
    const one = ['1:2:0:7::1', '1:2::7:a:b:c:d', '0001:2:0:7::', '1:2:0:7:1::%eth0', '1:2:0:7::1.2.3.4', '1:2:0:7::2'];
    assert.deepEqual(await statusesOf(url, one), [200, 200, 200, 200, 200, 429]);
    assert.deepEqual(await statusesOf(url, ['1:2:0:8::1', '1:2:7::1', '::1']), [200, 200, 200]);
  });

  it('takes an IPv4 address that is written as IPv6 for what it is', async () => {
    const { url } = await start({ PROXIES: '1' });
    const [written, plain, other] = ['::ffff:1.1.1.1', '1.1.1.1', '::ffff:1.1.1.2'];
    const statuses = await statusesOf(url, [written, plain, written, plain, written, plain, other]);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 200]);
  });

  it('stops an address, whoever comes from it, before the database is asked who that is', async () => {
    const { url } = await start({ REQUESTS_PER_MINUTE: '20' });
    const anne = new Portal(url, { Cookie: await signInOverHttp(url, 'anne-weber') });
    const madeUp = () => `space-session=${randomBytes(32).toString('base64url')}`;
    for (let sent = 0; sent < 20; sent += 1) await anne.get('/api/session', { Cookie: madeUp() });
    database.failure = new Error('asked');
    const [stranger, person] = [await anne.get('/api/session', { Cookie: madeUp() }), await anne.get('/api/session')];
    database.failure = undefined;
    assert.deepEqual([stranger.status, person.status], [429, 429]);
  });

  it('takes an address for the same whatever the port that a proxy states with it', async () => {
    const { url } = await start({ PROXIES: '1' });
    const one = ['1.1.1.1:1', '1.1.1.1:2', '1.1.1.1', '1.1.1.1:65535', '1.1.1.1:3', '1.1.1.1:4'];
    assert.deepEqual(await statusesOf(url, one), [200, 200, 200, 200, 200, 429]);
    const other = ['[1:2:0:7::1]:1', '[1:2:0:7::2]:2', '[1:2:0:7::1]', '1:2:0:7::1', '[1:2:0:7::1]:3', '[1:2:0:7::1]:4'];
    assert.deepEqual(await statusesOf(url, other), [200, 200, 200, 200, 200, 429]);
  });

  it('does not count the way back from the provider as a sign-in', async () => {
    const { url } = await start({ READS_PER_MINUTE: '100' });
    for (let sent = 0; sent < 10; sent += 1) await new Browser().request(`${url}/api/sign-in/callback?state=none`);
    assert.equal((await new Browser().request(`${url}/api/sign-in`)).status, 302);
  });

  it('leads on to the wanted page after a sign-in that it stopped', async () => {
    const { url } = await start();
    for (let sent = 0; sent < 8; sent += 1) await new Browser().request(`${url}/api/sign-in`);
    const page = await new Browser().go(`${url}/api/sign-in?return_to=/form`);
    assert.equal(page.status, 429);
    assert.ok((await page.text()).includes(`/api/sign-in?return_to=${encodeURIComponent(`${url}/form`)}`));
  });

  it('stops sign-ins too, by a page', async () => {
    const { url } = await start();
    for (let sent = 0; sent < 8; sent += 1) await new Browser().request(`${url}/api/sign-in`);
    const page = await new Browser().go(`${url}/api/sign-in`);
    assert.equal(page.status, 429);
    assert.ok(Number(page.headers.get('Retry-After')) > 0);
    assert.match(await page.text(), /Too many attempts/);
  });

  it('does not stop anybody from signing out', async () => {
    const { url } = await start();
    const cookie = await signInOverHttp(url, 'anne-weber');
    for (let sent = 0; sent < 8; sent += 1) await new Browser().request(`${url}/api/sign-in`);
    const response = await fetch(`${url}/api/sign-out`, { headers: { Cookie: cookie }, redirect: 'manual' });
    assert.equal(response.status, 302);
  });

  async function start(environment: Record<string, string> = {}) {
    const service = await startTestService({ ...few, ...environment }, { database });
    services.push(service);
    return service;
  }

  async function statusesOf(url: string, forwarded: readonly string[]) {
    const statuses: number[] = [];
    for (const addresses of forwarded) {
      statuses.push((await new Portal(url).get('/api/session', { 'X-Forwarded-For': addresses })).status);
    }
    return statuses;
  }
});
