import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MemoryStore } from '../../../service/memory-store.js';
import type { SessionAnswer } from '../../../src/contract/session.js';
import { editions, edition, problemOf, read, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';

const readSession = async (service: ServiceUnderTest) => (await read<SessionAnswer>(service.get('/session'))).session;

describe('the session', () => {
  it('says that nobody is signed in', async () => {
    const service = new ServiceUnderTest({ links: { signIn: '/sign-in' } });
    const answer = await read<SessionAnswer>(service.get('/session', { person: null }));
    expect(answer).to.deep.equal({ session: null, links: { signIn: '/sign-in' } });
  });

  it('says who is signed in, in the words of the authentication product', async () => {
    const session = await readSession(new ServiceUnderTest());
    expect(session?.person).to.deep.equal({ id: 'anne', firstNames: 'Anne', lastNames: 'Weber', email: 'anne@example.lu' });
    expect(session?.authentication).to.include({ product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null });
  });

  it('says how they signed in, as far as the product states it, and the number of the certificate', async () => {
    const assured = { assurance: 'strong', authenticatedAt: '2025-06-02T07:30:00.000Z' } as const;
    const service = new ServiceUnderTest();
    expect((await readSession(service))?.authentication).to.deep.equal({ product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null, certificateNumber: '1'.repeat(20) });
    service.assured = assured;
    service.certificates.anne = null;
    expect((await readSession(service))?.authentication).to.deep.equal({ product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null, ...assured });
  });

  it('counts the spaces of the person, and nobody else’s', async () => {
    const service = await withAcceptedTerms();
    await service.acceptTerms('bob');
    await service.create({ kind: 'private' });
    await service.create();
    await service.create();
    await service.create({}, 'bob');
    expect((await readSession(service))?.spaceCounts).to.deep.equal({ private: 1, professional: 2 });
  });

  it('announces the usual limit, or the one that the helpdesk raised', async () => {
    expect((await readSession(new ServiceUnderTest()))?.limits).to.deep.equal({ professionalSpaces: 200 });
    const store = new MemoryStore({ accounts: [{ personId: 'anne', professionalSpaceLimit: 350 }] });
    expect((await readSession(new ServiceUnderTest({ store })))?.limits).to.deep.equal({ professionalSpaces: 350 });
  });

  it('names the parts of the contract that the service offers', async () => {
    expect((await readSession(new ServiceUnderTest()))?.capabilities).to.include('create-private');
    expect((await readSession(new ServiceUnderTest({ capabilities: [] })))?.capabilities).to.deep.equal([]);
  });

  it('says how the person stands with the terms', async () => {
    let published = editions;
    const service = new ServiceUnderTest({ terms: () => published });
    expect((await readSession(service))?.terms).to.deep.equal({ status: 'missing', version: '2' });
    await service.acceptTerms();
    expect((await readSession(service))?.terms).to.deep.equal({ status: 'accepted', version: '2' });
    published = [...editions, edition('3', '2025-06-01', 'The third text.', [])];
    expect((await readSession(service))?.terms).to.deep.equal({ status: 'outdated', version: '3' });
  });
});

describe('the active space', () => {
  it('is not what a switch replayed in another sign-in says', async () => {
    const service = await withAcceptedTerms();
    const [first] = [await service.create(), await service.create()];
    const headers = { 'Idempotency-Key': 'the-switch' };
    const switchSpace = () => service.send('PUT', '/session/active-space', { spaceId: first.id }, { headers });
    expect((await switchSpace()).status).to.equal(200);
    expect((await switchSpace()).status).to.equal(200);
    service.signIns += 1;
    expect((await readSession(service))?.activeSpace).to.equal(null);
    expect(await problemOf(switchSpace())).to.equal('422 idempotency-key-reused');
    expect((await readSession(service))?.activeSpace).to.equal(null);
  });

  it('is none for a person without a space', async () => {
    expect((await readSession(new ServiceUnderTest()))?.activeSpace).to.equal(null);
  });

  it('is the only space, at sign-in', async () => {
    const service = await withAcceptedTerms();
    const { id } = await service.create();
    const session = await readSession(service);
    expect(session?.activeSpace?.id).to.equal(id);
    expect(session?.activeSpace?.lastUsedAt).to.equal('2025-06-02T08:00:00.000Z');
  });

  it('is none at sign-in when there are several', async () => {
    const service = await withAcceptedTerms();
    await service.create();
    await service.create();
    expect((await readSession(service))?.activeSpace).to.equal(null);
  });

  it('does not change when a space is created, not even the first', async () => {
    const service = await withAcceptedTerms();
    await readSession(service);
    await service.create();
    expect((await readSession(service))?.activeSpace).to.equal(null);
  });

  it('becomes another one when the person switches', async () => {
    const service = await withAcceptedTerms();
    await service.create();
    const { id } = await service.create();
    service.clock.pass(1000);
    const summary = await read<object>(service.send('PUT', '/session/active-space', { spaceId: id }));
    expect(summary).to.deep.equal((await readSession(service))?.activeSpace);
    expect(summary).to.include({ id, role: 'administrator', lastUsedAt: '2025-06-02T08:00:01.000Z' });
    expect(summary).not.to.have.any.keys('email', 'version');
  });

  it('belongs to one sign-in', async () => {
    const service = await withAcceptedTerms();
    await service.create();
    const { id } = await service.create();
    await service.send('PUT', '/session/active-space', { spaceId: id });
    service.signIns = 2;
    expect((await readSession(service))?.activeSpace).to.equal(null);
    service.signIns = 1;
    expect((await readSession(service))?.activeSpace?.id).to.equal(id);
  });

  it('is never somebody else’s space, nor one that does not exist', async () => {
    const service = await withAcceptedTerms();
    await service.acceptTerms('bob');
    const { id } = await service.create({}, 'bob');
    for (const spaceId of [id, 'nothing']) {
      expect(await problemOf(service.send('PUT', '/session/active-space', { spaceId }))).to.equal('404 not-found');
    }
    expect((await readSession(service))?.activeSpace).to.equal(null);
  });

  it('is none once it is closed', async () => {
    const service = await withAcceptedTerms();
    const { id } = await service.create();
    await service.create();
    await service.send('PUT', '/session/active-space', { spaceId: id });
    await service.send('DELETE', `/spaces/${id}`, undefined, { headers: { 'If-Match': '"1"' } });
    expect((await readSession(service))?.activeSpace).to.equal(null);
  });

  it('is asked for by the id of a space', async () => {
    const service = new ServiceUnderTest();
    expect(await problemOf(service.send('PUT', '/session/active-space', {}))).to.equal('422 invalid');
  });
});
