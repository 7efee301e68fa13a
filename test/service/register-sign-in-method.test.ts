import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Database } from '../../service/database/database.js';
import type { RunningService } from '../../service/process/start-service.js';
import type { BegunRegistration, Registration, SignInMethodList } from '../../src/contract/sign-in-methods.js';
import { commandHeaders } from '../support/command-headers.js';
import { Browser } from './support/browser.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import { choose, signIn } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

describe('registering an authentication product', () => {
  let database: Database;
  let service: RunningService;

  before(async () => {
    database = await openEmbeddedDatabase();
    service = await startTestService({ MAIL_FROM: 'portal@example.lu', SMTP_URL: 'smtp://127.0.0.1:1' }, { database });
  });

  after(async () => {
    await service.close();
    await database.close();
  });

  // Each test begins with people of whom nothing is known.
  afterEach(() => database.query('DELETE FROM browser_session; DELETE FROM sign_in_method; DELETE FROM person_subject; DELETE FROM person; DELETE FROM sign_in_registration'));

  let browser: Browser;
  beforeEach(async () => {
    browser = new Browser();
    await signIn(browser, service.url, 'marc-klein');
  });

  const ask = async (from: Browser, path: string, init: RequestInit = {}) =>
    fetch(`${service.url}/api${path}`, { ...init, headers: { ...commandHeaders(), Origin: service.url, Cookie: from.cookieHeader } });
  const list = async (from = browser) => ((await (await ask(from, '/sign-in-methods')).json()) as SignInMethodList).items;
  const begin = async (from = browser) => (await (await ask(from, '/sign-in-methods/registrations', { method: 'POST' })).json()) as BegunRegistration;
  const stateOf = async ({ id }: BegunRegistration, from = browser) => ((await (await ask(from, `/sign-in-methods/registrations/${id}`)).json()) as Registration).state;
  const remove = async (id: string, from = browser) => (await ask(from, `/sign-in-methods/${id}`, { method: 'DELETE' })).status;
  const follow = ({ href }: BegunRegistration, by = browser) => by.go(new URL(href.replace('{return_to}', encodeURIComponent('/methods')), service.url));
  const register = async (person: string) => {
    const begun = await begin();
    await follow(begun);
    await choose(browser, person);
    assert.equal(browser.address.pathname, '/methods');
    return stateOf(begun);
  };
  const personOf = async (from = browser) => (await readSession(service.url, from.cookieHeader))?.person.id;
  const signedIn = async (person: string) => {
    const other = new Browser();
    await signIn(other, service.url, person);
    return other;
  };

  it('leads back to the page, in the same sign-in, and the product opens the account', async () => {
    const before = await readSession(service.url, browser.cookieHeader);
    assert.equal(await register('marc-klein-eid'), 'registered');
    assert.deepEqual(await readSession(service.url, browser.cookieHeader), before);
    assert.deepEqual(
      (await list()).map(({ product, isCurrent, lastUsedAt }) => [product, isCurrent, lastUsedAt !== null]),
      [['LuxTrust Token', true, true], ['eID', false, false]],
    );
    assert.equal(await personOf(await signedIn('marc-klein-eid')), before!.person.id);
  });

  it('signs out at the provider of the product that was proved last, as the browser is signed in there', async () => {
    const subjectOf = async (from: Browser) => {
      const { headers } = await from.request(`${service.url}/api/sign-out`);
      const token = new URL(headers.get('Location')!).searchParams.get('id_token_hint')!;
      return (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { readonly sub: string }).sub;
    };
    const others = [await signedIn('marc-klein'), await signedIn('marc-klein-eid')] as const;
    const [first, second] = [await subjectOf(others[0]), await subjectOf(others[1])];
    assert.notEqual(first, second);
    const elsewhere = await signedIn('marc-klein');
    assert.equal(await register('jean-muller'), 'another-name');
    assert.equal(await register('marc-klein-eid'), 'registered');
    assert.equal(await register('cancel'), 'cancelled');
    assert.equal(await subjectOf(browser), second);
    assert.equal(await subjectOf(elsewhere), first);
  });

  it('asks the provider to ask again who it is', async () => {
    const { href } = await begin();
    const { headers } = await browser.request(new URL(href, service.url));
    assert.equal(new URL(headers.get('Location')!).searchParams.get('prompt'), 'login');
  });

  it('leads back when the person cancels', async () => {
    assert.equal(await register('cancel'), 'cancelled');
    assert.equal((await list()).length, 1);
  });

  it('says that a product is known, or states another name, or opens another account', async () => {
    assert.equal(await register('marc-klein'), 'known');
    assert.equal(await register('jean-muller'), 'another-name');
    const anne = await signedIn('anne-weber');
    await database.query(`INSERT INTO receipt (person_id, version, hash, language, accepted_at) VALUES ($1, '1', 'hash', 'fr', now())`, [await personOf(anne)]);
    assert.equal(await register('anne-weber'), 'taken');
    assert.equal((await list()).length, 1);
  });

  it('takes over an account that was opened by accident, and ends its sessions', async () => {
    const accident = await signedIn('marc-klein-eid');
    assert.notEqual(await personOf(accident), await personOf());
    assert.equal(await register('marc-klein-eid'), 'registered');
    assert.equal(await personOf(accident), undefined);
    assert.equal(await personOf(await signedIn('marc-klein-eid')), await personOf());
  });

  it('begins nothing for somebody else, in another sign-in or without one', async () => {
    const begun = await begin();
    for (const other of [await signedIn('anne-weber'), await signedIn('marc-klein'), new Browser()]) {
      await follow(begun, other);
      assert.equal(other.address.href, `${service.url}/methods`);
      assert.equal(await stateOf(begun), 'waiting');
    }
  });

  it('registers nothing when the sign-in has changed on the way', async () => {
    const begun = await begin();
    await follow(begun);
    const { address } = browser;
    await signIn(browser, service.url, 'marc-klein-password');
    await browser.go(address);
    await choose(browser, 'marc-klein-eid');
    const states = await database.query<{ readonly state: string }>('SELECT state FROM sign_in_registration WHERE id = $1', [begun.id]);
    assert.deepEqual(states, [{ state: 'waiting' }]);
    assert.deepEqual((await list()).map(({ product }) => product), ['Password', 'LuxTrust Token']);
  });

  it('counts once', async () => {
    const begun = await begin();
    await follow(begun);
    await choose(browser, 'cancel');
    await follow(begun);
    assert.equal(browser.address.pathname, '/methods');
  });

  it('says by a page that the provider does not answer, and leads back', async () => {
    const begun = await begin();
    await follow(begun);
    const [attempt] = await database.query<{ readonly state: string }>('SELECT state FROM sign_in_attempt WHERE registration_id = $1', [begun.id]);
    const page = await browser.go(`${service.url}/api/sign-in/callback?state=${attempt!.state}&code=made-up`);
    assert.equal(page.status, 502);
    assert.match(await page.text(), /The authentication product could not be registered.*href="[^"]*\/methods"/su);
    assert.notEqual(await personOf(), undefined);
  });

  describe('and removing it', () => {
    it('ends the sessions that began with it, and no other', async () => {
      await register('marc-klein-eid');
      const elsewhere = await signedIn('marc-klein-eid');
      const here = await signedIn('marc-klein');
      const [, eid] = await list();
      assert.equal(await remove(eid!.id), 204);
      assert.equal(await personOf(elsewhere), undefined);
      assert.equal(await personOf(here), await personOf());
    });

    it('lets it open an account of its own, where its subject has no other', async () => {
      await register('marc-klein-eid');
      await remove((await list())[1]!.id);
      const own = await personOf(await signedIn('marc-klein-eid'));
      assert.notEqual(own, undefined);
      assert.notEqual(own, await personOf());
    });

    it('refuses a sign-in with it by a page, where its subject has others, until it is registered again', async () => {
      const other = await signedIn('marc-klein-password');
      const [password, token] = (await list(browser)).toSorted((a, b) => (a.product < b.product ? 1 : -1));
      assert.equal(await remove(password!.id), 204);
      assert.notEqual(token, undefined);
      const refused = new Browser();
      const page = await signIn(refused, service.url, 'marc-klein-password');
      assert.equal(page.status, 403);
      assert.match(await page.text(), /This authentication product was removed from your account.*\/api\/sign-in\?return_to=[^"]*again/su);
      assert.equal(await personOf(refused), undefined);
      assert.equal(await personOf(other), undefined);
      assert.equal(await register('marc-klein-password'), 'registered');
      assert.equal(await personOf(await signedIn('marc-klein-password')), await personOf());
    });

    it('writes each act into the audit trail', async () => {
      await register('marc-klein-eid');
      await remove((await list())[1]!.id);
      const entries = await database.query<{ readonly action: string }>(
        `SELECT action FROM audit_entry WHERE person_id = $1 AND action LIKE '%sign-in-method' ORDER BY at`,
        [await personOf()],
      );
      assert.deepEqual(entries.map(({ action }) => action), ['begin-sign-in-method', 'register-sign-in-method', 'remove-sign-in-method']);
    });
  });
});
