import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import description from '../../package.json' with { type: 'json' };
import { runConformance } from '../../conformance/index.js';
import { type MockServer, startMockServer } from '../../mocks/server/start-mock-server.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';
import { createSpace, listSpaces } from '../../src/services/generated/spaces.js';

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const portal = 'http://localhost:3000';

describe('the mock as a server', () => {
  let server: MockServer;

  before(async () => {
    server = await startMockServer({ port: 0, host: 'localhost', path: '/api', mock: { situation: 'new-user' } });
  });

  after(() => server.close());

  const begin = (query: string) => fetch(`${server.page}mock?${query}`, { method: 'POST', redirect: 'manual' });

  it('keeps the contract in every check of the suite', async () => {
    const other = { other: bearer('marc-klein'), otherCertificate: bearer('marc-klein-smartcard') };
    const people = { person: {}, ...other, elsewhere: bearer('anne-weber-elsewhere'), nobody: bearer('nobody') };
    const { results } = await runConformance({ baseUrl: server.baseUrl, ...people, createPrivateSpace: true });
    // Nothing makes an invitation of the mock older.
    const expired = results.filter(({ name }) => name.startsWith('invitations.expired/'));
    assert.deepEqual(expired.map(({ outcome }) => outcome), ['skipped', 'skipped']);
    assert.deepEqual(results.filter((result) => result.outcome !== 'passed' && !expired.includes(result)), []);
  });

  it('lets pages of another origin ask, and read what they need', async () => {
    await begin('situation=forty');
    const preflight = await fetch(`${server.baseUrl}/spaces`, {
      method: 'OPTIONS',
      headers: { Origin: portal, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'idempotency-key,x-requested-with' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('Access-Control-Allow-Headers'), 'idempotency-key,x-requested-with');
    assert.match(preflight.headers.get('Access-Control-Allow-Methods')!, /PUT/u);
    const answer = await fetch(`${server.baseUrl}/session`, { headers: { Origin: portal } });
    for (const { headers } of [preflight, answer]) {
      assert.equal(headers.get('Access-Control-Allow-Origin'), portal);
      assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
      assert.match(headers.get('Access-Control-Expose-Headers')!, /Retry-After/u);
    }
  });

  it('begins what an address says, anew each time', async () => {
    const service = new HttpSpaceService(server.baseUrl);
    const count = async () => (await service.call(listSpaces, {})).total;
    await begin('situation=private-only&space=Atelier&space=Comptoir');
    await service.call(createSpace, { kind: 'professional', title: 'Bakery', legalName: 'Thill', email: 'a@example.lu' });
    assert.equal(await count(), 3);
    assert.equal((await begin('situation=private-only&space=Atelier&space=Comptoir')).status, 303);
    assert.equal(await count(), 2);
    const refused = await begin('situation=fourty');
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /^There is no situation “fourty”; there is new-user/u);
  });

  it('signs in and out by the links of the session', async () => {
    await begin('situation=forty');
    const read = async () => (await (await fetch(`${server.baseUrl}/session`)).json()) as { session: object | null; links: { signIn: string; signOut: string } };
    const { links } = await read();
    await fetch(links.signOut);
    assert.equal((await read()).session, null);
    const signedIn = await fetch(links.signIn.replace('{return_to}', encodeURIComponent(`${portal}/home`)), { redirect: 'manual' });
    assert.equal(signedIn.headers.get('Location'), `${portal}/home`);
    assert.notEqual((await read()).session, null);
    const elsewhere = await fetch(links.signIn.replace('{return_to}', 'javascript:alert(1)'), { redirect: 'manual' });
    assert.equal(elsewhere.headers.get('Location'), server.page);
  });

  it('ends a connection whose answer is lost', async () => {
    await begin('situation=private-only&fault=lost-answer+/spaces+times=1');
    await assert.rejects(fetch(`${server.baseUrl}/spaces`), TypeError);
    assert.equal((await fetch(`${server.baseUrl}/spaces`)).status, 200);
  });

  it('shows a page with the situations, and nothing that is not published', async () => {
    assert.match(await (await fetch(server.page)).text(), /action="\/mock\?situation=ten-thousand"/u);
    for (const path of ['package.json', 'space-elements/../package.json', 'space-elements/custom-elements.json', 'space-elements/browser/..%2F..%2Fpackage.json']) {
      assert.equal((await fetch(`${server.page}${path}`)).status, 404, path);
    }
  });
});

describe('the command space-elements-mock', () => {
  const start = (...given: string[]) => spawn(process.execPath, ['--import', 'tsx', 'mocks/server/main.ts', ...given]);

  async function outcome(...given: string[]) {
    const command = start(...given);
    const exit = once(command, 'exit') as Promise<[number]>;
    const [output, errors, [code]] = await Promise.all([text(command.stdout), text(command.stderr), exit]);
    return { code, output, errors };
  }

  it('serves, and says where', async () => {
    const command = start('--port', '0', '--situation', 'forty', '--person', 'Marie Curie', '--space', 'Institut', '--path', '/portal/api');
    try {
      const [said] = (await once(command.stdout, 'data')) as [Buffer];
      const baseUrl = /^The mock answers at (http:\/\/localhost:\d+\/portal\/api)\n/u.exec(said.toString())![1]!;
      const { session } = (await (await fetch(`${baseUrl}/session`)).json()) as { session: { person: object; activeSpace: object } };
      assert.deepEqual({ ...session.person, ...session.activeSpace }, { ...session.person, ...session.activeSpace, lastNames: 'Curie', title: 'Institut' });
    } finally {
      command.kill();
    }
  });

  it('explains itself', async () => {
    const { code, output } = await outcome('--help');
    assert.equal(code, 0);
    assert.match(output, /--situation NAME[\s\S]+ten-thousand/u);
    assert.equal((await outcome('--version')).output, `${description.version}\n`);
  });

  it('refuses in a sentence what it cannot do', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    for (const [given, sentence] of [
      [['--port', 'x'], '“x” is no port.'],
      [['--path', 'api'], '“api” is no path such as /api.'],
      [['--situation', 'fourty'], 'There is no situation “fourty”; there is new-user'],
      [['--fault', 'boom'], 'there is no “boom”'],
      [['--ports', '1'], '--help lists what there is.'],
      [['--port', String(port)], `Port ${port} is in use.`],
    ] as const) {
      const { code, errors } = await outcome(...given);
      assert.equal(code, 2, given.join(' '));
      assert.ok(errors.includes(sentence), errors);
      assert.equal(errors.trim().split('\n').length, 1, errors);
    }
    taken.close();
  });
});
