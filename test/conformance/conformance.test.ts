import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { checks } from '../../conformance/index.js';
import { problems } from '../../src/contract/problems.js';
import { createBearerService, serve } from '../service/support/bearer-service.js';
import { backdateIn } from '../service/support/backdate.js';
import { openEmbeddedDatabase } from '../service/support/embedded-database.js';
import { signInOverHttp } from '../service/support/sign-in.js';
import { stores } from '../service/support/stores.js';
import { startTestService } from '../service/support/test-service.js';
import { expectConformance, people } from './expect-conformance.js';

describe('the conformance suite', () => {
  for (const [name, open] of Object.entries(stores)) {
    it(`passes over HTTP and the store in ${name}`, async () => {
      const opened = await open();
      const served = await serve(createBearerService({ store: opened.store }));
      try {
        await expectConformance({ baseUrl: served.baseUrl, ...people, backdate: (id) => opened.backdate(id) });
      } finally {
        await served.close();
        await opened.close();
      }
    });
  }

  it('passes over the service as it is started, with cookies of its sign-in', async () => {
    // Where mails could go, so that every part is offered; nobody reads them.
    const database = await openEmbeddedDatabase();
    const mail = { SMTP_URL: 'smtp://localhost:9', MAIL_FROM: 'portal@example.lu', MAILS_PER_DAY: '1000', INVITATIONS_PER_RECIPIENT: '100' };
    const service = await startTestService(mail, { database });
    const { url } = service;
    try {
      const signIn = async (person: string) => ({ Cookie: await signInOverHttp(url, person) });
      const [person, elsewhere, other, otherCertificate] = [
        await signIn('marc-klein'),
        await signIn('marc-klein'),
        await signIn('sofia-rossi'),
        await signIn('sofia-rossi-luxtrust'),
      ];
      await expectConformance({ baseUrl: `${url}/api`, person, elsewhere, other, otherCertificate, backdate: backdateIn(database) });
    } finally {
      await service.close();
      await database.close();
    }
  });

  it('quotes the contract word for word', async () => {
    const contract = (await readFile('docs/contract.md', 'utf8')).replace(/\s+/gu, ' ');
    for (const { name, promise } of checks) assert.ok(contract.includes(promise), `${name}: ${promise}`);
  });

  it('reads a contract that names every problem, by its status', async () => {
    const rows = (await readFile('docs/contract.md', 'utf8')).matchAll(/^\| (\d{3}) \| (.*) \|$/gmu);
    const named = [...rows].flatMap(([, status, names = '']) =>
      [...names.matchAll(/`([a-z-]+)`/gu)].map(([, name]) => `${status} ${name}`),
    );
    assert.deepEqual(
      named.sort(),
      Object.entries(problems)
        .map(([name, [status]]) => `${status} ${name}`)
        .sort(),
    );
  });

  it('is documented check by check', async () => {
    const documented = (await readFile('docs/conformance.md', 'utf8')).match(/^- `[\w.-]+\/.*$/gmu);
    assert.deepEqual(
      documented,
      checks.map(({ name, promise }) => `- \`${name}\`: ${promise}`),
    );
  });

  it('has a name for each check that no other has', () => {
    assert.equal(new Set(checks.map(({ name }) => name)).size, checks.length);
  });
});
