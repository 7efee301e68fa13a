import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { capabilitiesWithMail, type SpaceServiceOptions, type SpaceStore } from '../../../service/space-service.js';
import type { Invitation, InvitationOutcomes, InvitationPage, ReceivedInvitationPage } from '../../../src/contract/invitations.js';
import type { MemberPage } from '../../../src/contract/members.js';
import type { SessionAnswer } from '../../../src/contract/session.js';
import type { SpaceSummary } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { type Person, problemOf, read, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';
import { withManager } from './shared-space.js';
import { stores, type TestStore } from '../support/stores.js';

const day = 24 * 60 * 60 * 1000;
let count = 0;

/** The number of a certificate that nobody has. */
function newNumber(): string {
  count += 1;
  return String(count).padStart(20, '9');
}

/** Bob, or somebody else, as those to invite; with a certificate and an address of their own each time. */
function invitee(certificateNumber = newNumber()) {
  return { firstNames: 'Bob', lastNames: 'Weber', email: `bob${certificateNumber}@example.lu`, certificateNumber, access: 'all', role: 'manager' } as const;
}

/** A space of Anne's, to which she may invite Bob; both have accepted the terms. */
async function withSpace(store: SpaceStore, options: Partial<SpaceServiceOptions> = {}) {
  const service = new ServiceUnderTest({ store, capabilities: capabilitiesWithMail, ...options });
  service.suffix = newNumber();
  for (const person of ['anne', 'bob'] as const) {
    service.certificates[person] = newNumber();
    await service.acceptTerms(person);
  }
  const bob = invitee(service.certificates.bob!);
  const { id } = await service.create();
  const path = `/spaces/${id}/invitations`;
  const send = (invitations: readonly object[], person: Person = 'anne', key?: string) =>
    service.send('POST', path, { invitations }, { person, headers: commandHeaders(key) });
  const invite = async (...invitations: readonly object[]) => (await read<InvitationOutcomes>(send(invitations))).outcomes;
  const received = () => read<ReceivedInvitationPage>(service.get('/invitations', { person: 'bob' }));
  const accept = (invitationId: string, person: Person = 'bob') => service.send('POST', `/invitations/${invitationId}/acceptance`, undefined, { person });
  const decline = (invitationId: string, person: Person = 'bob') => service.send('POST', `/invitations/${invitationId}/refusal`, undefined, { person });
  const remind = (invitationId: string) => service.send('POST', `${path}/${invitationId}/reminders`);
  const cancel = (invitationId: string) => service.send('DELETE', `${path}/${invitationId}`);
  const sent = () => read<InvitationPage>(service.get(path));
  const members = () => read<MemberPage>(service.get(`/spaces/${id}/members`));
  const idOfOne = async (more: object = {}) => (await invite({ ...bob, ...more }))[0]!.invitation!.id;
  return { service, bob, id, path, send, invite, received, accept, decline, remind, cancel, sent, members, idOfOne };
}

for (const [name, open] of Object.entries(stores)) {
  describe(`over the store in ${name}`, () => {
    let opened: TestStore;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    describe('an invitation', () => {
      it('is received by whoever signs in with its certificate', async () => {
        const { bob, service, invite, received } = await withSpace(opened.store);
        const [outcome] = await invite({ ...bob, firstNames: ' Bob ' });
        expect([outcome!.outcome, outcome!.invitation!.state, outcome!.invitation!.firstNames]).to.deep.equal(['invited', 'open', 'Bob']);
        const { items, total } = await received();
        expect(total).to.equal(1);
        expect(items[0]!.space.title).to.equal('Bakery');
        expect(items[0]!.invitedBy).to.deep.equal({ firstNames: 'Anne', lastNames: 'Weber' });
        expect(items[0]!.signInWith).to.equal(null);
        expect((await received()).certificateNumber).to.equal(service.certificates.bob);
        const { session } = await read<SessionAnswer>(service.get('/session', { person: 'bob' }));
        expect(session!.pendingInvitations).to.equal(1);
        expect((await read<ReceivedInvitationPage>(service.get('/invitations'))).total).to.equal(0);
      });

      it('is not received by somebody whose product states no certificate', async () => {
        const { bob, service, invite, received } = await withSpace(opened.store);
        service.certificates.bob = null;
        const [outcome] = await invite(bob);
        expect((await received()).total).to.equal(0);
        expect(await problemOf(service.send('POST', `/invitations/${outcome!.invitation!.id}/acceptance`, undefined, { person: 'bob' }))).to.equal('404 not-found');
      });

      it('makes a user of the space, with its role, and is gone', async () => {
        const { accept, received, sent, members, idOfOne, id, service } = await withSpace(opened.store);
        const space = await read<SpaceSummary>(accept(await idOfOne({ role: 'administrator', access: 'certificate' })));
        expect([space.id, space.role, space.lastUsedAt]).to.deep.equal([id, 'administrator', null]);
        const bobs = (await members()).items.find(({ firstNames }) => firstNames === 'Bob')!;
        expect([bobs.role, bobs.access, bobs.email]).to.deep.equal(['administrator', 'certificate', 'bob@example.lu']);
        expect((await received()).total + (await sent()).total).to.equal(0);
        expect((await service.list('', 'bob')).items.map(({ title }) => title)).to.deep.equal(['Bakery']);
      });

      it('is accepted once, and answered alike again by who accepted it', async () => {
        const { accept, members, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne();
        expect((await accept(id)).status).to.equal(200);
        expect((await accept(id)).status).to.equal(200);
        expect((await members()).total).to.equal(2);
      });

      it('is accepted only by who has accepted the terms', async () => {
        const service = new ServiceUnderTest({ capabilities: capabilitiesWithMail });
        expect(await problemOf(service.send('POST', '/invitations/any/acceptance'))).to.equal('403 terms-required');
      });

      it('for another certificate of theirs says which product to sign in with', async () => {
        const { service, accept, received, decline, idOfOne } = await withSpace(opened.store);
        await service.get('/session', { person: 'bob' });
        service.certificates.bob = newNumber();
        service.signIns += 1;
        await service.get('/session', { person: 'bob' });
        const id = await idOfOne();
        expect((await received()).items[0]!.signInWith).to.equal('LuxTrust Mobile');
        expect(await problemOf(accept(id))).to.equal('409 another-certificate');
        expect((await decline(id)).status).to.equal(204);
      });

      it('of somebody else, or that does not exist, is not found', async () => {
        const { accept, decline, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne(invitee());
        for (const unknown of [id, 'nothing', '%00']) {
          expect(await problemOf(accept(unknown)), unknown).to.equal('404 not-found');
          expect(await problemOf(decline(unknown)), unknown).to.equal('404 not-found');
        }
      });

      it('that was declined is not received any more, and can be sent anew', async () => {
        const { accept, decline, received, sent, remind, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne();
        expect((await decline(id)).status).to.equal(204);
        expect(await problemOf(accept(id))).to.equal('404 not-found');
        expect((await received()).total).to.equal(0);
        const [declined] = (await sent()).items;
        expect([declined!.state, declined!.remindableAt]).to.deep.equal(['declined', null]);
        expect(await problemOf(remind(id))).to.equal('404 not-found');
        await idOfOne();
        expect((await sent()).items.map(({ state }) => state)).to.deep.equal(['open']);
        expect((await received()).total).to.equal(1);
      });

      it('that was cancelled is not found', async () => {
        const { accept, cancel, sent, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne();
        expect((await cancel(id)).status).to.equal(204);
        expect(await problemOf(cancel(id))).to.equal('404 not-found');
        expect(await problemOf(accept(id))).to.equal('404 not-found');
        expect((await sent()).total).to.equal(0);
      });

      it('expires after thirty days, and is open again once it is sent again', async () => {
        const { service, accept, received, sent, remind, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne();
        service.clock.pass(30 * day - 1);
        expect((await received()).total).to.equal(1);
        service.clock.pass(1);
        expect((await received()).total).to.equal(0);
        expect(await problemOf(accept(id))).to.equal('404 not-found');
        expect((await sent()).items[0]!.state).to.equal('expired');
        expect((await read<Invitation>(remind(id))).state).to.equal('open');
        expect((await accept(id)).status).to.equal(200);
      });

      it('is sent again once a day', async () => {
        const { service, remind, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne();
        const early = await remind(id);
        expect(await problemOf(early.clone())).to.equal('429 rate-limited');
        expect(Number(early.headers.get('Retry-After'))).to.be.greaterThan(0);
        service.clock.pass(day);
        const reminded = await read<Invitation>(remind(id));
        expect(reminded.remindedAt).to.equal(service.clock.now().toISOString());
        expect(Date.parse(reminded.remindableAt!)).to.equal(service.clock.now().getTime() + day);
        expect(Date.parse(reminded.expiresAt)).to.equal(service.clock.now().getTime() + 30 * day);
        expect(await problemOf(remind(id))).to.equal('429 rate-limited');
      });

      it('ends with the right to invite of who sent it', async () => {
        for (const end of ['demoted', 'removed', 'left', 'closed'] as const) {
          const other = invitee();
          const { service, id, accept, received, idOfOne, members, send } = await withSpace(opened.store);
          await accept(await idOfOne({ role: 'administrator' }));
          const { outcomes } = await read<InvitationOutcomes>(send([other], 'bob'));
          service.certificates.anne = other.certificateNumber;
          const member = (await members()).items.find(({ firstNames }) => firstNames === 'Bob')!;
          const headers = { ...commandHeaders(), 'If-Match': '*' };
          if (end === 'demoted') await service.send('PATCH', `/spaces/${id}/members/${member.id}`, { role: 'manager' }, { headers });
          if (end === 'removed') await service.send('DELETE', `/spaces/${id}/members/${member.id}`);
          if (end === 'left') await service.send('DELETE', `/spaces/${id}/members/me`, undefined, { person: 'bob' });
          if (end === 'closed') await service.send('DELETE', `/spaces/${id}`, undefined, { headers });
          expect(await problemOf(accept(outcomes[0]!.invitation!.id, 'anne')), end).to.equal('404 not-found');
          expect((await received()).total, end).to.equal(0);
        }
      });

      it('brings no role of earlier', async () => {
        const { service, id, accept, members, idOfOne } = await withSpace(opened.store);
        await accept(await idOfOne({ role: 'administrator' }));
        const earlier = (await members()).items.find(({ firstNames }) => firstNames === 'Bob')!;
        await service.send('DELETE', `/spaces/${id}/members/${earlier.id}`);
        const space = await read<SpaceSummary>(accept(await idOfOne()));
        expect(space.role).to.equal('manager');
        expect((await members()).items.map((member) => member.id)).not.to.include(earlier.id);
      });

      it('leaves the role of who has the space already', async () => {
        const { service, accept, idOfOne, members } = await withSpace(opened.store);
        const other = newNumber();
        const [first, second] = [await idOfOne(), await idOfOne({ certificateNumber: other, role: 'administrator' })];
        await accept(first);
        service.certificates.bob = other;
        expect((await read<SpaceSummary>(accept(second))).role).to.equal('manager');
        expect((await members()).total).to.equal(2);
      });

      it('is not accepted by who has as many spaces as allowed', async () => {
        const { service, accept, idOfOne } = await withSpace(opened.store);
        const id = await idOfOne();
        for (let number = 0; number < 200; number += 1) await service.create({}, 'bob');
        expect(await problemOf(accept(id))).to.equal('409 limit-reached');
        const [space] = (await service.list('', 'bob')).items;
        await service.send('DELETE', `/spaces/${space!.id}`, undefined, { person: 'bob', headers: { ...commandHeaders(), 'If-Match': '*' } });
        expect((await accept(id)).status).to.equal(200);
      });
    });

    describe('inviting', () => {
      it('says of each what became of it, in order', async () => {
        const { bob, accept, invite, idOfOne } = await withSpace(opened.store);
        await accept(await idOfOne());
        const others = invitee();
        const outcomes = await invite(bob, others, others, { ...others, email: 'nowhere', firstNames: 'a\u202eb', certificateNumber: '12' });
        expect(outcomes.map(({ outcome }) => outcome)).to.deep.equal(['already-member', 'invited', 'already-invited', 'invalid']);
        expect(outcomes[2]!.invitation!.id).to.equal(outcomes[1]!.invitation!.id);
        expect(outcomes[3]!.errors).to.deep.equal([
          { pointer: '#/firstNames', code: 'malformed' },
          { pointer: '#/email', code: 'malformed' },
          { pointer: '#/certificateNumber', code: 'malformed' },
        ]);
      });

      it('refuses names with characters that are not seen or turn the text', async () => {
        const { bob, invite } = await withSpace(opened.store);
        const names = ['a\u200bb', 'a\u202eb', 'a\u2066b', 'a\u00adb', 'a\ufeffb', '', ' ', 'x'.repeat(101)];
        const outcomes = await invite(...names.map((lastNames) => ({ ...bob, lastNames })));
        expect(outcomes.map(({ outcome, errors }) => `${outcome} ${errors?.[0]?.code}`)).to.deep.equal([
          ...Array.from({ length: 5 }, () => 'invalid malformed'),
          ...['invalid required', 'invalid required', 'invalid too-long'],
        ]);
      });

      it('takes fifty at once, of any length, and no more', async () => {
        const { bob, send } = await withSpace(opened.store);
        const long = { firstNames: 'ÿ'.repeat(100), lastNames: '語'.repeat(100), email: `${'a'.repeat(64)}@${'b'.repeat(60)}.example` };
        const many = (count: number) => Array.from({ length: count }, () => ({ ...bob, ...long, certificateNumber: newNumber() }));
        const { outcomes } = await read<InvitationOutcomes>(send(many(50)));
        expect(new Set(outcomes.map(({ outcome }) => outcome))).to.deep.equal(new Set(['invited', 'too-many']));
        expect(await problemOf(send(many(51)))).to.equal('422 invalid');
        expect(await problemOf(send([]))).to.equal('422 invalid');
        expect(await problemOf(send([{ ...bob, role: 'owner' }]))).to.equal('422 invalid');
      });

      it('answers a retry as it was answered, and invites nobody twice', async () => {
        const { bob, send, sent } = await withSpace(opened.store);
        const first = await read<InvitationOutcomes>(send([bob], 'anne', 'once'));
        expect(await read<InvitationOutcomes>(send([bob], 'anne', 'once'))).to.deep.equal(first);
        expect((await sent()).total).to.equal(1);
      });

      it('ends for the day at each cap', async () => {
        for (const cap of ['bySpace', 'byInviter'] as const) {
          const several = [invitee(), invitee(), invitee()];
          const { service, invite } = await withSpace(opened.store, { invitationsPerDay: { bySpace: 9, byInviter: 9, toRecipient: 9, [cap]: 2 } });
          expect((await invite(...several)).map(({ outcome }) => outcome), cap).to.deep.equal(['invited', 'invited', 'too-many']);
          service.clock.pass(day);
          expect((await invite(several[2]!))[0]!.outcome).to.equal('invited');
        }
        const several = [invitee(), invitee(), invitee()];
        const { service, invite, cancel } = await withSpace(opened.store, { invitationsPerDay: { bySpace: 9, byInviter: 9, toRecipient: 1 } });
        await cancel((await invite(several[0]!))[0]!.invitation!.id);
        const again = await invite({ ...several[0], email: 'other@example.lu' }, { ...several[1], email: several[0]!.email.toUpperCase() }, several[2]!);
        expect(again.map(({ outcome }) => outcome)).to.deep.equal(['too-many', 'too-many', 'invited']);
        service.clock.pass(day);
        expect((await invite(several[0]!))[0]!.outcome).to.equal('invited');
      });

      it('is for administrators', async () => {
        const service = withManager({ capabilities: capabilitiesWithMail });
        const [path, options] = ['/spaces/shared/invitations', { person: 'bob' as const }];
        expect(await problemOf(service.send('POST', path, { invitations: [invitee()] }, options))).to.equal('403 forbidden');
        expect(await problemOf(service.get(path, options))).to.equal('403 forbidden');
        expect(await problemOf(service.send('DELETE', `${path}/any`, undefined, options))).to.equal('403 forbidden');
        expect(await problemOf(service.send('POST', `${path}/any/reminders`, undefined, options))).to.equal('403 forbidden');
        expect(await problemOf(service.send('DELETE', `${path}/any`))).to.equal('404 not-found');
      });

      it('is not for strangers, nor into a private space', async () => {
        const { bob, service, path, send } = await withSpace(opened.store);
        expect(await problemOf(send([bob], 'bob'))).to.equal('404 not-found');
        expect(await problemOf(service.get(path, { person: 'bob' }))).to.equal('404 not-found');
        const { id } = await read<SpaceSummary>(service.send('POST', '/spaces', { kind: 'private', email: 'anne@example.lu' }));
        expect(await problemOf(service.send('POST', `/spaces/${id}/invitations`, { invitations: [bob] }))).to.equal('403 forbidden');
        expect((await read<InvitationPage>(service.get(`/spaces/${id}/invitations`))).total).to.equal(0);
      });

      it('is listed page by page, the latest first', async () => {
        const { service, path, invite } = await withSpace(opened.store);
        for (const index of [1, 2, 3]) {
          await invite({ ...invitee(), firstNames: `Bob ${index}` });
          service.clock.pass(1000);
        }
        const first = await read<InvitationPage>(service.get(`${path}?limit=2`));
        const rest = await read<InvitationPage>(service.get(`${path}?limit=2&cursor=${first.nextCursor}`));
        expect([first.total, ...[...first.items, ...rest.items].map(({ firstNames }) => firstNames)]).to.deep.equal([3, 'Bob 3', 'Bob 2', 'Bob 1']);
        expect(rest.nextCursor).to.equal(null);
        for (const cursor of ['', 'x', btoa('["member","a","b"]')]) expect(await problemOf(service.get(`${path}?cursor=${cursor}`))).to.equal('400 bad-request');
      });

      it('is not there where the part is not offered', async () => {
        const service = await withAcceptedTerms();
        const { id } = await service.create();
        expect(await problemOf(service.get(`/spaces/${id}/invitations`))).to.equal('404 not-found');
      });
    });
  });
}
