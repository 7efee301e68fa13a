import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Member, MemberPage } from '../../../src/contract/members.js';
import { commandHeaders } from '../../support/command-headers.js';
import { type Person, problemOf, read, type ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';
import { withManager } from './shared-space.js';

const members = '/spaces/shared/members';

const list = (service: ServiceUnderTest, query = '', person: Person = 'anne') => read<MemberPage>(service.get(`${members}${query}`, { person }));

const changeRole = (service: ServiceUnderTest, id: string, role: unknown, { person = 'anne', version = '*' }: { person?: Person; version?: string } = {}) =>
  service.send('PATCH', `${members}/${id}`, { role }, { person, headers: { ...commandHeaders(), 'If-Match': version } });

const remove = (service: ServiceUnderTest, id: string, person: Person = 'anne') => service.send('DELETE', `${members}/${id}`, undefined, { person });

describe('the users of a space', () => {
  it('are listed for managers too, page by page', async () => {
    const service = withManager();
    const first = await list(service, '?limit=1', 'bob');
    expect([first.total, first.items.map(({ id }) => id)]).to.deep.equal([2, ['member-anne']]);
    const second = await list(service, `?limit=1&cursor=${first.nextCursor}`, 'bob');
    expect([second.nextCursor, second.items.map(({ id, isSelf }) => [id, isSelf])]).to.deep.equal([null, [['member-bob', true]]]);
    expect((await list(service, '?query=BOB@')).total).to.equal(1);
  });

  it('are not listed from a cursor of another list', async () => {
    const service = withManager();
    const { nextCursor } = await service.list('?limit=1');
    for (const cursor of ['', 'x', btoa('[true,"a","b"]'), String(nextCursor)]) {
      expect(await problemOf(service.get(`${members}?cursor=${cursor}`)), cursor).to.equal('400 bad-request');
    }
  });

  it('get a role from an administrator, at the version that was read', async () => {
    const service = withManager();
    const response = await changeRole(service, 'member-bob', 'administrator', { version: '"1"' });
    expect(response.headers.get('ETag')).to.equal('"2"');
    expect((await read<Member>(response)).role).to.equal('administrator');
    expect(await problemOf(changeRole(service, 'member-bob', 'manager', { version: '"1"' }))).to.equal('412 version-mismatch');
    expect(await problemOf(service.send('PATCH', `${members}/member-bob`, { role: 'manager' }))).to.equal('428 version-required');
    expect(await problemOf(changeRole(service, 'member-bob', 'owner'))).to.equal('422 invalid');
  });

  it('cannot promote themselves', async () => {
    const service = withManager();
    expect(await problemOf(changeRole(service, 'member-bob', 'administrator', { person: 'bob' }))).to.equal('403 forbidden');
    expect(await problemOf(remove(service, 'member-anne', 'bob'))).to.equal('403 forbidden');
  });

  it('keep their last administrator', async () => {
    const service = withManager();
    expect(await problemOf(changeRole(service, 'member-anne', 'manager'))).to.equal('409 last-administrator');
    expect(await problemOf(remove(service, 'member-anne'))).to.equal('409 last-administrator');
  });

  it('that are removed see nothing of the space, not even by a cursor of before', async () => {
    const service = withManager();
    const { nextCursor } = await list(service, '?limit=1', 'bob');
    expect((await remove(service, 'member-bob')).status).to.equal(204);
    expect(await problemOf(service.get(`${members}?cursor=${nextCursor}`, { person: 'bob' }))).to.equal('404 not-found');
    expect(await problemOf(remove(service, 'member-bob'))).to.equal('404 not-found');
  });

  it('are not there where the part is not offered', async () => {
    const service = await withAcceptedTerms({ capabilities: [] });
    const { id } = await service.create();
    expect(await problemOf(service.get(`/spaces/${id}/members`))).to.equal('404 not-found');
  });
});
