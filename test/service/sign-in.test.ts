import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../service/database/database.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { Browser } from './support/browser.js';
import { choose, signIn, signInOverHttp } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

describe('signing in', () => {
  let database: Database;
  let service: RunningService;

  before(async () => {
    database = await openEmbeddedDatabase();
    service = await startTestService({}, { database });
  });

  after(async () => {
    await service.close();
    await database.close();
  });

  it('takes names, e-mail and authentication product from the provider', async () => {
    const session = await readSession(service.url, await signInOverHttp(service.url, 'anne-weber'));
    assert.deepEqual(session?.authentication, {
      product: 'LuxTrust Mobile',
      issuer: 'LuxTrust',
      issuerLink: 'https://www.luxtrust.com/',
      assurance: 'strong',
      authenticatedAt: session!.authentication.authenticatedAt,
      certificateNumber: '10101010101010100001',
    });
    assert.ok(Math.abs(Date.parse(session.authentication.authenticatedAt!) - Date.now()) < 60_000);
    const { id, ...person } = session.person;
    assert.deepEqual(person, { firstNames: 'Anne', lastNames: 'Weber', email: 'anne.weber@example.lu' });
    assert.match(id, /^[a-z2-7]{26}$/);
  });

  it('says that there is no e-mail address when the product states none', async () => {
    const session = await readSession(service.url, await signInOverHttp(service.url, 'jean-muller'));
    assert.equal(session?.person.email, null);
  });

  it('knows the same person again, and tells persons apart', async () => {
    const ids = await Promise.all(
      ['marc-klein', 'marc-klein', 'sofia-rossi'].map(async (person) => {
        const session = await readSession(service.url, await signInOverHttp(service.url, person));
        return session?.person.id;
      }),
    );
    assert.equal(ids[0], ids[1]);
    assert.notEqual(ids[0], ids[2]);
  });

  it('gives Anne Weber accepted terms and spaces with others in them, and invites Marc Klein', async () => {
    const anne = await readSession(service.url, await signInOverHttp(service.url, 'anne-weber'));
    const marc = await readSession(service.url, await signInOverHttp(service.url, 'marc-klein'));
    assert.equal(anne?.terms.status, 'accepted');
    assert.deepEqual(anne.spaceCounts, { private: 1, professional: 4 });
    assert.equal(marc?.terms.status, 'missing');
    assert.deepEqual(marc.spaceCounts, { private: 0, professional: 0 });
    const jean = await readSession(service.url, await signInOverHttp(service.url, 'jean-muller'));
    assert.deepEqual(jean?.spaceCounts, { private: 0, professional: 1 });
  });

  it('leads back to the page that asked for it, without its fragment', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'anne-weber', `${service.url}/form?step=2#title`);
    assert.equal(browser.address.href, `${service.url}/form?step=2`);
  });

  it('leads home instead of to another site', async () => {
    for (const address of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const browser = new Browser();
      await signIn(browser, service.url, 'anne-weber', address);
      assert.equal(browser.address.href, `${service.url}/`);
    }
  });

  it('writes each sign-in into the audit trail, with product and assurance, under an id of its own', async () => {
    const session = await readSession(service.url, await signInOverHttp(service.url, 'sofia-rossi'));
    await signInOverHttp(service.url, 'sofia-rossi');
    const entries = await database.query<{ sign_in_id: string; details: unknown }>(
      `SELECT sign_in_id, details FROM audit_entry WHERE person_id = $1 AND action = 'sign-in'`,
      [session?.person.id],
    );
    assert.deepEqual(entries[0]?.details, { product: 'eIDAS (SPID)', issuer: 'AgID', assurance: 'basic' });
    assert.equal(new Set(entries.map((entry) => entry.sign_in_id)).size, entries.length);
  });

  it('keeps no token that a cookie could be made from', async () => {
    const cookie = await signInOverHttp(service.url, 'anne-weber');
    const token = /space-session=([^;]+)/.exec(cookie)![1]!;
    assert.equal(Buffer.from(token, 'base64url').length, 32);
    const rows = await database.query('SELECT * FROM browser_session');
    assert.ok(rows.length > 0);
    assert.ok(!JSON.stringify(rows).includes(token));
  });

  it('gives the browser another session when it signs in again, and ends the one before', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'anne-weber');
    const earlier = browser.cookieHeader;
    await signIn(browser, service.url, 'anne-weber');
    assert.notEqual(browser.cookieHeader, earlier);
    assert.equal(await readSession(service.url, earlier), null);
    assert.equal((await readSession(service.url, browser.cookieHeader))?.person.firstNames, 'Anne');
  });

  it('asks somebody who is signed in who they are, so that they can sign in with another product of theirs', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'sofia-rossi');
    const first = (await readSession(service.url, browser.cookieHeader))!;
    const page = await browser.go(`${service.url}/api/sign-in`);
    assert.match(await page.text(), /value="sofia-rossi-luxtrust"/u);
    await choose(browser, 'sofia-rossi-luxtrust');
    const second = (await readSession(service.url, browser.cookieHeader))!;
    assert.deepEqual([first.authentication.product, second.authentication.product], ['eIDAS (SPID)', 'LuxTrust Mobile']);
    assert.equal(second.person.id, first.person.id);
  });

  it('asks the provider for a strong one where the address says so, and for none of long ago', async () => {
    const asked = async (query: string) => {
      const { headers } = await new Browser().request(new URL(`${service.url}/api/sign-in?${query}`));
      const { searchParams } = new URL(headers.get('Location')!);
      return [searchParams.get('acr_values'), searchParams.get('max_age')];
    };
    assert.deepEqual(await asked('assurance=strong&return_to=/form'), ['strong', '600']);
    assert.deepEqual(await asked('assurance=&return_to=/form'), [null, null]);
    assert.deepEqual(await asked('assurance=unheard-of'), [null, null]);
  });

  it('makes a basic sign-in a strong one, and leads back', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'anne-weber-password');
    const before = (await readSession(service.url, browser.cookieHeader))!;
    assert.deepEqual([before.authentication.assurance, before.authentication.certificateNumber], ['basic', undefined]);
    const page = await browser.go(`${service.url}/api/sign-in?assurance=strong&return_to=/form`);
    assert.match(await page.text(), /The portal asks for strong authentication/u);
    await choose(browser, 'anne-weber');
    assert.equal(browser.address.pathname, '/form');
    const after = (await readSession(service.url, browser.cookieHeader))!;
    assert.deepEqual([after.person.id, after.authentication.assurance], [before.person.id, 'strong']);
  });

  it('says what it did not reach when a strong one was asked for, and lets the person go on', async () => {
    const browser = new Browser();
    await browser.go(`${service.url}/api/sign-in?assurance=strong&return_to=/form`);
    const page = await choose(browser, 'sofia-rossi');
    assert.equal(page.status, 403);
    const text = await page.text();
    assert.match(text, /not a strong one/u);
    assert.ok(text.includes(`href="/api/sign-in?return_to=${encodeURIComponent(`${service.url}/form`)}&amp;assurance=strong"`), text);
    assert.ok(text.includes(`href="${service.url}/form"`));
    const session = await readSession(service.url, browser.cookieHeader);
    assert.deepEqual([session?.person.firstNames, session?.authentication.assurance], ['Sofia', 'basic']);
  });

  it('shows the numbers of the certificates, to be handed to who invites', async () => {
    const page = await new Browser().go(`${service.url}/api/sign-in`);
    assert.match(await page.text(), /eIDAS \(SPID\), basic authentication, certificate 10101010101010100004/u);
  });

  it('lets two tabs of a browser sign in at the same time', async () => {
    const browser = new Browser();
    await browser.go(`${service.url}/api/sign-in?return_to=/first`);
    const first = browser.address;
    await browser.go(`${service.url}/api/sign-in?return_to=/second`);
    await choose(browser, 'anne-weber');
    assert.equal(browser.address.pathname, '/second');
    browser.address = first;
    await choose(browser, 'anne-weber');
    assert.equal(browser.address.pathname, '/first');
  });

  it('is not done for a browser that did not begin it, and can still be finished by the one that did', async () => {
    const { browser, callback } = await untilCallback(service.url);
    const other = new Browser();
    await other.go(`${service.url}/api/sign-in`);
    const refused = await other.go(callback);
    assert.equal(refused.status, 400);
    assert.equal(await readSession(service.url, other.cookieHeader), null);
    await browser.go(callback);
    assert.equal((await readSession(service.url, browser.cookieHeader))?.person.firstNames, 'Anne');
  });

  it('is not done for an answer with another state', async () => {
    const { browser, callback } = await untilCallback(service.url);
    callback.searchParams.set('state', 'another');
    assert.equal((await browser.go(callback)).status, 400);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('takes an answer once', async () => {
    const { browser, callback } = await untilCallback(service.url);
    await browser.go(callback);
    const signedIn = browser.cookieHeader;
    await browser.go(callback);
    assert.equal(browser.address.href, `${service.url}/`);
    assert.equal(browser.cookieHeader, signedIn);
    browser.forget('space-session');
    const page = await browser.go(callback);
    assert.equal(page.status, 400);
    assert.match(await page.text(), /The sign-in has expired/);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('tells whose browser keeps no cookies what is wrong', async () => {
    const { browser, callback } = await untilCallback(service.url);
    browser.forget('space-browser');
    const page = await browser.go(callback);
    assert.equal(page.status, 400);
    assert.match(await page.text(), /Your browser has kept no cookie/);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('takes who cancels back to where they were, signed out', async () => {
    const browser = new Browser();
    await signIn(browser, service.url, 'cancel', `${service.url}/page`);
    await choose(browser, 'cancel');
    assert.equal(browser.address.href, `${service.url}/page`);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('shows the persons in the language of the reader, in a page without scripts', async () => {
    const page = await new Browser({ language: 'lb, fr;q=0.5' }).go(`${service.url}/api/sign-in`);
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|script-src/);
    assert.match(await page.text(), /<html lang="lb">/);
  });
});

/** A sign-in up to the address that the provider sends the browser back to. */
async function untilCallback(url: string): Promise<{ browser: Browser; callback: URL }> {
  const browser = new Browser();
  await browser.go(`${url}/api/sign-in`);
  let response = await browser.request(browser.address, {
    method: 'POST',
    body: new URLSearchParams({ person: 'anne-weber' }),
  });
  for (let hops = 0; hops < 5; hops += 1) {
    const next = new URL(response.headers.get('Location')!, browser.address);
    if (next.origin === url) return { browser, callback: next };
    response = await browser.request(next);
  }
  throw new Error('The provider did not lead back.');
}
