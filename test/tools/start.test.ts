import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Space } from '../../src/contract/spaces.js';
import { fillDatabaseFolder } from '../service/support/embedded-database.js';
import { Portal } from '../service/support/portal.js';
import { signInOverHttp } from '../service/support/sign-in.js';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'space-service-'));
  await fillDatabaseFolder(folder);
});

after(() => rm(folder, { recursive: true }));

function start(environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'tools/serve/start.ts'], {
    env: { PATH: process.env['PATH'], PORT: '0', IDENTITY_PORT: '0', DATABASE_FOLDER: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The addresses that it prints, by their names. */
async function addressesOf(started: ChildProcess): Promise<ReadonlyMap<string, string>> {
  let printed = '';
  // Vite has more to say later: to a pipe that nobody reads, it could not.
  for await (const part of started.stdout!.iterator({ destroyOnReturn: false })) {
    printed += String(part);
    if (printed.includes('Ctrl-C')) break;
  }
  started.stdout!.resume();
  return new Map([...printed.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gmu)].map(([, name, address]) => [name!, address!]));
}

describe('npm start', () => {
  it('serves the page with the service behind it, and stops both on Ctrl-C', async () => {
    const started = start({});
    const errors = text(started.stderr!);
    const addresses = await addressesOf(started);
    const page = addresses.get('Page')!;
    assert.equal(addresses.get('Over the mock'), `${page}?mock`);
    assert.match(await (await fetch(page)).text(), /<space-session base-url="\/api">/u);
    for (const address of [`${page}api/session`, addresses.get('Service')!]) {
      const answer = (await (await fetch(address)).json()) as { session: unknown };
      assert.equal(answer.session, null);
    }

    for (const [name, address] of addresses) {
      if (!address.startsWith('http')) continue;
      const { status } = await fetch(address);
      assert.equal(status, 200, `${name}, ${address}`);
    }

    started.kill('SIGINT');
    const [code] = (await once(started, 'exit')) as [number | null];
    assert.equal(await errors, '');
    assert.equal(code, 0);
    await assert.rejects(fetch(page));
  });

  it('shows the mails of the service, whose link confirms an address', async () => {
    const started = start({});
    try {
      const addresses = await addressesOf(started);
      const portal = new Portal(addresses.get('Page')!.replace(/\/$/u, ''), {
        Cookie: await signInOverHttp(addresses.get('Service')!.replace('/api/session', ''), 'anne-weber'),
      });
      const { items } = (await (await portal.get('/api/spaces')).json()) as { items: Space[] };
      const space = `/api/spaces/${items[0]!.id}`;
      await portal.send('PATCH', space, { email: 'new@example.lu' }, { 'If-Match': '*', 'Accept-Language': 'en' });

      let list = '';
      while (!list.includes('Confirm the e-mail address')) {
        await setTimeout(100);
        list = await (await portal.get('/mailbox/')).text();
      }
      const mail = await (await portal.get(/\/mailbox\/1(?=")/u.exec(list)![0])).text();
      assert.match(mail, /sandbox="allow-popups allow-popups-to-escape-sandbox"/u);
      const link = new URL(/<pre>[\s\S]*?(http\S+\/api\/confirm-email\/\w+)/u.exec(mail)![1]!);
      await fetch(link, { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } });
      assert.equal(((await (await portal.get(space)).json()) as Space).email, 'new@example.lu');
      assert.equal((await portal.get('/mailbox/2')).status, 404);
    } finally {
      started.kill('SIGTERM');
      await once(started, 'exit');
    }
  });

  it('takes the next port when one is in use', async () => {
    const other = createServer();
    await once(other.listen(0), 'listening');
    const { port } = other.address() as AddressInfo;
    const started = start({ PORT: String(port) });
    try {
      const service = new URL((await addressesOf(started)).get('Service')!);
      assert.ok(Number(service.port) > port);
    } finally {
      started.kill('SIGTERM');
      other.close();
      await once(started, 'exit');
    }
  });

  it('says a mistake in one sentence', async () => {
    const started = start({ PORT: 'http' });
    const errors = text(started.stderr!);
    const [code] = (await once(started, 'exit')) as [number | null];
    assert.equal(code, 1);
    assert.equal(await errors, 'PORT must be a whole number from 0 to 65535.\n');
  });
});
