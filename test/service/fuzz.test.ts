import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Hono } from 'hono';
import type { Space } from '../../src/contract/spaces.js';
import { startIdentityProvider } from '../../service/identity-provider/start-identity-provider.js';
import { readConfigurationFiles } from '../../service/process/configuration-files.js';
import { demonstrationFolder } from '../../service/process/demonstration-configuration.js';
import { createLogger } from '../../service/process/logging.js';
import { createServerApplication } from '../../service/process/server-application.js';
import type { ServerEnv } from '../../service/process/http-server.js';
import { Attempts } from '../../service/sign-in/attempts.js';
import { Cookies } from '../../service/sign-in/cookies.js';
import { RelyingParty } from '../../service/sign-in/relying-party.js';
import { Sessions } from '../../service/sign-in/sessions.js';
import type { Database } from '../../service/database/database.js';
import { migrate } from '../../service/database/migrate.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import { SqlStore } from '../../service/sql-store.js';
import type { RunningService } from '../../service/process/start-service.js';
import { creation, lengthen, type OddRequest, oddRequests } from './support/fuzz.js';
import { Portal } from './support/portal.js';
import { startTestService } from './support/test-service.js';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>;
}

const origin = 'http://localhost:5301';
const now = () => new Date();

describe('a request as odd as can be', () => {
  let database: Database;
  let application: Hono<ServerEnv>;
  let document: Document;
  let anne: Portal;
  let bob: Portal;
  /** Signs out in Anne's place, who has to stay signed in. */
  let stranger: Portal;
  let spaces: readonly Space[];
  const closings: (() => Promise<void>)[] = [];

  before(async () => {
    database = await openEmbeddedDatabase();
    closings.push(() => database.close());
    await migrate(database);
    const client = { clientId: 'portal', clientSecret: 'secret' };
    const provider = await startIdentityProvider({ ...client, port: 0, host: 'localhost', clientOrigin: origin });
    closings.push(() => provider.close());
    const sessions = new Sessions({ database, lifetime: { idle: 3_600_000, longest: 3_600_000 }, now });
    const portal = await readConfigurationFiles(demonstrationFolder, now());
    const unlimited = 1_000_000;
    const strongSignInLasts = 600_000;
    application = createServerApplication({
      database,
      store: new SqlStore(database),
      relyingParty: new RelyingParty({ ...client, issuer: provider.issuer, publicOrigin: origin, settings: portal.identity, strongSignInLasts, now }),
      attempts: new Attempts({ database, now }),
      cookies: new Cookies(origin),
      sessions,
      portal,
      codeKey: 'a key of thirty-two characters, for tests',
      publicOrigin: origin,
      rates: { requests: unlimited, reads: unlimited, commands: unlimited, signIns: unlimited },
      proxies: 0,
      strongSignInLasts,
      // With mail, so that every part is there.
      mail: { perDay: unlimited, invitationsPerDay: { bySpace: unlimited, byInviter: unlimited, toRecipient: unlimited } },
      readiness: { isClosing: false },
      logger: createLogger('silent'),
      now,
    });
    document = JSON.parse(await readFile('openapi.json', 'utf8')) as Document;
    const inProcess: typeof fetch = async (address, init) => application.request(address, init, {});
    anne = new Portal('', { Cookie: await cookieOf(sessions, 'anne') }, inProcess);
    stranger = new Portal('', {}, inProcess);
    bob = new Portal('', { Cookie: await cookieOf(sessions, 'bob') }, inProcess);
    spaces = [await firstSpaceOf(anne), await firstSpaceOf(bob)];
  });

  after(async () => {
    for (const close of closings.reverse()) await close();
  });

  it('is answered as the contract says, and never by a failure', async () => {
    const seen = new Set<number>();
    const property = fc.asyncProperty(oddRequests(spaces.map(({ id }) => id)), async (odd) => {
      const { status } = await send(odd);
      seen.add(status);
      assert.ok(allows(odd, status), `${odd.method} ${odd.path} was answered with ${status}.`);
    });
    await fc.assert(property, { numRuns: 1500, examples: [[creation]] });
    assert.equal((await anne.get('/api/spaces')).status, 200);
    // All kinds of answers were reached: the requests are odd, but not all of them senseless.
    const statuses = [200, 201, 400, 401, 403, 404, 405, 413, 415, 422, 428];
    for (const status of statuses) assert.ok(seen.has(status), `Nothing was answered with ${status}.`);
  });

  it('leaves what is somebody else’s as it was', async () => {
    const [, bobs] = spaces;
    assert.deepEqual(await (await bob.get(`/api/spaces/${bobs!.id}`)).json(), bobs);
    assert.equal((await application.request('/readyz', {}, {})).status, 200);
  });

  async function send({ method, path, headers, body }: OddRequest): Promise<Response> {
    const portal = path.startsWith('/api/sign-out') ? stranger : anne;
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead) return portal.request(method, lengthen(path), { headers });
    return portal.send(method, lengthen(path), lengthen(body ?? ''), headers);
  }

  /** By `openapi.json`; for addresses that it does not have, there is no such thing, or not by this method. */
  function allows({ method, path }: OddRequest, status: number): boolean {
    const { pathname } = new URL(lengthen(path), origin);
    if (pathname.startsWith('/api/sign-')) return status < 500;
    const isOf = (template: string) => new RegExp(`^/api${template.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(pathname);
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operations = Object.keys(document.paths).flatMap((template) => (isOf(template) ? (document.paths[template]?.[wanted] ?? []) : []));
    return operations.length === 0 ? [401, 403, 404, 405].includes(status) : operations.some(({ responses }) => String(status) in responses);
  }
});

describe('what is no HTTP', () => {
  let service: RunningService;

  before(async () => {
    service = await startTestService();
  });

  after(() => service.close());

  const requests: readonly (readonly [string, RegExp])[] = [
    ['GET /api/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 404 /],
    ['GET //api//session HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 404 /],
    ['GET /api/spaces/%00 HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 401 /],
    ['GET /api/%c0%ae%c0%ae/ HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 404 /],
    ['GET http://evil.example/api/session HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 (200|400) /],
    ['GET /api/session HTTP/1.1\r\nHost: a b\r\n', /^HTTP\/1\.1 400 /],
    ['GET /api/session HTTP/1.1\r\n', /^HTTP\/1\.1 400 /],
    ['GET /api/session HTTP/9.9\r\nHost: localhost\r\n', /^HTTP\/1\.1 (400|505) /],
    ['BREW /api/session HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 400 /],
    ['TRACE /api/session HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 40[0-9] /],
    [
      'POST /api/spaces HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    ['POST /api/spaces HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n', /^HTTP\/1\.1 400 /],
    [`GET /api/${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n`, /^HTTP\/1\.1 431 /],
    ['\u0000\u0001\u0002', /^HTTP\/1\.1 400 /],
  ];
  for (const [sent, expected] of requests) {
    it(`is refused: ${JSON.stringify(sent.slice(0, 60))}`, async () => {
      const socket = connect(Number(new URL(service.url).port), 'localhost');
      socket.end(`${sent}Connection: close\r\n\r\n`);
      assert.match(await text(socket), expected);
    });
  }
});

async function firstSpaceOf(portal: Portal): Promise<Space> {
  await portal.acceptTerms();
  const response = await portal.create();
  assert.equal(response.status, 201);
  return (await response.json()) as Space;
}

async function cookieOf(sessions: Sessions, subject: string): Promise<string> {
  const authentication = { product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null };
  const names = { firstNames: 'Anne', lastNames: 'Weber', email: null };
  const provider = { issuer: 'https://login.example', subject, isEmailVerified: false };
  const identity = { ...provider, ...names, authentication, certificateNumber: null, assurance: 'strong', authenticatedAt: null } as const;
  return `space-session=${await sessions.begin({ identity, idToken: '', replaced: undefined })}`;
}
