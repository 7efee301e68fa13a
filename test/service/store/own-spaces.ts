import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { change, closing, creation, later, leaving, refusalOf, resultOf, switching, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

/** A space that Anne administrates and Bob is a manager of. */
async function shared(opened: TestStore) {
  const [anne, bob] = [unique('anne'), unique('bob')];
  const space = resultOf(await opened.store.spaces.createSpace(creation(anne)));
  await opened.addMember(bob, space, 'manager');
  return { store: opened.store, anne, bob, space };
}

export function describeOwnSpaces(current: () => TestStore) {
  describe('a space', () => {
    it('of somebody else is as unknown as one that does not exist', async () => {
      const { store, space } = await shared(current());
      const stranger = unique('carl');
      for (const id of [space.id, 'nothing']) {
        assert.equal(await store.spaces.readSpace({ personId: stranger }, id), undefined);
        assert.equal(refusalOf(await store.spaces.changeSpace(change(stranger, id))), 'not-found');
        assert.equal(refusalOf(await store.spaces.closeSpace(closing(stranger, id))), 'not-found');
        assert.equal(refusalOf(await store.spaces.closeSpace(closing(stranger, id, { versions: ['other'] }))), 'not-found');
        assert.equal(refusalOf(await store.session.switchSpace(switching(stranger, id))), 'not-found');
      }
      assert.equal(await store.session.openSignIn({ personId: stranger, signInId: 'sign-in', at: later(0) }), null);
    });

    it('is changed and closed by those who have the role', async () => {
      const { store, bob, space } = await shared(current());
      assert.equal(refusalOf(await store.spaces.changeSpace(change(bob, space.id))), 'forbidden');
      assert.equal(refusalOf(await store.spaces.closeSpace(closing(bob, space.id))), 'forbidden');
      assert.deepEqual(await store.spaces.readSpace({ personId: bob }, space.id), { ...space, role: 'manager' });
    });

    it('changes what is asked for, and its version', async () => {
      const { store, anne, space } = await shared(current());
      const renamed = resultOf(await store.spaces.changeSpace(change(anne, space.id, { versions: ['1'] })));
      assert.deepEqual(renamed, { ...space, title: 'Brewery', version: '2' });
      const moved = resultOf(await store.spaces.changeSpace(change(anne, space.id, { change: { email: 'new@example.lu' } })));
      assert.deepEqual(moved, { ...renamed, email: 'new@example.lu', version: '3' });
      assert.deepEqual(await store.spaces.readSpace({ personId: anne }, space.id), moved);
    });

    it('stays as it is when it has changed since it was read', async () => {
      const { store, anne, space } = await shared(current());
      for (const versions of [[], ['0'], ['2'], ['', 'x', "'"], ['01']]) {
        assert.equal(refusalOf(await store.spaces.changeSpace(change(anne, space.id, { versions }))), 'version-mismatch');
        assert.equal(refusalOf(await store.spaces.closeSpace(closing(anne, space.id, { versions }))), 'version-mismatch');
      }
      resultOf(await store.spaces.changeSpace(change(anne, space.id, { versions: ['x', '1'] })));
    });

    it('is changed by one of those who change the same version at the same time', async () => {
      const { store, anne, space } = await shared(current());
      const renamings = Array.from({ length: 6 }, () => store.spaces.changeSpace(change(anne, space.id, { versions: ['1'] })));
      const outcomes = await Promise.all(renamings);
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 1);
      assert.equal(outcomes.filter((outcome) => refusalOf(outcome) === 'version-mismatch').length, 5);
      assert.equal((await store.spaces.readSpace({ personId: anne }, space.id))?.version, '2');
    });

    it('is found under its new title by all its members', async () => {
      const { store, anne, bob, space } = await shared(current());
      resultOf(await store.spaces.changeSpace(change(anne, space.id, { change: { title: 'Brasserie Été' } })));
      for (const person of [anne, bob]) {
        assert.equal((await store.spaces.listSpaces({ personId: person }, { words: ['brasserie', 'ete', 'thill'], limit: 10 })).total, 1);
        assert.equal((await store.spaces.listSpaces({ personId: person }, { words: ['bakery'], limit: 10 })).total, 0);
      }
    });

    it('that is closed is gone for all its members', async () => {
      const { store, anne, bob, space } = await shared(current());
      resultOf(await store.session.switchSpace(switching(bob, space.id)));
      resultOf(await store.spaces.closeSpace(closing(anne, space.id)));
      for (const person of [anne, bob]) {
        assert.equal(await store.spaces.readSpace({ personId: person }, space.id), undefined);
        assert.deepEqual(await store.spaces.listSpaces({ personId: person }, { words: [], limit: 10 }), {
          items: [],
          total: 0,
          more: false,
        });
        assert.deepEqual((await store.spaces.readAccount({ personId: person })).spaceCounts, { private: 0, professional: 0 });
        assert.equal(refusalOf(await store.session.switchSpace(switching(person, space.id))), 'not-found');
      }
      assert.equal(await store.session.openSignIn({ personId: bob, signInId: 'sign-in', at: later(0) }), null);
      assert.equal(refusalOf(await store.spaces.changeSpace(change(anne, space.id))), 'not-found');
      assert.equal(refusalOf(await store.spaces.closeSpace(closing(anne, space.id))), 'not-found');
    });

    it('that somebody leaves stays with the others, and is gone for them', async () => {
      const { store, anne, bob, space } = await shared(current());
      resultOf(await store.session.switchSpace(switching(bob, space.id)));
      const leave = leaving(bob, space.id);
      resultOf(await store.spaces.leaveSpace(leave));
      assert.deepEqual(await store.spaces.readSpace({ personId: anne }, space.id), space);
      assert.equal(await store.spaces.readSpace({ personId: bob }, space.id), undefined);
      for (const order of ['recent', 'title'] as const) {
        assert.equal((await store.spaces.listSpaces({ personId: bob }, { words: [], order, limit: 10 })).total, 0);
      }
      assert.equal(await store.session.openSignIn({ personId: bob, signInId: 'sign-in', at: later(0) }), null);
      assert.equal(refusalOf(await store.spaces.leaveSpace(leaving(bob, space.id))), 'not-found');
      assert.deepEqual(await store.spaces.leaveSpace(leave), { result: null });
    });

    it('is not active for who joins it again, nor are they what they were in it', async () => {
      const opened = current();
      const { anne, bob, space } = await shared(opened);
      resultOf(await opened.store.session.switchSpace(switching(anne, space.id)));
      await opened.addMember(unique('carl'), space, 'administrator');
      resultOf(await opened.store.spaces.leaveSpace(leaving(anne, space.id)));
      const signIn = { personId: anne, signInId: 'sign-in', at: later(0) };
      assert.equal(await opened.store.session.openSignIn(signIn), null);
      await opened.addMember(anne, space, 'manager');
      assert.equal(await opened.store.session.openSignIn(signIn), null);
      assert.equal((await opened.store.spaces.readSpace({ personId: anne }, space.id))?.role, 'manager');
      assert.equal((await opened.store.spaces.readSpace({ personId: bob }, space.id))?.role, 'manager');
    });

    it('keeps its last administrator, a private one too', async () => {
      const { store, anne, space } = await shared(current());
      assert.equal(refusalOf(await store.spaces.leaveSpace(leaving(anne, space.id))), 'last-administrator');
      const home = resultOf(await store.spaces.createSpace(creation(anne, { kind: 'private', legalName: null })));
      assert.equal(refusalOf(await store.spaces.leaveSpace(leaving(anne, home.id))), 'last-administrator');
      assert.equal((await store.spaces.listSpaces({ personId: anne }, { words: [], limit: 10 })).total, 2);
    });

    it('keeps one administrator when all of them leave at the same time', async () => {
      const opened = current();
      const { anne, space } = await shared(opened);
      const people = [anne, unique('carl'), unique('dora')];
      for (const person of people.slice(1)) await opened.addMember(person, space, 'administrator');
      const outcomes = await Promise.all(people.map((person) => opened.store.spaces.leaveSpace(leaving(person, space.id))));
      assert.deepEqual(outcomes.map(refusalOf).filter(Boolean), ['last-administrator']);
    });

    it('is closed once, and not used any more, when much happens at the same time', async () => {
      const { store, anne, bob, space } = await shared(current());
      const outcomes = await Promise.all([
        ...Array.from({ length: 4 }, () => store.spaces.closeSpace(closing(anne, space.id))),
        ...Array.from({ length: 4 }, () => store.spaces.changeSpace(change(anne, space.id))),
        ...Array.from({ length: 4 }, () => store.session.switchSpace(switching(bob, space.id))),
      ]);
      assert.equal(outcomes.slice(0, 4).filter((outcome) => 'result' in outcome).length, 1);
      for (const refusal of outcomes.map(refusalOf)) assert.ok(refusal === undefined || refusal === 'not-found');
      assert.equal((await store.spaces.listSpaces({ personId: bob }, { words: [], limit: 10 })).total, 0);
    });
  });
}
