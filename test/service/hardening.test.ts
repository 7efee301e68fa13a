import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { HttpServer } from '../../service/process/http-server.js';
import type { ServerEnv } from '../../service/process/http-server.js';
import { DatabaseUnavailableError } from '../../service/database/database.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { FailingDatabase } from './support/failing-database.js';
import { Portal, problemOf } from './support/portal.js';
import { signInOverHttp } from './support/sign-in.js';
import { startTestService } from './support/test-service.js';
import { commandHeaders } from '../support/command-headers.js';

let database: FailingDatabase;
let service: RunningService;
let anne: Portal;

before(async () => {
  database = new FailingDatabase(await openEmbeddedDatabase());
  service = await startTestService({}, { database });
  anne = new Portal(service.url, { Cookie: await signInOverHttp(service.url, 'anne-weber') });
});

after(async () => {
  await service.close();
  await database.close();
});

describe('a command', () => {
  const own: readonly Record<string, string>[] = [
    {},
    { 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'none' },
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://behind-a-proxy.example' },
  ];
  for (const headers of own) {
    it(`is taken with ${JSON.stringify(headers)}`, async () => {
      assert.equal((await anne.create('Bakery', headers)).status, 201);
    });
  }

  it('is taken from the origin that people see', async () => {
    assert.equal((await anne.create('Bakery', { Origin: service.url })).status, 201);
  });

  const foreign: readonly Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ];
  for (const headers of foreign) {
    it(`is refused with ${JSON.stringify(headers)}`, async () => {
      const response = await anne.create('Bakery', headers);
      assert.equal(response.status, 403);
      assert.equal(await problemOf(response), 'foreign-origin');
    });
  }

  it('is refused when it is longer than any valid one, also when it does not say how long it is', async () => {
    assert.equal((await anne.create('x'.repeat(1_000_000))).status, 413);
    const stream = new Blob(['x'.repeat(1_000_000)]).stream();
    const response = await fetch(`${service.url}/api/spaces`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: {
        ...commandHeaders('long'),
        Cookie: await signInOverHttp(service.url, 'anne-weber'),
      },
    } as RequestInit);
    assert.equal(response.status, 413);
  });
});

/** An id that the service drew itself. */
const drawn = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('every answer', () => {
  it('says that it is no page, is for no other site and is not kept', async () => {
    for (const path of ['/api/session', '/api/spaces/none', '/api/nothing', '/nothing', '/healthz']) {
      const { headers } = await anne.get(path);
      assert.match(headers.get('Content-Security-Policy')!, /^default-src 'none'; frame-ancestors 'none'/);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.equal(headers.get('X-Powered-By'), null);
      if (path.startsWith('/api')) assert.equal(headers.get('Cache-Control'), 'no-store');
    }
  });

  it('asks for https where people use it', async () => {
    const provider = { OIDC_ISSUER: 'https://identity.example', OIDC_CLIENT_ID: 'portal' };
    const secure = await startTestService({ PUBLIC_URL: 'https://portal.example', ...provider }, { database });
    const { headers } = await fetch(`${secure.url}/api/session`);
    assert.match(headers.get('Strict-Transport-Security')!, /^max-age=\d{8}/);
    assert.equal((await anne.get('/api/session')).headers.get('Strict-Transport-Security'), null);
    await secure.close();
  });

  it('has an id of its own, which only a proxy of ours can choose', async () => {
    const ids = new Set<string | null>();
    for (let sent = 0; sent < 3; sent += 1) {
      ids.add((await anne.get('/api/session', { 'X-Request-Id': 'chosen' })).headers.get('X-Request-Id'));
    }
    assert.equal(ids.size, 3);
    assert.ok(!ids.has('chosen') && !ids.has(null));
    const behind = await startTestService({ PROXIES: '1' }, { database });
    const idFor = async (headers: Record<string, string>) => (await fetch(`${behind.url}/api/session`, { headers })).headers.get('X-Request-Id');
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    assert.equal(await idFor({ 'X-Request-Id': 'chosen', traceparent }), 'chosen');
    assert.equal(await idFor({ traceparent }), '4bf92f3577b34da6a3ce929d0e0e4736');
    for (const unsafe of ['two words', '"quoted"', '{}', 'x'.repeat(65), 'é']) {
      assert.match((await idFor({ 'X-Request-Id': unsafe }))!, drawn, unsafe);
    }
    for (const malformed of [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, 'ff'.concat(traceparent.slice(2)), traceparent.toUpperCase(), '00-1-2-3']) {
      assert.match((await idFor({ traceparent: malformed }))!, drawn, malformed);
    }
    await behind.close();
    assert.match((await anne.get('/api/session', { traceparent })).headers.get('X-Request-Id')!, drawn);
  });

  it('says its id in a problem, a redirection, a page and a check of health as well', async () => {
    const problem = await anne.get('/api/spaces/none');
    const { requestId } = (await problem.json()) as { requestId: string };
    assert.match(requestId, drawn);
    assert.equal(requestId, problem.headers.get('X-Request-Id'));
    for (const path of ['/api/no-such-thing', '/nowhere', '/healthz', '/readyz', '/api/sign-in/callback', '/api/sign-out']) {
      const response = await fetch(`${service.url}${path}`, { redirect: 'manual' });
      assert.match(response.headers.get('X-Request-Id') ?? 'none', drawn, path);
    }
  });

  it('comes without detail when something went wrong inside', async () => {
    database.failure = new Error('relation "membership" has no row for Anne Weber');
    const response = await anne.get('/api/spaces');
    const text = await response.text();
    database.failure = undefined;
    assert.equal(response.status, 500);
    assert.doesNotMatch(text, /membership|Weber|at /);
    assert.deepEqual(Object.keys(JSON.parse(text) as object).sort(), ['requestId', 'status', 'title', 'type']);
  });

  it('says when to come back while the database is away', async () => {
    database.failure = new DatabaseUnavailableError('lost');
    const response = await anne.get('/api/session');
    database.failure = undefined;
    assert.equal(response.status, 503);
    assert.ok(Number(response.headers.get('Retry-After')) > 0);
    assert.equal((await anne.get('/api/session')).status, 200);
  });

  it('is a page where people are sent to, also while the database is away', async () => {
    database.failure = new DatabaseUnavailableError('lost');
    const paths = ['/api/sign-in', '/api/sign-in/callback', '/api/sign-out'];
    const responses = await Promise.all(paths.map((path) => anne.get(path)));
    database.failure = undefined;
    for (const response of responses) {
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.match(await response.text(), /<h1>Signing in is not possible at the moment<\/h1>/);
    }
  });
});

describe('a request with headers of more than 16 kB', () => {
  it('is refused before it is read', async () => {
    const sent = request(`${service.url}/api/session`, { headers: { 'X-Long': 'x'.repeat(17_000) } });
    sent.end();
    const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    assert.equal(response.statusCode, 431);
  });
});

describe('a balancer', () => {
  it('is told that the process lives and whether it can work', async () => {
    assert.equal((await fetch(`${service.url}/healthz`)).status, 200);
    const ready = await fetch(`${service.url}/readyz`);
    assert.equal(ready.status, 200);
    assert.deepEqual(await ready.json(), { status: 'ready', database: 'ready' });
  });

  it('goes on sending requests while the database is away, and is told so', async () => {
    database.failure = new DatabaseUnavailableError('away', { reason: 'silent' });
    assert.equal((await fetch(`${service.url}/healthz`)).status, 200);
    const ready = await fetch(`${service.url}/readyz`);
    database.failure = undefined;
    assert.equal(ready.status, 200);
    assert.deepEqual(await ready.json(), { status: 'ready', database: 'silent' });
  });

  it('may ask as HAProxy usually does: by HTTP/1.0, without a name', async () => {
    for (const check of ['OPTIONS / HTTP/1.0', 'GET /readyz HTTP/1.0']) {
      const [status] = await sendBytes(new URL(service.url), `${check}\r\n\r\n`);
      assert.equal(status, check.startsWith('GET') ? 'HTTP/1.1 200 OK' : 'HTTP/1.1 404 Not Found');
    }
  });

  it('hears that the service is about to end while that still answers', async () => {
    const ending = await startTestService({ SHUTDOWN_PAUSE_SECONDS: '1' }, { database });
    const closed = ending.close();
    assert.equal((await fetch(`${ending.url}/readyz`)).status, 503);
    assert.equal((await fetch(`${ending.url}/api/session`)).status, 200);
    await closed;
    await assert.rejects(fetch(`${ending.url}/readyz`));
  });

  it('is told that the process lives, and cannot work yet, until the service has started', async () => {
    const server = new HttpServer();
    await server.listen(0, 'localhost');
    const url = `http://localhost:${server.port}`;
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    for (const path of ['/readyz', '/api/session']) assert.equal((await fetch(`${url}${path}`)).status, 503);
    await server.close();
  });
});

describe('a request that never ends', () => {
  it('does not keep the service from ending', async () => {
    const server = new HttpServer();
    await server.listen(0, 'localhost');
    const arrived = new Promise<void>((resolve) => {
      server.serve(new Hono<ServerEnv>().get('/', () => (resolve(), new Promise<Response>(() => undefined))));
    });
    const answer = fetch(`http://localhost:${server.port}/`);
    await arrived;
    await Promise.all([assert.rejects(answer), server.close(1)]);
  });
});

/** The lines of what comes back for bytes that no client would send. */
async function sendBytes({ port, hostname }: URL, bytes: string): Promise<readonly string[]> {
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  return (await text(socket)).split('\r\n');
}
