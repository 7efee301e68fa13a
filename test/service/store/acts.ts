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
        Array.from({ length: 20 }, () => store.createSpace({ ...creation(person), act })),
      );
      const first = resultOf(outcomes[0]!);
      for (const outcome of outcomes) assert.deepEqual(resultOf(outcome), first);
      assert.equal((await store.listSpaces(person, { words: [], limit: 100 })).total, 1);
    });

    it('is answered as it was, whatever has changed since', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person);
      const space = resultOf(await store.createSpace(command));
      const renaming = change(person, space.id);
      const renamed = resultOf(await store.changeSpace(renaming));
      const use = switching(person, space.id);
      const used = resultOf(await store.switchSpace(use));
      const end = closing(person, space.id);
      resultOf(await store.closeSpace(end));
      assert.deepEqual(resultOf(await store.createSpace(command)), space);
      assert.deepEqual(resultOf(await store.changeSpace(renaming)), renamed);
      assert.deepEqual(resultOf(await store.switchSpace(use)), used);
      assert.equal(resultOf(await store.closeSpace(end)), null);
      assert.deepEqual(await store.recallAct(person, command.act, morning), { result: space });
      assert.deepEqual(await store.recallAct(person, end.act, morning), { result: null });
    });

    it('keeps its key from another act', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person);
      resultOf(await store.createSpace(command));
      const act = { ...command.act, fingerprint: 'asked otherwise' };
      assert.equal(refusalOf(await store.createSpace({ ...creation(person), act })), 'key-reused');
      assert.deepEqual(await store.recallAct(person, act, morning), { refusal: 'key-reused' });
      assert.equal((await store.readAccount(person)).spaceCounts.professional, 1);
    });

    it('keeps its key from one of two different acts at the same time', async () => {
      const { store } = current();
      const person = unique('anne');
      const { act } = commandOf(person);
      const outcomes = await Promise.all(
        ['one', 'other'].map((fingerprint) => store.createSpace({ ...creation(person), act: { ...act, fingerprint } })),
      );
      assert.deepEqual(outcomes.map(refusalOf).filter(Boolean), ['key-reused']);
    });

    it('of one person leaves the key to others', async () => {
      const { store } = current();
      const { act } = commandOf('nobody');
      const [anne, bob] = [unique('anne'), unique('bob')];
      const first = resultOf(await store.createSpace({ ...creation(anne), act }));
      const second = resultOf(await store.createSpace({ ...creation(bob), act }));
      assert.notEqual(first.id, second.id);
    });

    it('gives its key free when it has expired', async () => {
      const { store } = current();
      const person = unique('anne');
      const command = creation(person);
      const first = resultOf(await store.createSpace(command));
      const again = {
        ...creation(person, {}, later(day)),
        act: { ...command.act, fingerprint: 'other', expiresAt: later(2 * day) },
      };
      assert.equal(await store.recallAct(person, command.act, later(day)), undefined);
      const second = resultOf(await store.createSpace(again));
      assert.notEqual(second.id, first.id);
      assert.deepEqual(await store.recallAct(person, again.act, later(day)), { result: second });
    });

    it('that was refused has changed nothing, and is not kept', async () => {
      const { store } = current();
      const person = unique('anne');
      const { id } = resultOf(await store.createSpace(creation(person)));
      const full = { ...creation(person), professionalSpaceLimit: 1 };
      assert.equal(refusalOf(await store.createSpace(full)), 'limit-reached');
      assert.equal(await store.recallAct(person, full.act, morning), undefined);
      resultOf(await store.closeSpace(closing(person, id)));
      assert.equal(resultOf(await store.createSpace(full)).identifier, full.space.identifier);
    });
  });
}
