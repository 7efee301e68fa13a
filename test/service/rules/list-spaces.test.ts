import { describe, it } from 'node:test';
import { expect } from 'chai';
import { professionalSpaces } from '../../../mocks/spaces.js';
import { MemoryStore } from '../../../service/memory-store.js';
import type { SpaceSummary } from '../../../src/contract/spaces.js';
import { problemOf, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';

const titles = (items: readonly SpaceSummary[]) => items.map(({ title }) => title);

/** Bakery, then garage, then florist, created a second apart; the private space first of all. */
async function withFourSpaces() {
  const service = await withAcceptedTerms();
  const create = async (title: string, legalName: string) => {
    service.clock.pass(1000);
    return service.create({ title, legalName });
  };
  const home = await service.create({ kind: 'private' });
  const bakery = await create('Boulangerie Thill', 'Thill S.à r.l.');
  const garage = await create('Garage Müller', 'Moselle S.A.');
  const florist = await create('Fleurs – Été', 'Weber ASBL');
  return { service, home, bakery, garage, florist };
}

/** Ten thousand spaces of Anne's, in a store of their own. */
function tenThousand() {
  const owned = professionalSpaces(10_000);
  return new MemoryStore({
    spaces: owned.map(({ space }) => space),
    memberships: owned.map(({ membership }) => ({ ...membership, personId: 'anne' })),
  });
}

describe('the list of spaces', () => {
  it('begins with the private space, then the most recently used; never used counts from its creation', async () => {
    const { service, bakery } = await withFourSpaces();
    expect(titles((await service.list()).items)).to.deep.equal(['Anne Weber', 'Fleurs – Été', 'Garage Müller', 'Boulangerie Thill']);
    service.clock.pass(1000);
    await service.send('PUT', '/session/active-space', { spaceId: bakery.id });
    expect(titles((await service.list()).items)).to.deep.equal(['Anne Weber', 'Boulangerie Thill', 'Fleurs – Été', 'Garage Müller']);
  });

  it('shows what tells spaces apart, and no more', async () => {
    const { service, bakery } = await withFourSpaces();
    const { id, kind, identifier, title, legalName, role, lastUsedAt } = bakery;
    expect((await service.list('?query=thill')).items).to.deep.equal([{ id, kind, identifier, title, legalName, role, lastUsedAt }]);
  });

  it('is empty for a person without spaces, whatever others have', async () => {
    const { service } = await withFourSpaces();
    expect(await service.list('', 'bob')).to.deep.equal({ items: [], total: 0, nextCursor: null });
  });

  it('finds words in title, legal name and identifier', async () => {
    const { service, garage } = await withFourSpaces();
    for (const query of ['garage', 'moselle', garage.identifier, garage.identifier.slice(3)]) {
      expect(titles((await service.list(`?query=${query}`)).items), query).to.deep.equal(['Garage Müller']);
    }
  });

  it('wants every word, in any order and place, and does not mind case and accents', async () => {
    const { service } = await withFourSpaces();
    const found = async (query: string) => titles((await service.list(`?query=${encodeURIComponent(query)}`)).items);
    expect(await found('ETE fleurs')).to.deep.equal(['Fleurs – Été']);
    expect(await found('  weber   asbl ')).to.deep.equal(['Fleurs – Été']);
    expect(await found('muller')).to.deep.equal(['Garage Müller']);
    expect(await found('MÜLLER gar')).to.deep.equal(['Garage Müller']);
    expect(await found('fleurs thill')).to.deep.equal([]);
    expect(await found('%')).to.deep.equal([]);
    expect(await found('   ')).to.have.length(4);
  });

  it('tells how many match over all pages', async () => {
    const { service } = await withFourSpaces();
    expect(await service.list('?limit=1')).to.include({ total: 4 });
    expect(await service.list('?limit=1&query=weber')).to.include({ total: 2 });
  });

  it('shows one kind when asked', async () => {
    const { service } = await withFourSpaces();
    expect(titles((await service.list('?kind=private')).items)).to.deep.equal(['Anne Weber']);
    expect((await service.list('?kind=professional')).total).to.equal(3);
    expect((await service.list('?kind=professional&query=weber')).total).to.equal(1);
  });

  it('finds the spaces with exactly a title', async () => {
    const { service } = await withFourSpaces();
    const total = async (title: string) => (await service.list(`?title=${encodeURIComponent(title)}`)).total;
    expect(await total('Garage Müller')).to.equal(1);
    expect(await total(' GARAGE MULLER ')).to.equal(1);
    expect(await total('Garage')).to.equal(0);
    expect(await total('Moselle S.A.')).to.equal(0);
  });

  it('finds a title that ends in an accent by that title', async () => {
    const service = await withAcceptedTerms();
    await service.create({ title: 'Café´' });
    expect((await service.list(`?title=${encodeURIComponent('Café´')}`)).total).to.equal(1);
  });

  it('refuses a query it does not understand', async () => {
    const service = new ServiceUnderTest();
    for (const query of ['limit=0', 'limit=201', 'limit=ten', 'limit=1.5', 'limit=', 'kind=public', 'cursor=x', 'cursor=', `query=${'x'.repeat(201)}`]) {
      expect(await problemOf(service.get(`/spaces?${query}`)), query).to.equal('400 bad-request');
    }
  });
});

describe('a page of the list', () => {
  it('has fifty spaces, or as many as asked for', async () => {
    const service = new ServiceUnderTest({ store: tenThousand() });
    expect((await service.list()).items).to.have.length(50);
    expect((await service.list('?limit=1')).items).to.have.length(1);
    expect((await service.list('?limit=200')).items).to.have.length(200);
  });

  it('leads to the next, and the last to none', async () => {
    const { service } = await withFourSpaces();
    const first = await service.list('?limit=3');
    const second = await service.list(`?limit=3&cursor=${first.nextCursor}`);
    expect(titles([...first.items, ...second.items])).to.deep.equal(titles((await service.list()).items));
    expect(second.nextCursor).to.equal(null);
    expect((await service.list('?limit=4')).nextCursor).to.equal(null);
  });

  it('leads to the next of the same query', async () => {
    const { service } = await withFourSpaces();
    const first = await service.list('?limit=1&query=weber');
    const second = await service.list(`?limit=1&query=weber&cursor=${first.nextCursor}`);
    expect(titles([...first.items, ...second.items])).to.deep.equal(['Anne Weber', 'Fleurs – Été']);
    expect(second.nextCursor).to.equal(null);
  });

  it('misses and repeats nothing while spaces are created and closed', async () => {
    const { service, home, bakery, garage, florist } = await withFourSpaces();
    const first = await service.list('?limit=2');
    service.clock.pass(1000);
    await service.create({ title: 'New' });
    await service.send('DELETE', `/spaces/${florist.id}`, undefined, { headers: { 'If-Match': '*' } });
    const second = await service.list(`?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).to.deep.equal([home, florist, garage, bakery].map(({ id }) => id));
  });

  it('misses and repeats nothing among spaces used at the same moment', async () => {
    const service = await withAcceptedTerms();
    for (let count = 0; count < 7; count += 1) await service.create();
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await service.list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).to.have.length(7);
    expect(new Set(seen)).to.have.property('size', 7);
  });

  it('together with the others has all of ten thousand spaces once', async () => {
    const service = new ServiceUnderTest({ store: tenThousand() });
    const seen = new Set<string>();
    let pages = 0;
    for (let cursor: string | null = ''; cursor !== null; pages += 1) {
      const page = await service.list(`?limit=200${cursor && `&cursor=${cursor}`}`);
      for (const { id } of page.items) seen.add(id);
      cursor = page.nextCursor;
    }
    expect(pages).to.equal(50);
    expect(seen.size).to.equal(10_000);
  });
});

describe('a list of ten thousand spaces', () => {
  /** The shortest of some runs, in milliseconds: the others met something else that ran on this machine. */
  async function duration(run: () => Promise<unknown>) {
    let shortest = Infinity;
    for (let count = 0; count < 20; count += 1) {
      const start = performance.now();
      await run();
      shortest = Math.min(shortest, performance.now() - start);
    }
    return shortest;
  }

  it('is paged in about a millisecond', async () => {
    const store = tenThousand();
    expect(await duration(() => store.spaces.listSpaces({ personId: 'anne' }, { words: [], limit: 50 }))).to.be.at.most(2);
  });

  it('is searched within a few milliseconds', async () => {
    const store = tenThousand();
    expect(await duration(() => store.spaces.listSpaces({ personId: 'anne' }, { words: ['origer', 'fleurs'], limit: 50 }))).to.be.at.most(40);
  });
});
