import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../service/database/database.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import type { RunningService } from '../../service/process/start-service.js';
import { Browser } from './support/browser.js';
import { signInOverHttp } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

/** A provider that answers what a test says, below its own address. */
class BrokenProvider {
  readonly #server: Server;
  answers: Readonly<Record<string, unknown>> = {};
  readonly requests: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, this.issuer);
      this.requests.push(pathname);
      const answer = this.answers[pathname];
      response.writeHead(answer === undefined ? 500 : 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    });
  }

  get issuer(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What a provider says of itself. */
  get description() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorization`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
    };
  }

  async start() {
    this.#server.listen(0, 'localhost');
    await once(this.#server, 'listening');
  }

  async stop() {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

const discovery = '/.well-known/openid-configuration';

describe('a provider that', () => {
  const provider = new BrokenProvider();
  let database: Database;
  let service: RunningService;

  before(async () => {
    await provider.start();
    database = await openEmbeddedDatabase();
    service = await startTestService({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'portal' }, { database });
  });

  after(async () => {
    await service.close();
    await provider.stop();
    await database.close();
  });

  it('does not answer is told to the person, who can try again', async () => {
    provider.answers = {};
    const page = await new Browser({ language: 'fr' }).go(`${service.url}/api/sign-in?return_to=/form`);
    const text = await page.text();
    assert.equal(page.status, 503);
    assert.match(text, /<html lang="fr">/);
    assert.ok(text.includes(`/api/sign-in?return_to=${encodeURIComponent(`${service.url}/form`)}`));
    assert.doesNotMatch(text, /Error|at \/|node_modules/);
  });

  it('comes back is asked again', async () => {
    provider.answers = {};
    await new Browser().go(`${service.url}/api/sign-in`);
    provider.answers = { [discovery]: provider.description };
    const response = await new Browser().request(`${service.url}/api/sign-in`);
    assert.ok(response.headers.get('Location')!.startsWith(`${provider.issuer}/authorization?`));
  });

  it('is asked once what it is like by many who sign in at the same time', async () => {
    provider.answers = { [discovery]: provider.description };
    const fresh = await startTestService({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'portal' }, { database });
    provider.requests.length = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => new Browser().request(`${fresh.url}/api/sign-in`)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([302]));
    assert.deepEqual(provider.requests, [discovery]);
    await fresh.close();
  });

  it('is asked with PKCE, state and nonce', async () => {
    provider.answers = { [discovery]: provider.description };
    const response = await new Browser().request(`${service.url}/api/sign-in`);
    const asked = new URL(response.headers.get('Location')!).searchParams;
    assert.equal(asked.get('response_type'), 'code');
    assert.equal(asked.get('code_challenge_method'), 'S256');
    assert.equal(asked.get('redirect_uri'), `${service.url}/api/sign-in/callback`);
    for (const name of ['code_challenge', 'state', 'nonce']) assert.match(asked.get(name)!, /^[\w-]{43}$/);
  });

  it('reports an error of its own does not sign anybody in', async () => {
    const { browser, page } = await comeBackWith({ error: 'server_error' });
    assert.equal(page.status, 502);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('answers a code with no token does not sign anybody in', async () => {
    provider.answers = { ...provider.answers, '/token': { access_token: 'token', token_type: 'bearer' } };
    const { browser, page } = await comeBackWith({ code: 'code' });
    assert.equal(page.status, 502);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('answers a token that it did not sign does not sign anybody in', async () => {
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
    const names = { given_name: 'Anne', family_name: 'Weber' };
    const claims = { iss: provider.issuer, sub: 'anne', aud: 'portal', exp: 4e9, iat: 1, ...names };
    const token = `${part({ alg: 'none' })}.${part(claims)}.`;
    provider.answers = { ...provider.answers, '/token': { access_token: 'a', token_type: 'bearer', id_token: token } };
    const { browser, page } = await comeBackWith({ code: 'code' });
    assert.equal(page.status, 502);
    assert.equal(await readSession(service.url, browser.cookieHeader), null);
  });

  it('is gone keeps nobody from signing out', async () => {
    const own = await startTestService({}, { database });
    const cookie = await signInOverHttp(own.url, 'anne-weber');
    await own.close();
    provider.answers = {};
    const other = await startTestService({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'portal' }, { database });
    const response = await fetch(`${other.url}/api/sign-out`, { headers: { Cookie: cookie }, redirect: 'manual' });
    assert.equal(response.headers.get('Location'), `${other.url}/`);
    assert.equal(await readSession(other.url, cookie), null);
    await other.close();
  });

  /** Begins a sign-in and goes straight to the address that the provider would lead back to. */
  async function comeBackWith(parameters: Record<string, string>) {
    provider.answers = { ...provider.answers, [discovery]: provider.description };
    const browser = new Browser();
    const begun = await browser.request(`${service.url}/api/sign-in`);
    const state = new URL(begun.headers.get('Location')!).searchParams.get('state')!;
    const query = new URLSearchParams({ ...parameters, state });
    const page = await browser.go(`${service.url}/api/sign-in/callback?${query}`);
    return { browser, page };
  }
});
