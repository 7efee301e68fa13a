import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandOf, later, resultOf, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

export function describeTerms(current: () => TestStore) {
  describe('the account of a person', () => {
    it('never seen has nothing in it', async () => {
      const { spaces, terms } = current().store;
      const account = { professionalSpaceLimit: null, spaceCounts: { private: 0, professional: 0 }, reached: { private: 0, professional: 0 }, otherProducts: [] };
      assert.deepEqual(await spaces.readAccount({ personId: unique('nobody') }), account);
      assert.deepEqual(await terms.readReceipts(unique('nobody')), []);
    });

    it('keeps the first receipt of each version of the terms', async () => {
      const { store } = current();
      const person = unique('anne');
      const accept = async (version: string, language: string, acceptedAt: string) => {
        const receipt = { version, hash: 'sha256:0', language, acceptedAt };
        return resultOf(await store.terms.acceptTerms({ ...commandOf(person), receipt }));
      };
      const first = { version: '1', hash: 'sha256:0', language: 'fr', acceptedAt: later(1) };
      const second = { version: '2', hash: 'sha256:0', language: 'de-LU', acceptedAt: later(3) };
      assert.deepEqual(await accept('1', 'fr', later(1)), first);
      assert.deepEqual(await accept('1', 'en', later(2)), first);
      assert.deepEqual(await accept('2', 'de-LU', later(3)), second);
      assert.deepEqual(await store.terms.readReceipts(person), [first, second]);
    });

    it('has one receipt when the terms are accepted several times at the same moment', async () => {
      const { store } = current();
      const person = unique('anne');
      const accepted = await Promise.all(
        ['fr', 'de', 'en'].map((language) =>
          store.terms.acceptTerms({
            ...commandOf(person),
            receipt: { version: '1', hash: 'x', language, acceptedAt: later(1) },
          }),
        ),
      );
      const [receipt, ...others] = await store.terms.readReceipts(person);
      assert.deepEqual(others, []);
      assert.deepEqual(accepted.map(resultOf), [receipt, receipt, receipt]);
    });
  });
}
