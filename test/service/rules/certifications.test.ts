import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { AuthorityDesk } from '../../../service/certifications/authority-desk.js';
import { sampleServices } from '../../../service/certifications/sample/sample-services.js';
import { type SpaceServiceOptions, type SpaceStore, usualCapabilities } from '../../../service/space-service.js';
import { secureRandom } from '../../../service/values/random.js';
import type { Certification, Certifications, CertifiableServices } from '../../../src/contract/certifications.js';
import type { Problem } from '../../../src/contract/problems.js';
import type { SessionAnswer } from '../../../src/contract/session.js';
import type { SpaceSummary } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { addMemberTo } from '../support/invite-member.js';
import { stores, type TestStore } from '../support/stores.js';
import { type Person, problemOf, read, ServiceUnderTest } from './service-under-test.js';

const day = 24 * 60 * 60 * 1000;
const codeKey = 'a key of tests';
let count = 0;

/** Anne administrates a space, and Bob is a manager in it. Services: `food-safety` requests by a code, `social-elections` grants. */
async function withSpace(store: SpaceStore, options: Partial<SpaceServiceOptions> = {}) {
  const service = new ServiceUnderTest({ store, capabilities: [...usualCapabilities, 'invitations', 'certifications'], services: sampleServices, codeKey, ...options });
  count += 1;
  service.suffix = `-certified-${count}`;
  service.certificates.anne = String(count).padStart(20, '7');
  service.certificates.bob = String(count).padStart(20, '8');
  await service.acceptTerms();
  await service.acceptTerms('bob');
  const space = await service.create();
  const { id } = space;
  await addMemberTo(service, id);
  const desk = new AuthorityDesk({ authority: store.certifications.authority, services: sampleServices, codeKey, now: service.clock.now, random: secureRandom });
  const path = `/spaces/${id}/certifications`;
  const issue = (serviceId = 'food-safety', capacity: 'holder' | 'agent' = 'holder') => desk.issueCode({ serviceId, capacity });
  const request = (code: string, more: object = {}, { person = 'anne', key, of = path }: { person?: Person; key?: string; of?: string } = {}) =>
    service.send('POST', of, { serviceId: 'food-safety', capacity: 'holder', code, ...more }, { person, headers: commandHeaders(key) });
  const cancel = (certificationId: string, person: Person = 'anne') => service.send('POST', `${path}/${certificationId}/cancellation`, undefined, { person });
  const list = (person: Person = 'anne') => read<Certifications>(service.get(path, { person }));
  const states = async () => (await list()).items.map(({ state }) => state);
  const requested = async () => {
    // The latest of a list is the one that was requested last.
    service.clock.pass(1);
    return read<Certification>(request(await issue()));
  };
  const granted = async () => {
    const certification = await requested();
    await desk.grant(certification);
    return certification;
  };
  return { service, space, id, path, desk, issue, request, cancel, list, states, requested, granted };
}

/** Why the desk does not do something. */
async function refusalOf(act: Promise<unknown>): Promise<string | undefined> {
  try {
    await act;
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Where a refusal points, and why. */
async function faultOf(response: Response | Promise<Response>): Promise<string> {
  const { errors } = await read<Problem>(response);
  return (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).join();
}

for (const [name, open] of Object.entries(stores)) {
  describe(`over the store in ${name}`, () => {
    let opened: TestStore;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    describe('the services', () => {
      it('are listed by name in the language asked for', async () => {
        const { service } = await withSpace(opened.store);
        const namesIn = async (language: string) => (await read<CertifiableServices>(service.get('/services', { headers: { 'Accept-Language': language } }))).items.map((item) => item.name);
        expect(await namesIn('en')).to.deep.equal(['Food safety', 'Social elections', 'Transport licences']);
        expect(await namesIn('fr-LU')).to.deep.equal(['Élections sociales', 'Licences de transport', 'Sécurité alimentaire']);
      });
    });

    describe('a certification', () => {
      it('is requested with a code however it is typed, and granted by the authority, for everybody who has the space', async () => {
        const { service, id, request, issue, list, desk } = await withSpace(opened.store);
        const code = await issue();
        const response = await request(` ${code.toLowerCase().replaceAll('-', ' – ')}\u00a0`);
        expect(response.status).to.equal(201);
        expect(await response.text()).not.to.contain(code);
        const [asked] = (await list('bob')).items;
        expect(asked).to.include({ serviceId: 'food-safety', capacity: 'holder', state: 'requested', decidedAt: null, validFrom: null });
        await desk.grant(asked!);
        const [granted] = (await list('bob')).items;
        expect(granted).to.include({ state: 'granted', validFrom: '2025-06-02', validUntil: '2027-06-01' });
        await service.send('PUT', '/session/active-space', { spaceId: id });
        const { session } = await read<SessionAnswer>(service.get('/session'));
        expect(session!.activeSpace!.certifications).to.deep.equal(['food-safety']);
      });

      it('is granted at once where the authority has decided when it sent the code', async () => {
        const { request, issue } = await withSpace(opened.store);
        const granted = await read<Certification>(request(await issue('social-elections', 'agent'), { serviceId: 'social-elections', capacity: 'agent' }));
        expect(granted).to.include({ state: 'granted', capacity: 'agent', validUntil: '2030-06-01' });
      });

      it('is in the answer to a switch, and spaces are found by it', async () => {
        const { service, id, granted } = await withSpace(opened.store);
        await service.create();
        await granted();
        const switched = await read<SpaceSummary>(service.send('PUT', '/session/active-space', { spaceId: id }));
        expect(switched.certifications).to.deep.equal(['food-safety']);
        const { items, total } = await service.list('?certification=food-safety');
        expect([items.map((item) => item.id), total]).to.deep.equal([[id], 1]);
        expect(items[0]).not.to.have.property('certifications');
        for (const other of ['social-elections', 'no%00thing', 'é']) expect((await service.list(`?certification=${other}`)).total).to.equal(0);
      });

      it('says why it was refused or revoked, which is final', async () => {
        const { desk, list, requested, cancel } = await withSpace(opened.store);
        const first = await requested();
        await desk.refuse(first, 'The register does not know you.');
        expect((await list()).items[0]).to.include({ state: 'refused', reason: 'The register does not know you.' });
        expect(await problemOf(cancel(first.id))).to.equal('409 already-decided');
        const second = await requested();
        await desk.grant(second);
        await desk.revoke(second, 'The licence has ended.');
        expect((await list()).items.map(({ state, reason }) => [state, reason])).to.deep.equal([['revoked', 'The licence has ended.']]);
        for (const act of ['grant', 'refuse', 'revoke'] as const) {
          expect(await refusalOf(desk[act](second, ''))).to.equal('already-decided');
        }
      });

      it('expires after its last day, and a request when nobody decides', async () => {
        const { service, states, granted, requested, id, desk } = await withSpace(opened.store);
        await granted();
        service.clock.pass(Date.parse('2027-06-01T23:59:59Z') - service.clock.now().getTime());
        expect(await states()).to.deep.equal(['granted']);
        service.clock.pass(1000);
        expect(await states()).to.deep.equal(['expired']);
        expect((await service.list('?certification=food-safety')).total).to.equal(0);
        await service.send('PUT', '/session/active-space', { spaceId: id });
        expect((await read<SessionAnswer>(service.get('/session'))).session!.activeSpace!.certifications).to.deep.equal([]);
        const late = await requested();
        service.clock.pass(90 * day);
        expect(await states()).to.deep.equal(['expired']);
        expect(await refusalOf(desk.grant(late))).to.equal('already-decided');
        await granted();
        expect(await states()).to.deep.equal(['granted']);
      });

      it('is renewed while it goes on, and replaced only when the new one is granted', async () => {
        const { states, granted, requested, desk, list } = await withSpace(opened.store);
        const old = await granted();
        const refused = await requested();
        expect(await states()).to.deep.equal(['requested', 'granted']);
        await desk.refuse(refused, 'Too early.');
        expect(await states()).to.deep.equal(['refused', 'granted']);
        const renewed = await granted();
        const ids = (await list()).items.map((item) => item.id);
        expect(ids).to.deep.equal([renewed.id]);
        expect(ids).not.to.include(old.id);
      });

      it('is one for each service and capacity', async () => {
        const { request, issue, requested, states } = await withSpace(opened.store);
        await requested();
        expect(await problemOf(request(await issue()))).to.equal('409 already-requested');
        expect((await request(await issue('food-safety', 'agent'), { capacity: 'agent' })).status).to.equal(201);
        expect(await states()).to.deep.equal(['requested', 'requested']);
      });

      it('can be cancelled while it is requested, and its code used again', async () => {
        const { request, cancel, issue, states, desk } = await withSpace(opened.store);
        const code = await issue();
        const asked = await read<Certification>(request(code));
        expect((await cancel(asked.id)).status).to.equal(204);
        expect(await states()).to.deep.equal([]);
        expect(await problemOf(cancel(asked.id))).to.equal('404 not-found');
        expect(await refusalOf(desk.grant(asked))).to.equal('not-found');
        expect((await request(code)).status).to.equal(201);
      });

      it('is for administrators to request and to cancel, and for nobody in a private space', async () => {
        const { service, request, cancel, requested, issue } = await withSpace(opened.store);
        const asked = await requested();
        const code = await issue('food-safety', 'agent');
        expect(await problemOf(request(code, { capacity: 'agent' }, { person: 'bob' }))).to.equal('403 forbidden');
        expect(await problemOf(cancel(asked.id, 'bob'))).to.equal('403 forbidden');
        const own = await read<SpaceSummary>(service.send('POST', '/spaces', { kind: 'private', email: 'anne@example.lu' }));
        const path = `/spaces/${own.id}/certifications`;
        expect((await read<Certifications>(service.get(path))).items).to.deep.equal([]);
        expect(await problemOf(request(code, { capacity: 'agent' }, { of: path }))).to.equal('403 forbidden');
        expect(await problemOf(service.get(path, { person: 'bob' }))).to.equal('404 not-found');
      });

      it('ends with its space', async () => {
        const { service, id, requested, desk } = await withSpace(opened.store);
        const asked = await requested();
        await service.send('DELETE', `/spaces/${id}`, undefined, { headers: { 'If-Match': '*' } });
        expect(await refusalOf(desk.grant(asked))).to.equal('not-found');
        expect(await desk.list(id)).to.deep.equal([]);
      });

      it('comes by a procedure of the portal, too', async () => {
        const { id, desk, states, space } = await withSpace(opened.store);
        const received = await desk.receive({ spaceId: id, serviceId: 'transport-licences', capacity: 'holder' });
        expect(received).to.include({ state: 'requested' });
        expect(await refusalOf(desk.receive({ spaceId: id, serviceId: 'transport-licences', capacity: 'holder' }))).to.equal('already-requested');
        expect(await desk.grant(received)).to.include({ state: 'granted', validUntil: null });
        expect(await states()).to.deep.equal(['granted']);
        expect(space.kind).to.equal('professional');
      });
    });

    describe('an access code', () => {
      it('is refused alike when it is unknown, used, over, or for something else; and nothing of it is answered', async () => {
        const { service, request, issue, requested, desk } = await withSpace(opened.store);
        const other = await withSpace(opened.store);
        const used = await other.issue();
        await other.request(used);
        const over = await issue();
        service.clock.pass(90 * day);
        const elsewhere = await issue('social-elections');
        const asAgent = await issue('food-safety', 'agent');
        for (const code of ['AAAA-AAAA-AAAA', used, over, elsewhere]) {
          const response = await request(code);
          expect([response.status, await faultOf(response.clone())]).to.deep.equal([422, '#/code refused']);
          expect(await response.text()).not.to.contain(code);
        }
        service.clock.pass(day);
        expect(await faultOf(request(asAgent))).to.equal('#/code refused');
        expect(await faultOf(request(asAgent, { serviceId: 'transport-licences' }))).to.equal('#/serviceId refused');
        expect(await faultOf(request(asAgent, { serviceId: 'nothing' }))).to.equal('#/serviceId refused');
        await desk.refuse(await requested(), '');
      });

      it('is counted when it is wrong although it is refused, until no tries are left; the next day there are more', async () => {
        const { service, request, issue, list } = await withSpace(opened.store);
        expect(await list()).to.include({ triesLeft: 5, triesAgainAt: null });
        const code = await issue();
        for (let left = 4; left >= 0; left -= 1) {
          await request('AAAA-AAAA-AAAA');
          expect(await list()).to.include({ triesLeft: left });
        }
        expect((await list()).triesAgainAt).to.equal('2025-06-03T00:00:00.000Z');
        const refused = await request(code);
        expect([await problemOf(refused.clone()), refused.headers.get('Retry-After')]).to.deep.equal(['429 rate-limited', String(16 * 3600)]);
        service.clock.pass(16 * 3600 * 1000);
        expect((await request(code)).status).to.equal(201);
        expect(await list()).to.include({ triesLeft: 5 });
      });

      it('is counted once however often the command is sent again', async () => {
        const { request, list } = await withSpace(opened.store);
        for (let sent = 0; sent < 3; sent += 1) expect(await faultOf(request('AAAA-AAAA-AAAA', {}, { key: 'the-same' }))).to.equal('#/code refused');
        expect(await list()).to.include({ triesLeft: 4 });
        expect(await problemOf(request('BBBB-BBBB-BBBB', {}, { key: 'the-same' }))).to.equal('422 idempotency-key-reused');
      });

      it('is counted for the person over all spaces, so that more spaces are no more tries', async () => {
        const { service, request, list, issue } = await withSpace(opened.store);
        for (let space = 0; space < 2; space += 1) {
          const of = `/spaces/${(await service.create()).id}/certifications`;
          for (let guess = 0; guess < 5; guess += 1) await request('AAAA-AAAA-AAAA', {}, { of });
        }
        expect(await list()).to.include({ triesLeft: 0 });
        expect(await problemOf(request(await issue()))).to.equal('429 rate-limited');
      });

      it('is not used up by the guesses of a rival', async () => {
        const { request, issue, list } = await withSpace(opened.store);
        const code = await issue();
        const rival = await withSpace(opened.store);
        for (let guess = 0; guess < 6; guess += 1) await rival.request(code, { capacity: 'agent' });
        expect(await list()).to.include({ triesLeft: 5 });
        expect((await request(code)).status).to.equal(201);
      });
    });
  });
}

describe('a service without certifications', () => {
  it('has none of the operations, and says nothing of them in the session', async () => {
    const { MemoryStore } = await import('../../../service/memory-store.js');
    const service = new ServiceUnderTest({ store: new MemoryStore() });
    expect(await problemOf(service.app.request('/services', { headers: { Authorization: 'anne' } }))).to.equal('404 not-found');
    await service.acceptTerms();
    await service.create();
    const { session } = await read<SessionAnswer>(service.get('/session'));
    expect(session!.activeSpace).not.to.have.property('certifications');
  });
});
