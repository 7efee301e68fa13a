import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { capabilitiesWithMail, type SpaceStore } from '../../../service/space-service.js';
import type { InvitationOutcomes } from '../../../src/contract/invitations.js';
import type { Member, MemberPage } from '../../../src/contract/members.js';
import type { Session, SessionAnswer } from '../../../src/contract/session.js';
import type { Space } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { creation, refusalOf } from '../support/commands.js';
import { stores, type TestStore } from '../support/stores.js';
import { problemOf, read, ServiceUnderTest } from './service-under-test.js';

let count = 0;

/** The number of a certificate that nobody has. */
function newNumber(): string {
  count += 1;
  return String(count).padStart(20, '8');
}

/** A space of Anne's in which Bob is an administrator with one certificate; he has another one, too. */
async function withBoundMember(store: SpaceStore) {
  const service = new ServiceUnderTest({ store, capabilities: capabilitiesWithMail });
  service.suffix = newNumber();
  const [own, other] = [newNumber(), newNumber()];
  service.certificates.anne = newNumber();
  service.certificates.bob = own;
  await service.acceptTerms('anne');
  await service.acceptTerms('bob');
  const space = await service.create();
  const invite = async (certificateNumber: string, more: object = {}) => {
    const invitee = { firstNames: 'Bob', lastNames: 'Weber', email: `bob${certificateNumber}@example.lu`, certificateNumber, access: 'certificate', role: 'administrator', ...more };
    const { outcomes } = await read<InvitationOutcomes>(service.send('POST', `/spaces/${space.id}/invitations`, { invitations: [invitee] }));
    return outcomes[0]!.invitation!.id;
  };
  const accept = (id: string) => service.send('POST', `/invitations/${id}/acceptance`, undefined, { person: 'bob' });
  const session = async (): Promise<Session> => (await read<SessionAnswer>(service.get('/session', { person: 'bob' }))).session!;
  const signInWith = async (certificateNumber: string | null) => {
    service.certificates.bob = certificateNumber;
    service.signIns += 1;
    return session();
  };
  await session();
  expect((await accept(await invite(own))).status).to.equal(200);
  return { service, space, own, other, invite, accept, session, signInWith };
}

for (const [name, open] of Object.entries(stores)) {
  describe(`access by one certificate over the store in ${name}`, () => {
    let opened: TestStore;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    it('reaches the space with this certificate', async () => {
      const { service, space, own, signInWith } = await withBoundMember(opened.store);
      const { activeSpace, spaceCounts, otherProducts } = await signInWith(own);
      expect([activeSpace?.id, spaceCounts.professional, otherProducts]).to.deep.equal([space.id, 1, []]);
      expect((await service.list('', 'bob')).items.map(({ id }) => id)).to.deep.equal([space.id]);
    });

    it('neither shows nor enters it with another one, or with none, and names the product that does', async () => {
      const { service, space, other, signInWith } = await withBoundMember(opened.store);
      for (const certificate of [other, null]) {
        const { activeSpace, spaceCounts, otherProducts } = await signInWith(certificate);
        expect([activeSpace, spaceCounts.professional, otherProducts]).to.deep.equal([null, 0, ['LuxTrust Mobile']]);
        for (const query of ['', '?order=title', '?query=bakery', '?title=Bakery']) {
          const { items, total } = await service.list(query, 'bob');
          expect([items, total], query).to.deep.equal([[], 0]);
        }
        const path = `/spaces/${space.id}`;
        for (const read of [path, `${path}/members`, `${path}/invitations`]) {
          expect(await problemOf(service.get(read, { person: 'bob' })), read).to.equal('404 not-found');
        }
      }
    });

    it('has no effect with another one, whatever the command', async () => {
      const { service, space, other, invite, signInWith } = await withBoundMember(opened.store);
      const path = `/spaces/${space.id}`;
      const invited = await invite(newNumber());
      const { items } = await read<MemberPage>(service.get(`${path}/members`));
      const anne = items.find(({ isSelf }) => isSelf)!;
      await signInWith(other);
      const headers = { 'If-Match': '*' };
      const invitee = { firstNames: 'Eve', lastNames: 'X', email: 'eve@example.lu', certificateNumber: newNumber(), access: 'all', role: 'manager' };
      const commands: readonly (readonly [method: string, path: string, body?: unknown])[] = [
        ['PUT', '/session/active-space', { spaceId: space.id }],
        ['PATCH', path, { title: 'Brewery' }],
        ['POST', `${path}/email-confirmations`],
        ['DELETE', `${path}/email-confirmations`],
        ['PATCH', `${path}/members/${anne.id}`, { role: 'manager' }],
        ['DELETE', `${path}/members/${anne.id}`],
        ['DELETE', `${path}/members/me`],
        ['POST', `${path}/invitations`, { invitations: [invitee] }],
        ['POST', `${path}/invitations/${invited}/reminders`],
        ['DELETE', `${path}/invitations/${invited}`],
        ['DELETE', path],
      ];
      for (const [method, address, body] of commands) {
        const answer = service.send(method, address, body, { person: 'bob', headers: { ...commandHeaders(), ...headers } });
        expect(await problemOf(answer), `${method} ${address}`).to.equal('404 not-found');
      }
      expect((await read<Space>(service.get(path))).version).to.equal(space.version);
      expect((await read<MemberPage>(service.get(`${path}/members`))).total).to.equal(2);
    });

    it('counts towards the limit of spaces all the same', async () => {
      const { service, other, signInWith } = await withBoundMember(opened.store);
      const { person } = await signInWith(other);
      const command = { ...creation(person.id), certificateNumber: service.certificates.bob, professionalSpaceLimit: 1 };
      expect(refusalOf(await opened.store.spaces.createSpace(command))).to.equal('limit-reached');
    });

    it('is for another certificate once an invitation for that one is accepted, with the role as it was', async () => {
      const { service, space, own, other, invite, accept, signInWith } = await withBoundMember(opened.store);
      const id = await invite(other, { role: 'manager' });
      await signInWith(other);
      const { role } = await read<Space>(accept(id));
      expect(role).to.equal('administrator');
      expect((await service.list('', 'bob')).total).to.equal(1);
      const { items } = await read<MemberPage>(service.get(`/spaces/${space.id}/members`));
      expect(items).to.have.length(2);
      expect(items.find(({ isSelf }) => !isSelf) satisfies Member | undefined).to.include({ access: 'certificate', role: 'administrator' });
      await signInWith(own);
      expect((await service.list('', 'bob')).total).to.equal(0);
    });

    it('is with every certificate once an invitation says so', async () => {
      const { service, own, other, invite, accept, signInWith } = await withBoundMember(opened.store);
      const id = await invite(other, { access: 'all' });
      await signInWith(other);
      await accept(id);
      for (const certificate of [own, other, null]) {
        await signInWith(certificate);
        expect((await service.list('', 'bob')).total).to.equal(1);
      }
    });
  });
}
