import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckRecipient } from '../../../service/recipients/store.js';
import { closing, commandOf, creation, later, morning, refusalOf, resultOf, switching, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

const day = 24 * 60 * 60 * 1000;

export function asking(personId: string, identifier: string, more: Partial<CheckRecipient> = {}): CheckRecipient {
  return { ...commandOf(personId), identifier, name: 'Thill S.à r.l.', caps: { byPerson: 3, bySpace: 5 }, ...more };
}

export function describeRecipients(current: () => TestStore) {
  describe('a recipient', () => {
    const check = async (command: CheckRecipient) => resultOf(await current().store.recipients.check(command)).matches;
    const refusal = async (command: CheckRecipient) => refusalOf(await current().store.recipients.check(command));

    it('matches by the identifier and the legal name of a professional space that is not closed', async () => {
      const { spaces } = current().store;
      const [anne, bob] = [unique('anne'), unique('bob')];
      const space = resultOf(await spaces.createSpace(creation(anne)));
      const own = resultOf(await spaces.createSpace(creation(anne, { kind: 'private', title: 'Thill S.à r.l.', legalName: null })));
      const closed = resultOf(await spaces.createSpace(creation(anne)));
      resultOf(await spaces.closeSpace(closing(anne, closed.id)));
      const caps = { byPerson: 9, bySpace: 9 };
      assert.equal(await check(asking(bob, space.identifier, { caps })), true);
      assert.equal(await check(asking(bob, space.identifier, { caps, name: 'THILL' })), true);
      assert.equal(await check(asking(bob, space.identifier, { caps, name: 'Bakery' })), false);
      assert.equal(await check(asking(bob, own.identifier, { caps })), false);
      assert.equal(await check(asking(bob, closed.identifier, { caps })), false);
      assert.equal(await check(asking(bob, unique('PM'), { caps })), false);
    });

    it('is not asked for any more in a day after as many misses as there may be, even if it matched', async () => {
      const { spaces } = current().store;
      const [anne, bob] = [unique('anne'), unique('bob')];
      const { identifier } = resultOf(await spaces.createSpace(creation(anne)));
      for (let miss = 0; miss < 3; miss += 1) assert.equal(await check(asking(bob, unique('PM'))), false);
      assert.equal(await refusal(asking(bob, unique('PM'))), 'too-many-misses');
      assert.equal(await refusal(asking(bob, identifier)), 'too-many-misses');
      assert.equal(await check(asking(anne, identifier)), true);
      assert.equal(await check(asking(bob, identifier, { ...commandOf(bob, later(day)) })), true);
    });

    it('that matches counts as no miss', async () => {
      const { spaces } = current().store;
      const anne = unique('anne');
      const { identifier } = resultOf(await spaces.createSpace(creation(anne)));
      for (let time = 0; time < 9; time += 1) assert.equal(await check(asking(anne, identifier)), true);
    });

    it('that is asked for again with the same key is answered alike, and counted once', async () => {
      const bob = unique('bob');
      const command = asking(bob, unique('PM'));
      for (let time = 0; time < 9; time += 1) assert.equal(await check(command), false);
      assert.equal(await check(asking(bob, unique('PM'))), false);
      assert.equal(await refusal({ ...command, act: { ...command.act, fingerprint: 'another' } }), 'key-reused');
    });

    it('is counted for the space too that people act in, but for nobody who acts in another', async () => {
      const opened = current();
      const { store } = opened;
      const [anne, bob] = [unique('anne'), unique('bob')];
      const space = resultOf(await store.spaces.createSpace(creation(anne)));
      await opened.addMember(bob, space, 'manager');
      const again = current().store;
      for (const person of [anne, bob]) resultOf(await again.session.switchSpace(switching(person, space.id)));
      for (let miss = 0; miss < 3; miss += 1) assert.equal(await check(asking(anne, unique('PM'))), false);
      for (let miss = 0; miss < 2; miss += 1) assert.equal(await check(asking(bob, unique('PM'))), false);
      assert.equal(await refusal(asking(bob, unique('PM'))), 'too-many-misses');
      const elsewhere = { ...commandOf(bob, morning), signInId: 'elsewhere' };
      assert.equal(await check(asking(bob, unique('PM'), elsewhere)), false);
    });
  });
}
