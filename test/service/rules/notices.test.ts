import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Courier } from '../../../service/mail/courier.js';
import type { Mail } from '../../../service/mail/mail.js';
import { MemoryStore } from '../../../service/memory-store.js';
import { capabilitiesWithMail } from '../../../service/space-service.js';
import { secureRandom } from '../../../service/values/random.js';
import type { InvitationOutcomes } from '../../../src/contract/invitations.js';
import type { MemberPage } from '../../../src/contract/members.js';
import { commandHeaders } from '../../support/command-headers.js';
import { read, withAcceptedTerms } from './service-under-test.js';

const bob = { firstNames: 'Bob', lastNames: 'Weber', email: 'bob@work.example', certificateNumber: '2'.repeat(20), access: 'all', role: 'manager' };
const anyVersion = { ...commandHeaders(), 'If-Match': '*' };

/** A service with a space of Anne's, and what it sends. */
async function withMails(space = {}) {
  const store = new MemoryStore();
  const service = await withAcceptedTerms({ store, capabilities: capabilitiesWithMail });
  await service.acceptTerms('bob');
  const { id } = await service.create(space);
  const mails: Mail[] = [];
  const options = { confirmations: store.confirmations, send: async (mail: Mail) => void mails.push(mail), linkOf: String, portal: 'https://portal.example/' };
  const courier = new Courier({ ...options, now: service.clock.now, random: secureRandom });
  const sent = async () => {
    await courier.deliver();
    return mails.splice(0);
  };
  await sent();
  const invite = async (language = 'en', more = {}) => {
    const headers = { ...commandHeaders(), 'Accept-Language': language };
    const { outcomes } = await read<InvitationOutcomes>(service.send('POST', `/spaces/${id}/invitations`, { invitations: [{ ...bob, ...more }] }, { headers }));
    return outcomes[0]!.invitation!.id;
  };
  const answer = (invitationId: string, path: 'acceptance' | 'refusal') => service.send('POST', `/invitations/${invitationId}/${path}`, undefined, { person: 'bob' });
  return { service, id, sent, invite, answer };
}

const described = (mails: readonly Mail[]) => mails.map(({ to, subject }) => `${to}: ${subject}`);

describe('a mail', () => {
  it('goes to who is invited, in the language of who invites, with one link and no secret', async () => {
    for (const [language, subject] of [
      ['en', 'You are invited to a business space'],
      ['fr', 'Vous avez une invitation dans un espace professionnel'],
      ['de', 'Sie sind in einen beruflichen Bereich eingeladen'],
      ['lb', 'Dir sidd an e beruffleche Beräich invitéiert'],
    ] as const) {
      const { sent, invite } = await withMails();
      const id = await invite(language);
      const [mail, ...others] = await sent();
      expect([mail!.to, mail!.subject, mail!.language, others.length]).to.deep.equal([bob.email, subject, language, 0]);
      expect(mail!.html.match(/href="[^"]*"/gu)).to.deep.equal(['href="https://portal.example/"']);
      expect(mail!.text).to.contain('Bakery').and.to.contain('2025-07-02').and.not.to.contain(id).and.not.to.contain(bob.certificateNumber);
    }
  });

  it('makes no link of a title, and writes out what would hide or turn it', async () => {
    const { sent, invite } = await withMails({ title: 'Click https://evil.example now \u202eabc <b>', legalName: 'http://evil.example/\u200b' });
    await invite();
    const [mail] = await sent();
    for (const written of [mail!.text, mail!.html]) {
      expect(written).not.to.match(/evil\.example|https?:\/\/evil|\u202e|\u200b/u);
      expect(written).to.contain('[U+202E]');
    }
    expect(mail!.html).not.to.contain('<b>');
    expect(mail!.subject).to.equal('You are invited to a business space');
  });

  it('is not sent once the invitation is cancelled', async () => {
    const { service, id, sent, invite } = await withMails();
    await service.send('DELETE', `/spaces/${id}/invitations/${await invite()}`);
    expect(await sent()).to.deep.equal([]);
  });

  it('tells whoever invited what became of it, and whom it concerns what became of their place', async () => {
    const { service, id, sent, invite, answer } = await withMails();
    await answer(await invite(), 'refusal');
    expect(described(await sent())).to.deep.equal(['anne@example.lu: Your invitation was declined']);
    await answer(await invite(), 'acceptance');
    expect(described(await sent())).to.deep.equal(['anne@example.lu: Your invitation was accepted']);
    const { items } = await read<MemberPage>(service.get(`/spaces/${id}/members`));
    const path = `/spaces/${id}/members/${items.find(({ isSelf }) => !isSelf)!.id}`;
    await service.send('PATCH', path, { role: 'administrator' }, { headers: { ...commandHeaders(), 'If-Match': '*' } });
    expect(described(await sent())).to.deep.equal(['bob@example.lu: Your role in a business space has changed']);
    await service.send('DELETE', path);
    expect(described(await sent())).to.deep.equal(['bob@example.lu: You no longer have access to a business space']);
  });

  it('tells of a reminder, of a new space and of one that is closed', async () => {
    const { service, id, sent, invite, answer } = await withMails();
    const invitationId = await invite();
    await sent();
    service.clock.pass(24 * 60 * 60 * 1000);
    await service.send('POST', `/spaces/${id}/invitations/${invitationId}/reminders`);
    expect(described(await sent())).to.deep.equal([`${bob.email}: Your invitation to a business space is still open`]);
    await answer(invitationId, 'acceptance');
    await sent();
    await service.send('DELETE', `/spaces/${id}`, undefined, { headers: anyVersion });
    expect(described(await sent())).to.have.members(['anne@example.lu: A space of yours was closed', 'bob@example.lu: A space of yours was closed']);
    await service.create({ email: 'somebody.else@example.lu' });
    expect(described(await sent())).to.deep.equal(['anne@example.lu: You have created a space']);
  });
});
