import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { SMTPServer } from 'smtp-server';
import type { RunningService } from '../../service/process/start-service.js';
import type { Space } from '../../src/contract/spaces.js';
import type { SessionAnswer } from '../../src/contract/session.js';
import { Portal } from './support/portal.js';
import { signInOverHttp } from './support/sign-in.js';
import { startTestService } from './support/test-service.js';

interface Received {
  readonly to: readonly string[];
  readonly source: string;
}

describe('the mail to a new e-mail address', () => {
  let server: SMTPServer;
  let service: RunningService;
  let portal: Portal;
  let arrived: (mail: Received) => void;
  const mail = new Promise<Received>((resolve) => (arrived = resolve));

  before(async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 1000,
      onData(stream, { envelope }, done) {
        void text(stream).then((source) => {
          arrived({ to: envelope.rcptTo.map(({ address }) => address), source });
          done();
        });
      },
    });
    const listening = server.listen(0, 'localhost');
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    service = await startTestService({ SMTP_URL: `smtp://localhost:${port}`, MAIL_FROM: 'portal@example.lu' });
    portal = new Portal(service.url, { Cookie: await signInOverHttp(service.url, 'anne-weber') });
  });

  after(async () => {
    await service.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('goes out by SMTP, and leads to a page whose button confirms the address', async () => {
    const { session } = (await (await portal.get('/api/session')).json()) as SessionAnswer;
    assert.ok(session!.capabilities!.includes('profile'));
    const { items } = (await (await portal.get('/api/spaces')).json()) as { items: Space[] };
    const address = `/api/spaces/${items[0]!.id}`;
    const change = await portal.send('PATCH', address, { email: 'new@bücher.lu' }, { 'If-Match': '*', 'Accept-Language': 'en' });
    assert.equal(((await change.json()) as Space).pendingEmail, 'new@bücher.lu');

    const { to, source } = await mail;
    assert.deepEqual(to, ['new@bücher.lu']);
    assert.match(source, /^To: new@xn--bcher-kva\.lu\r?$/mu);
    assert.match(source, /^Subject: Confirm the e-mail address of your space\r?$/mu);
    const link = /\/api\/confirm-email\/(?:[A-Za-z0-9]|=\r?\n)+/u.exec(source)![0].replaceAll(/=\r?\n/gu, '');

    const read = async () => ((await (await portal.get(address)).json()) as Space).email;
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await fetch(`${service.url}${link}`, { method });
      assert.equal(page.status, 200);
      assert.match(page.headers.get('Content-Security-Policy')!, /default-src 'none'/u);
    }
    assert.notEqual(await read(), 'new@bücher.lu', 'a scanner of mails confirms nothing');
    const press = () => fetch(`${service.url}${link}`, { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } });
    assert.equal((await press()).status, 200);
    assert.equal(await read(), 'new@bücher.lu');
    assert.equal((await press()).status, 200);
    assert.equal((await fetch(`${service.url}${link}x`)).status, 404);
  });
});
