import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  closing,
  commandOf,
  creation,
  later,
  morning,
  refusalOf,
  resultOf,
  switching,
  unique,
} from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

const day = 24 * 60 * 60 * 1000;

export function describeActs(current: () => TestStore) {
  describe('an act', () => {
    it('has its effect once, however often it arrives at the same time; all hear the same', async () => {
      const { store } = current();
      const person = unique('anne');
      const { act } = commandOf(person);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => store.spaces.createSpace({ ...creation(person), act })),
      );
      const first = resultOf(outcomes[0]!);
      for (const outcome of outcomes) assert.deepEqual(resultOf(outcome), first);
      assert.equal((await store.spaces.listSpaces({ personId: person }, { words: [], limit: 100 })).total, 1);
    });

    it('is answered as it was, whatever has changed since', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person);
      const space = resultOf(await store.spaces.createSpace(command));
      const renaming = change(person, space.id);
      const renamed = resultOf(await store.spaces.changeSpace(renaming));
      const use = switching(person, space.id);
      const used = resultOf(await store.session.switchSpace(use));
      const end = closing(person, space.id);
      resultOf(await store.spaces.closeSpace(end));
      assert.deepEqual(resultOf(await store.spaces.createSpace(command)), space);
      assert.deepEqual(resultOf(await store.spaces.changeSpace(renaming)), renamed);
      assert.deepEqual(resultOf(await store.session.switchSpace(use)), used);
      assert.equal(resultOf(await store.spaces.closeSpace(end)), null);
      assert.deepEqual(await store.acts.recallAct({ personId: person, act: command.act, at: morning }), { result: space });
      assert.deepEqual(await store.acts.recallAct({ personId: person, act: end.act, at: morning }), { result: null });
    });

    it('keeps its key from another act', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person);
      resultOf(await store.spaces.createSpace(command));
      const act = { ...command.act, fingerprint: 'asked otherwise' };
      assert.equal(refusalOf(await store.spaces.createSpace({ ...creation(person), act })), 'key-reused');
      assert.deepEqual(await store.acts.recallAct({ personId: person, act, at: morning }), { refusal: 'key-reused' });
      assert.equal((await store.spaces.readAccount({ personId: person })).spaceCounts.professional, 1);
    });

    it('keeps its key from one of two different acts at the same time', async () => {
      const { store } = current();
      const person = unique('anne');
      const { act } = commandOf(person);
      const outcomes = await Promise.all(
        ['one', 'other'].map((fingerprint) => store.spaces.createSpace({ ...creation(person), act: { ...act, fingerprint } })),
      );
      assert.deepEqual(outcomes.map(refusalOf).filter(Boolean), ['key-reused']);
    });

    it('of one person leaves the key to others', async () => {
      const { store } = current();
      const { act } = commandOf('nobody');
      const [anne, bob] = [unique('anne'), unique('bob')];
      const first = resultOf(await store.spaces.createSpace({ ...creation(anne), act }));
      const second = resultOf(await store.spaces.createSpace({ ...creation(bob), act }));
      assert.notEqual(first.id, second.id);
    });

    it('gives its key free when it has expired', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person);
      const first = resultOf(await store.spaces.createSpace(command));
      const again = {
        ...creation(person, {}, later(day)),
        act: { ...command.act, fingerprint: 'other', expiresAt: later(2 * day) },
      };
      assert.equal(await store.acts.recallAct({ personId: person, act: command.act, at: later(day) }), undefined);
      const second = resultOf(await store.spaces.createSpace(again));
      assert.notEqual(second.id, first.id);
      assert.deepEqual(await store.acts.recallAct({ personId: person, act: again.act, at: later(day) }), { result: second });
    });

    it('that was refused has changed nothing, and is not kept', async () => {
      const { store } = current();
      const person = unique('anne');
      const { id } = resultOf(await store.spaces.createSpace(creation(person)));
      const full = { ...creation(person), professionalSpaceLimit: 1 };
      assert.equal(refusalOf(await store.spaces.createSpace(full)), 'limit-reached');
      assert.equal(await store.acts.recallAct({ personId: person, act: full.act, at: morning }), undefined);
      resultOf(await store.spaces.closeSpace(closing(person, id)));
      assert.equal(resultOf(await store.spaces.createSpace(full)).identifier, full.space.identifier);
    });
  });
}
