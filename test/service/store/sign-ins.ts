import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creation, later, resultOf, switching, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

export function describeSignIns(current: () => TestStore) {
  describe('a sign-in', () => {
    it('begins with the only space, which counts as used', async () => {
      const { store } = current();
      const person = unique('anne');
      const space = resultOf(await store.spaces.createSpace(creation(person)));
      const active = await store.session.openSignIn({ personId: person, signInId: 'first', at: later(1) });
      assert.deepEqual(active, { ...space, lastUsedAt: later(1) });
      assert.deepEqual(await store.spaces.readSpace({ personId: person }, space.id), active);
      assert.deepEqual(await store.session.openSignIn({ personId: person, signInId: 'first', at: later(2) }), active);
    });

    it('begins with none of several spaces', async () => {
      const { store } = current();
      const person = unique('anne');
      for (let count = 0; count < 2; count += 1) resultOf(await store.spaces.createSpace(creation(person)));
      assert.equal(await store.session.openSignIn({ personId: person, signInId: 'first', at: later(1) }), null);
      const { items } = await store.spaces.listSpaces({ personId: person }, { words: [], limit: 10 });
      assert.deepEqual(
        items.map(({ lastUsedAt }) => lastUsedAt),
        [null, null],
      );
    });

    it('that began without a space stays without one until the person chooses', async () => {
      const { store } = current();
      const person = unique('anne');
      assert.equal(await store.session.openSignIn({ personId: person, signInId: 'first', at: later(0) }), null);
      resultOf(await store.spaces.createSpace(creation(person)));
      assert.equal(await store.session.openSignIn({ personId: person, signInId: 'first', at: later(1) }), null);
    });

    it('begins once, however many requests begin it', async () => {
      const { store } = current();
      const person = unique('anne');
      const { id } = resultOf(await store.spaces.createSpace(creation(person)));
      const opened = await Promise.all(
        Array.from({ length: 8 }, () => store.session.openSignIn({ personId: person, signInId: 'first', at: later(1) })),
      );
      assert.deepEqual(
        opened.map((space) => space?.id),
        Array.from({ length: 8 }, () => id),
      );
    });

    it('has an active space of its own', async () => {
      const { store } = current();
      const person = unique('anne');
      const first = resultOf(await store.spaces.createSpace(creation(person)));
      const second = resultOf(await store.spaces.createSpace(creation(person)));
      await store.session.openSignIn({ personId: person, signInId: 'other', at: later(0) });
      const switched = resultOf(await store.session.switchSpace(switching(person, first.id, later(1))));
      assert.deepEqual(switched, { ...first, lastUsedAt: later(1) });
      resultOf(await store.session.switchSpace({ ...switching(person, second.id, later(2)), signInId: 'other' }));
      const active = async (signInId: string) =>
        (await store.session.openSignIn({ personId: person, signInId, at: later(3) }))?.id;
      assert.equal(await active('sign-in'), first.id);
      assert.equal(await active('other'), second.id);
    });

    it('of somebody else with the same id is another one', async () => {
      const { store } = current();
      const [anne, bob] = [unique('anne'), unique('bob')];
      const { id } = resultOf(await store.spaces.createSpace(creation(anne)));
      resultOf(await store.session.switchSpace(switching(anne, id)));
      assert.equal(await store.session.openSignIn({ personId: bob, signInId: 'sign-in', at: later(0) }), null);
    });
  });
}
