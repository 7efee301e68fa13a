import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MemoryStore } from '../../../service/memory-store.js';
import type { Space } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { bakery, read, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';

describe('the memory store', () => {
  it('goes on from its dump as if nothing had happened', async () => {
    const store = new MemoryStore();
    const service = await withAcceptedTerms({ store });
    const closed = await service.create({ kind: 'private' });
    const kept = await read<Space>(service.send('POST', '/spaces', bakery, { headers: commandHeaders('k') }));
    await service.send('PUT', '/session/active-space', { spaceId: kept.id });
    await service.send('DELETE', `/spaces/${closed.id}`, undefined, { headers: { 'If-Match': '*' } });

    const dump = JSON.parse(JSON.stringify(store.dump())) as ReturnType<MemoryStore['dump']>;
    const restored = new ServiceUnderTest({ store: new MemoryStore(dump) });
    expect(await restored.list()).to.deep.equal(await service.list());
    expect(await read<object>(restored.get('/session'))).to.deep.equal(await read<object>(service.get('/session')));
    const retry = await read<Space>(restored.send('POST', '/spaces', bakery, { headers: commandHeaders('k') }));
    expect(retry).to.deep.equal(kept);
  });

  it('keeps its rows to itself', async () => {
    const store = new MemoryStore();
    const service = await withAcceptedTerms({ store });
    const { id } = await service.create();
    const space = (await store.spaces.readSpace({ personId: 'anne' }, id)) as { title: string };
    space.title = 'Changed outside';
    expect((await store.spaces.readSpace({ personId: 'anne' }, id))?.title).to.equal('Bakery');
  });

  it('lets go of acts that have expired', async () => {
    const store = new MemoryStore();
    const service = await withAcceptedTerms({ store });
    await service.create();
    service.clock.pass(24 * 60 * 60 * 1000);
    await service.create();
    expect(store.dump().acts).to.have.length(1);
  });
});
