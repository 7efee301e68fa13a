import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positionOf } from '../../../service/spaces/position.js';
import { wordsOf } from '../../../service/spaces/search.js';
import { fold } from '../../../src/contract/folding.js';
import type { SpaceSelection } from '../../../service/spaces/store.js';
import type { SpaceStore } from '../../../service/store.js';
import type { Space } from '../../../src/contract/spaces.js';
import { change, closing, creation, later, resultOf, switching, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

/** The private space, then three others, a millisecond apart. */
async function withFourSpaces({ store }: TestStore) {
  const person = unique('anne');
  const create = async (milliseconds: number, title: string, legalName: string) =>
    resultOf(await store.spaces.createSpace(creation(person, { title, legalName }, later(milliseconds))));
  const home = creation(person, { kind: 'private', title: 'Anne Weber', legalName: null }, later(0));
  return {
    store,
    person,
    home: resultOf(await store.spaces.createSpace(home)),
    bakery: await create(1, 'Boulangerie Thill', 'Thill S.à r.l.'),
    garage: await create(2, 'Garage Müller 100%', 'Moselle_S.A.'),
    florist: await create(3, 'Fleurs – Été', 'Weber ASBL'),
  };
}

const titles = (items: readonly Space[]) => items.map(({ title }) => title);
const ids = (items: readonly Space[]) => items.map(({ id }) => id);

/** All pages of a list, one after the other. */
async function readAll(store: SpaceStore, person: string, selection: SpaceSelection): Promise<readonly Space[]> {
  const page = await store.spaces.listSpaces({ personId: person }, selection);
  const last = page.items.at(-1);
  if (!page.more || last === undefined) return page.items;
  return [...page.items, ...(await readAll(store, person, { ...selection, after: positionOf(last, selection.order) }))];
}

export function describeLists(current: () => TestStore) {
  describe('the list', () => {
    it('begins with the private space, then the most recently used', async () => {
      const { store, person, home, bakery, garage, florist } = await withFourSpaces(current());
      const order = async () => ids((await store.spaces.listSpaces({ personId: person }, { words: [], limit: 10 })).items);
      assert.deepEqual(await order(), ids([home, florist, garage, bakery]));
      resultOf(await store.session.switchSpace(switching(person, bakery.id, later(9))));
      assert.deepEqual(await order(), ids([home, bakery, florist, garage]));
    });

    it('goes by title when asked, the private space first', async () => {
      const { store, person, home, bakery, garage, florist } = await withFourSpaces(current());
      const crab = resultOf(await store.spaces.createSpace(creation(person, { title: '\u{1f980}' })));
      const wide = resultOf(await store.spaces.createSpace(creation(person, { title: '\ufe4f zz' })));
      const twin = resultOf(await store.spaces.createSpace(creation(person, { title: 'BOULANGERIE  thill' })));
      const inOrder = async (limit: number) => ids(await readAll(store, person, { words: [], order: 'title', limit }));
      const expected = ids([home, wide, bakery, twin, florist, garage, crab]);
      for (const limit of [1, 2, 10]) assert.deepEqual(await inOrder(limit), expected);
      resultOf(await store.spaces.changeSpace(change(person, garage.id, { change: { title: 'Atelier' } })));
      assert.deepEqual(await inOrder(2), ids([home, wide, garage, bakery, twin, florist, crab]));
      const found = await store.spaces.listSpaces({ personId: person }, { words: ['boulangerie'], kind: 'professional', order: 'title', limit: 1 });
      assert.equal(found.items[0]?.id, bakery.id);
    });

    it('shows one kind when asked', async () => {
      const { store, person, home, florist } = await withFourSpaces(current());
      const ofKind = async (kind: Space['kind']) => store.spaces.listSpaces({ personId: person }, { words: [], kind, limit: 1 });
      assert.deepEqual(await ofKind('private'), { items: [home], total: 1, more: false });
      assert.deepEqual(await ofKind('professional'), { items: [florist], total: 3, more: true });
    });

    it('finds every word anywhere, and takes none for a pattern', async () => {
      const { store, person, garage } = await withFourSpaces(current());
      const found = async (query: string) =>
        titles((await store.spaces.listSpaces({ personId: person }, { words: wordsOf(query), limit: 10 })).items);
      assert.deepEqual(await found('THILL boul'), ['Boulangerie Thill']);
      assert.deepEqual(await found('muller MOSELLE'), ['Garage Müller 100%']);
      assert.deepEqual(await found(garage.identifier), ['Garage Müller 100%']);
      assert.deepEqual(await found('%'), ['Garage Müller 100%']);
      assert.deepEqual(await found('e_s'), ['Garage Müller 100%']);
      assert.deepEqual(await found("'"), []);
      assert.deepEqual(await found('\\'), []);
      assert.deepEqual(await found('weber'), ['Anne Weber', 'Fleurs – Été']);
      assert.deepEqual(await found('fleurs thill'), []);
    });

    it('finds exactly a title', async () => {
      const { store, person } = await withFourSpaces(current());
      const total = async (title: string) =>
        (await store.spaces.listSpaces({ personId: person }, { words: [], title: fold(title), limit: 10 })).total;
      assert.equal(await total(' FLEURS – ete '), 1);
      assert.equal(await total('Fleurs'), 0);
      assert.equal(await total('Weber ASBL'), 0);
      assert.equal(await total(''), 0);
    });

    it('finds nothing with a character that no space can have', async () => {
      const { store, person } = await withFourSpaces(current());
      const nothing = { items: [], total: 0, more: false };
      assert.deepEqual(await store.spaces.listSpaces({ personId: person }, { words: ['weber', 'a\0'], limit: 10 }), nothing);
      assert.deepEqual(await store.spaces.listSpaces({ personId: person }, { words: [], title: '\0', limit: 10 }), nothing);
    });

    it('tells the total on every page, and whether more follows', async () => {
      const { store, person, home, florist, garage, bakery } = await withFourSpaces(current());
      const first = await store.spaces.listSpaces({ personId: person }, { words: [], limit: 2 });
      assert.deepEqual(first, { items: [home, florist], total: 4, more: true });
      const second = await store.spaces.listSpaces({ personId: person }, { words: [], limit: 2, after: positionOf(florist) });
      assert.deepEqual(second, { items: [garage, bakery], total: 4, more: false });
      const third = await store.spaces.listSpaces({ personId: person }, { words: [], limit: 2, after: positionOf(bakery) });
      assert.deepEqual(third, { items: [], total: 4, more: false });
    });

    it('goes on within a kind and a search', async () => {
      const { store, person, home, florist } = await withFourSpaces(current());
      const selection = { words: ['weber'], limit: 1, after: positionOf(home) };
      assert.deepEqual(await store.spaces.listSpaces({ personId: person }, selection), { items: [florist], total: 2, more: false });
      const professional = { ...selection, kind: 'professional' } as const;
      assert.deepEqual(await store.spaces.listSpaces({ personId: person }, professional), { items: [florist], total: 1, more: false });
    });

    it('misses and repeats nothing while spaces are created and closed', async () => {
      const { store, person, home, florist, garage, bakery } = await withFourSpaces(current());
      const first = await store.spaces.listSpaces({ personId: person }, { words: [], limit: 2 });
      resultOf(await store.spaces.createSpace(creation(person, {}, later(10))));
      resultOf(await store.spaces.closeSpace(closing(person, florist.id)));
      const second = await store.spaces.listSpaces({ personId: person }, { words: [], limit: 2, after: positionOf(florist) });
      assert.deepEqual(ids([...first.items, ...second.items]), ids([home, florist, garage, bakery]));
    });

    it('misses and repeats nothing among spaces used at the same moment, the last id first', async () => {
      const { store } = current();
      const person = unique('anne');
      const created: Space[] = [];
      for (const id of ['a', 'Z', 'b', '-', '_', '9']) {
        created.push(resultOf(await store.spaces.createSpace(creation(person, { id: `same${id}${person}` }))));
      }
      const expected = ids(created).sort().reverse();
      assert.deepEqual(ids(await readAll(store, person, { words: [], limit: 2 })), expected);
    });

    it('shows nobody else’s spaces', async () => {
      const { store } = await withFourSpaces(current());
      assert.deepEqual(await store.spaces.listSpaces({ personId: unique('bob') }, { words: ['weber'], limit: 10 }), {
        items: [],
        total: 0,
        more: false,
      });
    });
  });
}
