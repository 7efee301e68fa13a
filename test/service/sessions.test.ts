import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startIdentityProvider } from '../../service/identity-provider/start-identity-provider.js';
import { Sessions } from '../../service/sign-in/sessions.js';
import type { Database } from '../../service/database/database.js';
import { deleteExpired } from '../../service/database/housekeeping.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { Browser } from './support/browser.js';
import { Clock, minute } from './support/clock.js';
import { RecordingDatabase } from './support/plans.js';
import { choose, signIn, signInOverHttp } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

const clock = new Clock();
let database: Database;
let service: RunningService;

before(async () => {
  database = await openEmbeddedDatabase();
  const lifetime = { SESSION_IDLE_MINUTES: '30', SESSION_LONGEST_MINUTES: '480' };
  service = await startTestService(lifetime, { database, now: clock.now });
});

after(async () => {
  await service.close();
  await database.close();
});

describe('a session', () => {
  it('ends when nobody uses it for half an hour', async () => {
    const cookie = await signInOverHttp(service.url, 'anne-weber');
    clock.pass(29 * minute);
    assert.notEqual(await readSession(service.url, cookie), null);
    clock.pass(29 * minute);
    assert.notEqual(await readSession(service.url, cookie), null);
    clock.pass(30 * minute);
    assert.equal(await readSession(service.url, cookie), null);
  });

  it('lasts while it is used, even if it ends after one idle minute', async () => {
    const short = await startTestService({ SESSION_IDLE_MINUTES: '1' }, { database, now: clock.now });
    const cookie = await signInOverHttp(short.url, 'anne-weber');
    for (let used = 0; used < 6; used += 1) {
      clock.pass(minute / 2);
      assert.notEqual(await readSession(short.url, cookie), null);
    }
    clock.pass(minute);
    assert.equal(await readSession(short.url, cookie), null);
    await short.close();
  });

  it('is not ended by a HEAD request or a prefetch', async () => {
    const cookie = await signInOverHttp(service.url, 'anne-weber');
    const address = `${service.url}/api/sign-out`;
    const own = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
    const check = await fetch(address, { method: 'HEAD', headers: own, redirect: 'manual' });
    assert.deepEqual([check.status, check.headers.get('Allow')], [405, 'GET']);
    for (const ahead of [{ 'Sec-Purpose': 'prefetch;prerender' }, { Purpose: 'prefetch' }, { 'X-Moz': 'prefetch' }]) {
      const answer = await fetch(address, { headers: { ...own, ...ahead }, redirect: 'manual' });
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get('Set-Cookie'), null);
    }
    assert.notEqual(await readSession(service.url, cookie), null);
  });

  it('clears the cache of the browser when it ends', async () => {
    const cookie = await signInOverHttp(service.url, 'anne-weber');
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
    const answer = await fetch(`${service.url}/api/sign-out`, { headers, redirect: 'manual' });
    assert.equal(answer.headers.get('Clear-Site-Data'), '"cache"');
  });

  it('ends after eight hours, however much it is used', async () => {
    const cookie = await signInOverHttp(service.url, 'anne-weber');
    for (let used = 0; used < 23; used += 1) {
      clock.pass(20 * minute);
      assert.notEqual(await readSession(service.url, cookie), null);
    }
    clock.pass(20 * minute);
    assert.equal(await readSession(service.url, cookie), null);
  });

  it('is noted as used at most once a minute', async () => {
    const cookie = await signInOverHttp(service.url, 'marc-klein');
    const { id } = (await readSession(service.url, cookie))!.person;
    const expiry = async () => {
      const rows = await database.query<{ expires_at: string }>(
        'SELECT expires_at FROM browser_session WHERE person_id = $1',
        [id],
      );
      return rows[0]?.expires_at;
    };
    const first = await expiry();
    clock.pass(59_000);
    await readSession(service.url, cookie);
    assert.equal(await expiry(), first);
    clock.pass(1000);
    await readSession(service.url, cookie);
    assert.notEqual(await expiry(), first);
  });

  it('is deleted some time after it ended, and others are not', async () => {
    await signInOverHttp(service.url, 'anne-weber');
    clock.pass(31 * minute);
    const kept = await signInOverHttp(service.url, 'marc-klein');
    await deleteExpired(database, clock.now());
    const rows = await database.query('SELECT person_id FROM browser_session');
    assert.deepEqual(rows, [{ person_id: (await readSession(service.url, kept))?.person.id }]);
  });

  it('cannot be made up', async () => {
    for (const token of ['', 'made-up', 'x'.repeat(43), 'x'.repeat(4000), '%00', ';;=;']) {
      assert.equal(await readSession(service.url, `space-session=${token}`), null);
    }
  });
});

describe('a sign-in that takes more than ten minutes', () => {
  it('has to be begun again', async () => {
    const browser = new Browser();
    await browser.go(`${service.url}/api/sign-in`);
    clock.pass(10 * minute);
    const page = await choose(browser, 'anne-weber');
    assert.equal(page.status, 400);
    assert.match(await page.text(), /href="\/api\/sign-in\?return_to=/);
  });
});

describe('signing out', () => {
  /** As a browser that knows nothing of `Sec-Fetch-Site`. */
  const goSilently = (path: string, cookie: string) =>
    fetch(`${service.url}${path}`, { headers: { Cookie: cookie }, redirect: 'manual' });

  it('ends the session here and at the provider', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'anne-weber');
    const cookie = browser.cookieHeader;
    await browser.go(`${service.url}/api/sign-out`);
    assert.equal(browser.address.href, `${service.url}/`);
    assert.equal(await readSession(service.url, cookie), null);
    const page = await browser.go(`${service.url}/api/sign-in`);
    assert.match(await page.text(), /Who signs in\?/);
  });

  it('is not needed at the provider to sign in again after the session has expired', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'anne-weber');
    browser.forget('space-session');
    await browser.go(`${service.url}/api/sign-in?return_to=/form`);
    assert.equal(browser.address.pathname, '/form');
    assert.notEqual(await readSession(service.url, browser.cookieHeader), null);
  });

  it('ends this session only, unless it is asked for everywhere', async () => {
    const [here, there, elsewhere] = [new Browser(), new Browser(), new Browser()];
    await signIn(here, service.url, 'anne-weber');
    await signIn(there, service.url, 'anne-weber');
    const somebodyElse = await signInOverHttp(service.url, 'marc-klein');
    await here.go(`${service.url}/api/sign-out`);
    assert.notEqual(await readSession(service.url, there.cookieHeader), null);
    await signIn(elsewhere, service.url, 'anne-weber');
    await elsewhere.go(`${service.url}/api/sign-out?everywhere`);
    assert.equal(await readSession(service.url, there.cookieHeader), null);
    assert.notEqual(await readSession(service.url, somebodyElse), null);
  });

  it('ends the sessions everywhere at once, so that a loss of the database leaves all or none', async () => {
    const [here, there] = [
      await signInOverHttp(service.url, 'jean-muller'),
      await signInOverHttp(service.url, 'jean-muller'),
    ];
    const recording = new RecordingDatabase(database);
    const lifetime = { idle: 30 * minute, longest: 480 * minute };
    const sessions = new Sessions({ database: recording, lifetime, now: clock.now });
    assert.ok(await sessions.endEverywhere(/space-session=([\w-]+)/.exec(here)![1]!));
    assert.equal(await readSession(service.url, there), null);
    const deletions = recording.statements.filter(({ text }) => text.startsWith('DELETE FROM browser_session'));
    assert.equal(deletions.length, 1);
  });

  it('is written into the audit trail', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'sofia-rossi');
    const session = await readSession(service.url, browser.cookieHeader);
    await browser.go(`${service.url}/api/sign-out`);
    const entries = await database.query<{ sign_in_id: string; action: string }>(
      `SELECT sign_in_id, action FROM audit_entry WHERE person_id = $1 AND action LIKE 'sign-%' ORDER BY action`,
      [session?.person.id],
    );
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['sign-in', 'sign-out'],
    );
    assert.equal(entries[0]?.sign_in_id, entries[1]?.sign_in_id);
  });

  it('is done when a page of the portal leads there', async () => {
    for (const path of ['/api/sign-out', '/api/sign-out?everywhere']) {
      const browser = new Browser();
      await signIn(browser, service.url, 'anne-weber');
      const cookie = browser.cookieHeader;
      await browser.go(`${service.url}${path}`, { headers: { 'Sec-Fetch-Site': 'same-origin' } });
      assert.equal(await readSession(service.url, cookie), null);
    }
  });

  for (const site of ['cross-site', 'same-site']) {
    it(`is not done because a page of another origin says so (${site}), and offered instead`, async () => {
      const browser = new Browser();
      await signIn(browser, service.url, 'anne-weber');
      const page = await browser.go(`${service.url}/api/sign-out`, { headers: { 'Sec-Fetch-Site': site } });
      assert.equal(page.status, 403);
      assert.match(await page.text(), /href="\/api\/sign-out"/);
      assert.notEqual(await readSession(service.url, browser.cookieHeader), null);
    });
  }

  it('is done where a browser does not say where a request comes from', async () => {
    const cookie = await signInOverHttp(service.url, 'anne-weber');
    assert.equal((await goSilently('/api/sign-out', cookie)).status, 302);
    assert.equal(await readSession(service.url, cookie), null);
  });

  it('is done everywhere after asking where a browser does not say where a request comes from', async () => {
    const here = await signInOverHttp(service.url, 'anne-weber');
    const there = await signInOverHttp(service.url, 'anne-weber');
    const linkFor = async (path: string, cookie: string) => {
      const page = await goSilently(path, cookie);
      assert.equal(page.status, 403);
      return /href="(\/api\/sign-out\?everywhere=[^"]+)"/.exec(await page.text())![1]!;
    };
    const link = await linkFor('/api/sign-out?everywhere', here);
    assert.notEqual(await linkFor(link, there), link);
    assert.notEqual(await readSession(service.url, here), null);
    assert.equal((await goSilently(link, here)).status, 302);
    assert.equal(await readSession(service.url, there), null);
  });

  it('leads home who is not signed in', async () => {
    const browser = new Browser();
    await browser.go(`${service.url}/api/sign-out`);
    assert.equal(browser.address.href, `${service.url}/`);
  });

  it('works after the service and its provider were started again', async () => {
    const first = await startTestService({}, { database });
    const browser = new Browser();
    await signIn(browser, first.url, 'anne-weber');
    await first.close();
    const second = await startTestService({}, { database });
    assert.notEqual(await readSession(second.url, browser.cookieHeader), null);
    await browser.go(`${second.url}/api/sign-out`);
    assert.equal(browser.address.href, `${second.url}/`);
    assert.equal(await readSession(second.url, browser.cookieHeader), null);
    await second.close();
  });
});

describe('the cookies', () => {
  it('are out of reach of scripts and not sent along by other sites', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'anne-weber');
    assert.match(browser.written.get('space-session')!, /^space-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.match(
      browser.written.get('space-browser')!,
      /^space-browser=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('are secure and for one host only where people use https', async () => {
    const portal = 'https://portal.example';
    const client = { clientId: 'portal', clientSecret: 'secret' };
    const provider = await startIdentityProvider({ ...client, port: 0, host: 'localhost', clientOrigin: portal });
    const identity = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' };
    const secure = await startTestService({ PUBLIC_URL: portal, ...identity }, { database });
    const browser = new Browser({ proxies: { [portal]: secure.url } });
    await signIn(browser, portal, 'anne-weber', `${portal}/page`);
    assert.equal(browser.address.href, `${portal}/page`);
    const attributes = /^__Host-space-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/;
    assert.match(browser.written.get('__Host-space-session')!, attributes);
    assert.match(browser.written.get('__Host-space-browser')!, /; HttpOnly; Secure; SameSite=Lax$/);
    assert.notEqual(await readSession(secure.url, browser.cookieHeader), null);
    await browser.go(`${portal}/api/sign-out`);
    assert.equal(browser.cookieHeader.includes('session'), false);
    await secure.close();
    await provider.close();
  });
});
