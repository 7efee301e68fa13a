import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Problem } from '../../../src/contract/problems.js';
import type { Space } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { problemOf, read, withAcceptedTerms } from './service-under-test.js';
import { withManager } from './shared-space.js';

const ifMatch = (version: string, key?: string) => ({ headers: { ...commandHeaders(key), 'If-Match': version } });

async function withSpace() {
  const service = await withAcceptedTerms();
  return { service, space: await service.create() };
}

describe('a space', () => {
  it('is read with its version', async () => {
    const { service, space } = await withSpace();
    const response = await service.get(`/spaces/${space.id}`);
    expect(response.headers.get('ETag')).to.equal(`"${space.version}"`);
    expect(await read<Space>(response)).to.deep.equal(space);
  });

  it('of somebody else is answered like one that does not exist', async () => {
    const { service, space } = await withSpace();
    const asBob = (version: string) => ({ person: 'bob' as const, ...ifMatch(version) });
    const answers = async (id: string) => {
      const responses = await Promise.all([
        service.get(`/spaces/${id}`, { person: 'bob' }),
        service.send('PATCH', `/spaces/${id}`, { title: 'Stolen' }, asBob(`"${space.version}"`)),
        service.send('DELETE', `/spaces/${id}`, undefined, asBob(`"${space.version}"`)),
        service.send('PATCH', `/spaces/${id}`, { title: 'Stolen' }, asBob('"other"')),
      ]);
      return Promise.all(responses.map(async (response) => [response.status, [...response.headers], await response.text()]));
    };
    expect(await answers(space.id)).to.deep.equal(await answers('nothing'));
    expect((await answers(space.id)).map(([status]) => status)).to.deep.equal([404, 404, 404, 404]);
    expect(await read<Space>(service.get(`/spaces/${space.id}`))).to.deep.equal(space);
  });

  it('has an id that looks like one; anything else is not there', async () => {
    const { service } = await withSpace();
    for (const id of ['%00', 'x'.repeat(65), 'caf%C3%A9', 'a%20b', "'"]) {
      expect(await problemOf(service.get(`/spaces/${id}`)), id).to.equal('404 not-found');
      expect(await problemOf(service.send('PATCH', `/spaces/${id}`, {}, ifMatch('*'))), id).to.equal('404 not-found');
      expect(await problemOf(service.send('DELETE', `/spaces/${id}`, undefined, ifMatch('*'))), id).to.equal('404 not-found');
    }
    for (const spaceId of ['\0', 'é', ' ']) {
      expect(await problemOf(service.send('PUT', '/session/active-space', { spaceId })), spaceId).to.equal('404 not-found');
    }
  });

  it('is seen with the person’s own role', async () => {
    const service = withManager();
    expect((await read<Space>(service.get('/spaces/shared'))).role).to.equal('administrator');
    expect((await read<Space>(service.get('/spaces/shared', { person: 'bob' }))).role).to.equal('manager');
  });
});

describe('changing a space', () => {
  it('answers the changed space with a new version', async () => {
    const { service, space } = await withSpace();
    const response = await service.send('PATCH', `/spaces/${space.id}`, { title: ' Brewery ' }, ifMatch(`"${space.version}"`));
    const changed = await read<Space>(response);
    expect(changed).to.deep.equal({ ...space, title: 'Brewery', version: changed.version });
    expect(changed.version).not.to.equal(space.version);
    expect(response.headers.get('ETag')).to.equal(`"${changed.version}"`);
    expect(await read<Space>(service.get(`/spaces/${space.id}`))).to.deep.equal(changed);
    expect((await service.list('?query=brewery')).total).to.equal(1);
    expect((await service.list('?query=bakery')).total).to.equal(0);
  });

  it('changes the title, the e-mail, and nothing else', async () => {
    const { service, space } = await withSpace();
    const change = { email: 'b@example.lu', legalName: 'Other', kind: 'private', identifier: 'PM-BBBBBB' };
    const changed = await read<Space>(service.send('PATCH', `/spaces/${space.id}`, change, ifMatch('*')));
    expect(changed).to.deep.equal({ ...space, email: 'b@example.lu', version: changed.version });
  });

  it('checks what it is given', async () => {
    const { service, space } = await withSpace();
    const { errors } = await read<Problem>(service.send('PATCH', `/spaces/${space.id}`, { title: '', email: 'x' }, ifMatch('*')));
    expect(errors).to.deep.equal([
      { pointer: '#/title', code: 'required' },
      { pointer: '#/email', code: 'malformed' },
    ]);
  });

  it('has to say which version it is made to', async () => {
    const { service, space } = await withSpace();
    expect(await problemOf(service.send('PATCH', `/spaces/${space.id}`, { title: 'x' }))).to.equal('428 version-required');
    expect(await problemOf(service.send('DELETE', `/spaces/${space.id}`))).to.equal('428 version-required');
  });

  it('is refused when the space has changed meanwhile', async () => {
    const { service, space } = await withSpace();
    await service.send('PATCH', `/spaces/${space.id}`, { title: 'First' }, ifMatch(`"${space.version}"`));
    const second = service.send('PATCH', `/spaces/${space.id}`, { title: 'Second' }, ifMatch(`"${space.version}"`));
    expect(await problemOf(second)).to.equal('412 version-mismatch');
    const close = service.send('DELETE', `/spaces/${space.id}`, undefined, ifMatch(`"${space.version}"`));
    expect(await problemOf(close)).to.equal('412 version-mismatch');
    expect((await read<Space>(service.get(`/spaces/${space.id}`))).title).to.equal('First');
  });

  it('is not refused because the space was used meanwhile', async () => {
    const { service, space } = await withSpace();
    await service.send('PUT', '/session/active-space', { spaceId: space.id });
    const response = await service.send('PATCH', `/spaces/${space.id}`, { title: 'x' }, ifMatch(`"${space.version}"`));
    expect(response.status).to.equal(200);
  });

  it('takes one of several versions, and no weak ones', async () => {
    const { service, space } = await withSpace();
    const change = (versions: string) => service.send('PATCH', `/spaces/${space.id}`, { title: 'x' }, ifMatch(versions));
    expect(await problemOf(change(`W/"${space.version}"`))).to.equal('412 version-mismatch');
    expect(await problemOf(change(space.version))).to.equal('412 version-mismatch');
    expect((await change(`"other", "${space.version}"`)).status).to.equal(200);
  });

  it('answers a retry with the first answer, although the version has moved on', async () => {
    const { service, space } = await withSpace();
    const send = () => service.send('PATCH', `/spaces/${space.id}`, { title: 'x' }, ifMatch(`"${space.version}"`, 'k'));
    const first = await read<Space>(send());
    expect(await read<Space>(send())).to.deep.equal(first);
  });

  it('is for administrators', async () => {
    const service = withManager();
    const asBob = { person: 'bob', ...ifMatch('*') } as const;
    expect(await problemOf(service.send('PATCH', '/spaces/shared', { title: 'x' }, asBob))).to.equal('403 forbidden');
    expect(await problemOf(service.send('DELETE', '/spaces/shared', undefined, asBob))).to.equal('403 forbidden');
    expect((await read<Space>(service.get('/spaces/shared'))).title).to.equal('Shared');
  });
});

describe('closing a space', () => {
  it('takes it from everybody', async () => {
    const service = withManager();
    const response = await service.send('DELETE', '/spaces/shared', undefined, ifMatch('"1"'));
    expect(response.status).to.equal(204);
    for (const person of ['anne', 'bob'] as const) {
      expect(await problemOf(service.get('/spaces/shared', { person }))).to.equal('404 not-found');
      expect((await service.list('', person)).total).to.equal(0);
    }
  });

  it('answers a retry as the first time, and another closing with not found', async () => {
    const { service, space } = await withSpace();
    const close = (key: string) => service.send('DELETE', `/spaces/${space.id}`, undefined, ifMatch('*', key));
    expect((await close('k')).status).to.equal(204);
    expect((await close('k')).status).to.equal(204);
    expect(await problemOf(close('other'))).to.equal('404 not-found');
  });
});

describe('switching', () => {
  it('answers a late retry without undoing a later switch', async () => {
    const { service, space } = await withSpace();
    const other = await service.create();
    const switchTo = (spaceId: string, key: string) =>
      service.send('PUT', '/session/active-space', { spaceId }, { headers: commandHeaders(key) });
    await switchTo(space.id, 'first');
    await switchTo(other.id, 'second');
    expect((await read<Space>(switchTo(space.id, 'first'))).id).to.equal(space.id);
    const { session } = await read<{ session: { activeSpace: Space } }>(service.get('/session'));
    expect(session.activeSpace.id).to.equal(other.id);
  });
});
