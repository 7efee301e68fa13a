import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { SpacePage } from '../../src/contract/spaces.js';
import { Portal } from './support/portal.js';
import { ServiceProcess } from './support/service-process.js';
import { signInOverHttp } from './support/sign-in.js';
import { commandHeaders } from '../support/command-headers.js';

let folder: string;
const running: ServiceProcess[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'space-service-'));
});

afterEach(async () => {
  for (const service of running.splice(0)) await service.kill();
});

after(() => rm(folder, { recursive: true }));

function start(environment: Readonly<Record<string, string>>): ServiceProcess {
  const service = new ServiceProcess(environment);
  running.push(service);
  return service;
}

describe('the process', () => {
  it('says each mistake of its configuration in one sentence and exits with 1', async () => {
    const { code, errors } = await start({ PORT: 'http', DATABASE_URL: 'spaces', LOG_LEVEL: 'loud' }).ended();
    assert.equal(code, 1);
    assert.deepEqual(errors.trim().split('\n'), [
      'PORT must be a whole number from 0 to 65535.',
      'DATABASE_URL must be an address like postgres://user:password@host:5432/database.',
      'LOG_LEVEL must be one of debug, info, warn, error, silent.',
    ]);
  });

  it('never starts an identity provider of its own in production', async () => {
    const { code, errors } = await start({ NODE_ENV: 'production', PUBLIC_URL: 'https://portal.example', CONFIG_DIR: folder }).ended();
    assert.equal(code, 1);
    assert.match(errors, /^OIDC_ISSUER must be set .*\n$/);
  });

  it('says in one sentence that its port is taken', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, errors } = await start({ DATABASE_FOLDER: join(folder, 'none'), PORT: String(port) }).ended();
    taken.close();
    assert.equal(code, 1);
    assert.match(errors, /^The service cannot start: .*EADDRINUSE.*\n$/);
  });

  it('keeps everything over a restart, the sign-in included', async () => {
    const environment = { DATABASE_FOLDER: join(folder, 'kept') };
    const first = start(environment);
    const url = await first.ready();
    const cookie = await signInOverHttp(url, 'marc-klein');
    const portal = new Portal(url, { Cookie: cookie });
    await portal.acceptTerms();
    assert.equal((await portal.create('Bakery')).status, 201);
    first.send('SIGINT');
    assert.equal((await first.ended()).code, 0);

    const second = start(environment);
    const again = new Portal(await second.ready(), { Cookie: cookie });
    const { items } = (await (await again.get('/api/spaces')).json()) as SpacePage;
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Bakery'],
    );
  });

  it('finishes what is in flight when it is told to end, takes nothing new, and exits with 0', async () => {
    const service = start({ DATABASE_FOLDER: join(folder, 'ending') });
    const url = await service.ready();
    const space = { kind: 'professional', title: 'Bakery', legalName: 'Thill', email: 'anne@example.lu' };
    const body = JSON.stringify(space);
    const sent = request(`${url}/api/spaces`, {
      method: 'POST',
      agent: new Agent({ keepAlive: true }),
      headers: {
        ...commandHeaders('in-flight'),
        'Content-Length': body.length,
        Cookie: await signInOverHttp(url, 'anne-weber'),
        // The service answers it when it has the headers: from then on the request is in flight.
        Expect: '100-continue',
      },
    });
    await once(sent, 'continue');
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    service.send('SIGTERM');
    await refusesConnections(url);
    sent.end(body);
    const [response] = await answered;
    response.resume();
    assert.equal(response.statusCode, 201);
    assert.equal(response.headers.connection, 'close');
    assert.deepEqual(await service.ended(), { code: 0, errors: '' });
  });
});

/** Waits until nobody listens at the port any more. */
async function refusesConnections(url: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`${url}/healthz`, { headers: { Connection: 'close' } });
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The service still takes connections.');
}
