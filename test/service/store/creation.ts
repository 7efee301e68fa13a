import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creation, closing, morning, refusalOf, resultOf, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

export function describeCreation(current: () => TestStore) {
  describe('creating a space', () => {
    it('answers the space as it is read from then on', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person, {
        title: 'O\'Neill; DROP TABLE space; -- \\ "%_" 😀',
        legalName: 'Été S.à r.l.',
      });
      const space = resultOf(await store.spaces.createSpace(command));
      const { id, kind, identifier, title, legalName, email } = command.space;
      assert.deepEqual(space, {
        id,
        kind,
        identifier,
        title,
        legalName,
        email,
        role: 'administrator',
        lastUsedAt: null,
        pendingEmail: null,
        language: null,
        createdAt: morning,
        version: '1',
      });
      assert.deepEqual(await store.spaces.readSpace({ personId: person }, space.id), space);
      assert.deepEqual(await store.spaces.listSpaces({ personId: person }, { words: [], limit: 10 }), {
        items: [space],
        total: 1,
        more: false,
      });
      assert.deepEqual((await store.spaces.readAccount({ personId: person })).spaceCounts, { private: 0, professional: 1 });
    });

    it('never gives an identifier a second time, not even after its space was closed', async () => {
      const { store } = current();
      const [anne, bob] = [unique('anne'), unique('bob')];
      const { id, identifier } = resultOf(await store.spaces.createSpace(creation(anne)));
      assert.equal(refusalOf(await store.spaces.createSpace(creation(bob, { identifier }))), 'identifier-taken');
      resultOf(await store.spaces.closeSpace(closing(anne, id)));
      assert.equal(refusalOf(await store.spaces.createSpace(creation(bob, { identifier }))), 'identifier-taken');
      assert.deepEqual(await store.spaces.listSpaces({ personId: bob }, { words: [], limit: 10 }), { items: [], total: 0, more: false });
    });

    it('gives an identifier once, however many draw it at the same time', async () => {
      const { store } = current();
      const identifier = unique('PM');
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => store.spaces.createSpace(creation(unique('anne'), { identifier }))),
      );
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 1);
      assert.equal(outcomes.filter((outcome) => refusalOf(outcome) === 'identifier-taken').length, 7);
    });

    it('gives a person one private space, however many are asked for at the same time', async () => {
      const { store } = current();
      const person = unique('anne');
      const home = () => creation(person, { kind: 'private', title: 'Anne Weber', legalName: null });
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.spaces.createSpace(home())));
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 1);
      assert.equal(outcomes.filter((outcome) => refusalOf(outcome) === 'private-space-exists').length, 7);
      assert.deepEqual((await store.spaces.readAccount({ personId: person })).spaceCounts, { private: 1, professional: 0 });
    });

    it('ends at the limit, however many are asked for at the same time', async () => {
      const { store } = current();
      const person = unique('anne');
      const limited = () => ({ ...creation(person), professionalSpaceLimit: 3 });
      const outcomes = await Promise.all(Array.from({ length: 12 }, () => store.spaces.createSpace(limited())));
      assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 3);
      assert.equal(outcomes.filter((outcome) => refusalOf(outcome) === 'limit-reached').length, 9);
      resultOf(await store.spaces.createSpace({ ...limited(), ...creation(person, { kind: 'private', legalName: null }) }));
      assert.deepEqual((await store.spaces.readAccount({ personId: person })).spaceCounts, { private: 1, professional: 3 });
    });

    it('has room again after a closing', async () => {
      const { store } = current();
      const person = unique('anne');
      const limited = () => ({ ...creation(person), professionalSpaceLimit: 1 });
      const { id } = resultOf(await store.spaces.createSpace(limited()));
      resultOf(await store.spaces.closeSpace(closing(person, id)));
      resultOf(await store.spaces.createSpace(limited()));
    });
  });
}
