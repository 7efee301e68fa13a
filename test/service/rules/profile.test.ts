import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MemoryStore } from '../../../service/memory-store.js';
import { Courier } from '../../../service/mail/courier.js';
import type { Mail } from '../../../service/mail/mail.js';
import { secureRandom } from '../../../service/values/random.js';
import type { Space } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { problemOf, read, type ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';

const ifMatch = (version: string) => ({ headers: { ...commandHeaders(), 'If-Match': version } });

/** A service with a space of Anne's, and what it sends. */
async function withMails() {
  const store = new MemoryStore();
  const service = await withAcceptedTerms({ store, capabilities: ['profile'] });
  const space = await service.create();
  const mails: (Mail & { readonly token: string })[] = [];
  const courier = new Courier({
    confirmations: store.confirmations,
    send: async (mail, token) => void mails.push({ ...mail, token: token! }),
    linkOf: (token) => `https://portal.example/confirm/${token}`,
    portal: 'https://portal.example/',
    now: service.clock.now,
    random: secureRandom,
  });
  return { service, space, mails, courier };
}

const move = (service: ServiceUnderTest, { id }: Space, email: string, headers = {}) =>
  read<Space>(service.send('PATCH', `/spaces/${id}`, { email }, { headers: { ...ifMatch('*').headers, ...headers } }));

describe('the profile of a space', () => {
  it('has the new e-mail address once a mail to it was answered', async () => {
    const { service, space, mails, courier } = await withMails();
    const changed = await move(service, space, 'new@example.lu', { 'Accept-Language': 'de-LU' });
    expect(changed).to.deep.equal({ ...space, pendingEmail: 'new@example.lu', version: changed.version });
    await courier.deliver();
    const [{ to, subject, token } = mails[0]!] = mails;
    expect([to, subject]).to.deep.equal(['new@example.lu', 'Bestätigen Sie die E-Mail-Adresse Ihres Bereichs']);
    const confirm = () => service.send('POST', '/email-confirmations', { token }, { person: null });
    expect((await confirm()).status).to.equal(204);
    expect((await confirm()).status).to.equal(204);
    const { email, pendingEmail } = await read<Space>(service.get(`/spaces/${space.id}`));
    expect([email, pendingEmail]).to.deep.equal(['new@example.lu', null]);
  });

  it('is confirmed by a POST only', async () => {
    const { service, space, mails, courier } = await withMails();
    await move(service, space, 'new@example.lu');
    await courier.deliver();
    for (const path of ['/email-confirmations', `/email-confirmations/${mails[0]!.token}`, `/email-confirmations?token=${mails[0]!.token}`]) {
      expect((await service.get(path, { person: null })).status, path).to.be.oneOf([404, 405]);
    }
    expect((await read<Space>(service.get(`/spaces/${space.id}`))).email).to.equal(space.email);
  });

  it('has a mail sent again, after a minute', async () => {
    const { service, space, mails, courier } = await withMails();
    await move(service, space, 'new@example.lu');
    const again = () => service.send('POST', `/spaces/${space.id}/email-confirmations`);
    const refused = await again();
    expect(await problemOf(refused.clone())).to.equal('429 rate-limited');
    expect(refused.headers.get('Retry-After')).to.equal('60');
    service.clock.pass(60_000);
    expect((await again()).status).to.equal(204);
    await courier.deliver();
    expect(mails.length).to.equal(2);
  });

  it('keeps the address in force when the change is cancelled', async () => {
    const { service, space, mails, courier } = await withMails();
    const { version } = await move(service, space, 'new@example.lu');
    await courier.deliver();
    const cancel = (tag: string) => service.send('DELETE', `/spaces/${space.id}/email-confirmations`, undefined, ifMatch(tag));
    expect(await problemOf(cancel(`"${space.version}"`))).to.equal('412 version-mismatch');
    const cancelled = await read<Space>(cancel(`"${version}"`));
    expect(cancelled).to.deep.equal({ ...space, version: cancelled.version });
    expect(await read<Space>(cancel('*'))).to.deep.equal(cancelled);
    const { token } = mails[0]!;
    expect(await problemOf(service.send('POST', '/email-confirmations', { token }))).to.equal('404 not-found');
    expect(await problemOf(service.send('POST', `/spaces/${space.id}/email-confirmations`))).to.equal('409 no-pending-email');
  });

  it('has a language, in which its mails are written', async () => {
    const { service, space, mails, courier } = await withMails();
    const change = { language: 'lb', email: 'new@example.lu' };
    const { language } = await read<Space>(service.send('PATCH', `/spaces/${space.id}`, change, ifMatch('*')));
    expect(language).to.equal('lb');
    await courier.deliver();
    expect(mails[0]!.text).to.contain('D’Notifikatioune vum Beräich');
  });

  it('changes the address at once where the part is not offered', async () => {
    const service = await withAcceptedTerms();
    const space = await service.create();
    const changed = await move(service, space, 'new@example.lu');
    expect(changed).to.deep.equal({ ...space, email: 'new@example.lu', version: changed.version });
    expect(await problemOf(service.send('POST', '/email-confirmations', { token: 'x' }))).to.equal('404 not-found');
  });
});

describe('a mail', () => {
  it('makes no link of a title, and shows what hides in it', async () => {
    const { service, space, mails, courier } = await withMails();
    const title = 'Pay at https://evil.example/x <a href="//evil.example">\u202Eme@evil.example';
    await service.send('PATCH', `/spaces/${space.id}`, { title, email: 'new@example.lu' }, ifMatch('*'));
    await courier.deliver();
    const [{ text, html, token } = mails[0]!] = mails;
    for (const content of [text, html]) {
      expect(content).to.contain('[U+202E]');
      expect(content.replaceAll(`https://portal.example/confirm/${token}`, '')).not.to.match(/evil\.example|:\/\/|\w@\w/u);
    }
    expect(html.match(/<a /gu)?.length).to.equal(1);
  });
});
