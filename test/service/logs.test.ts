import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Session } from '../../src/contract/session.js';
import type { Space } from '../../src/contract/spaces.js';
import { createLogger } from '../../service/process/logging.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { Browser } from './support/browser.js';
import { FailingDatabase } from './support/failing-database.js';
import { Portal } from './support/portal.js';
import { signIn } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

type Line = Readonly<Record<string, unknown>>;

let database: FailingDatabase;
let service: RunningService;
const written: string[] = [];

before(async () => {
  database = new FailingDatabase(await openEmbeddedDatabase());
  const logger = createLogger('debug', { write: (line) => void written.push(line) });
  service = await startTestService({ METRICS_PORT: '0' }, { database, logger });
});

after(async () => {
  await service.close();
  await database.close();
});

describe('the log', () => {
  it('has a line for each answer, with the pattern of the route', async () => {
    await new Portal(service.url).get('/api/spaces/somebody-s-space');
    const { requestId, milliseconds, ...line } = answers().at(-1)!;
    assert.equal(typeof requestId, 'string');
    assert.equal(typeof milliseconds, 'number');
    assert.deepEqual(line, { ...common(line), method: 'GET', route: '/api/spaces/:spaceId', status: 401, refusal: 'unauthenticated', msg: 'answered' });
  });

  it('has no route for an address that there is not', async () => {
    await new Portal(service.url).get('/api/anne-weber');
    assert.equal(answers().at(-1)?.['route'], 'none');
  });

  it('has the id that the answer has', async () => {
    const { headers } = await new Portal(service.url).get('/api/session');
    assert.equal(answers().at(-1)?.['requestId'], headers.get('X-Request-Id'));
  });

  it('says where a failure came from, for which request, and repeats nothing of it', async () => {
    database.failure = Object.assign(new Error('no row for Anne Weber'), {
      code: '22P02',
      detail: 'Key (email)=(anne@example.lu)',
    });
    const { headers } = await new Portal(service.url, { Cookie: `space-session=${'x'.repeat(43)}` }).get('/api/spaces');
    database.failure = undefined;
    const line = lines().findLast(({ msg }) => msg === 'failed')!;
    const failure = line['err'] as { name: string; code: string; at: string[] };
    assert.equal(line['requestId'], headers.get('X-Request-Id'));
    assert.equal(failure.name, 'Error');
    assert.equal(failure.code, '22P02');
    assert.match(failure.at[0]!, /logs\.test\.ts/);
    assert.doesNotMatch(written.join(''), /Weber|example\.lu/);
  });

  it('says that people sign in without a password', () => {
    assert.ok(lines().some(({ msg, level }) => level === 40 && String(msg).includes('OIDC_ISSUER is not set')));
  });

  it('holds nothing about people, whatever they do, and neither do the metrics', async () => {
    const { session, space, cookie } = await doEverything();
    const log = written.join('');
    const metrics = await (await fetch(service.metricsUrl!)).text();
    const { person } = session;
    const secret = [person.id, person.firstNames, person.lastNames, person.email!, space.id, space.title, space.email];
    for (const text of [...secret, space.identifier, 'Thill', 'LuxTrust', 'velo', cookie, 'return_to', 'code=']) {
      assert.ok(!log.includes(text), `“${text}” is in the log.`);
      assert.ok(!metrics.includes(text), `“${text}” is in the metrics.`);
    }
  });
});

/** Every operation, and a few that fail. */
async function doEverything(): Promise<{ session: Session; space: Space; cookie: string }> {
  const browser = new Browser();
  await signIn(browser, service.url, 'marc-klein');
  const cookie = browser.cookieHeader;
  const portal = new Portal(service.url, { Cookie: cookie });
  await portal.acceptTerms();
  const space = (await (await portal.create('Bäckerei')).json()) as Space;
  await portal.send('PUT', '/api/session/active-space', { spaceId: space.id });
  await portal.get('/api/spaces?query=velo&title=Bäckerei');
  await portal.get(`/api/spaces/${space.id}`);
  await portal.send('PATCH', `/api/spaces/${space.id}`, { email: 'not an address' }, { 'If-Match': '*' });
  await portal.send('PATCH', `/api/spaces/${space.id}`, '{"title": "Bäcke', { 'If-Match': '"1"' });
  await portal.get(`/api/spaces/${space.identifier}`, { Authorization: 'Bearer token' });
  const session = (await readSession(service.url, cookie))!;
  await browser.go(`${service.url}/api/sign-out?everywhere`);
  return { session, space, cookie: cookie.split('=').at(-1)! };
}

function lines(): readonly Line[] {
  return written.map((line) => JSON.parse(line) as Line);
}

function answers(): readonly Line[] {
  return lines().filter(({ msg }) => msg === 'answered');
}

/** What stands in every line. */
function common({ level, time, service: name }: Line): Line {
  return { level, time, service: name };
}
