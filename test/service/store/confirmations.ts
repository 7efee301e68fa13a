import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SendAgain } from '../../../service/confirmations/store.js';
import { change, closing, commandOf, creation, later, refusalOf, resultOf, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

const newMail = (at = 0) => ({ id: unique('mail'), language: 'fr', expiresAt: later(at + week), perDay: 5 });

function moving(personId: string, spaceId: string, email: string, at = 0) {
  return change(personId, spaceId, { ...commandOf(personId, later(at)), change: { email }, mail: newMail(at) });
}

function sendingAgain(personId: string, spaceId: string, at: number): SendAgain {
  return { ...commandOf(personId, later(at)), spaceId, allowedRoles: ['administrator'], mail: newMail(at), pause: minute };
}

/** A space whose new address waits, and what a worker gets for it. */
async function waiting({ store }: TestStore, email = 'new@example.lu') {
  const anne = unique('anne');
  const space = resultOf(await store.spaces.createSpace(creation(anne)));
  const changed = resultOf(await store.spaces.changeSpace(moving(anne, space.id, email)));
  return { store, anne, space, changed };
}

/** The mails that are due, each with the token of its link. */
async function deliver({ store }: Pick<TestStore, 'store'>, at = 0) {
  const mails = [];
  for (;;) {
    const tokenHash = unique('hash');
    const mail = await store.confirmations.claimMail({ at: later(at), until: later(at + 2 * minute), tokenHash });
    if (mail === undefined) return mails;
    await store.confirmations.settleMail(mail.id, null);
    mails.push({ ...mail, tokenHash });
  }
}

export function describeConfirmations(current: () => TestStore) {
  describe('a new e-mail address', () => {
    it('waits, and is in force once it is confirmed', async () => {
      const { store, anne, space, changed } = await waiting(current());
      assert.deepEqual(changed, { ...space, pendingEmail: 'new@example.lu', version: '2' });
      const [mail] = (await deliver(current())).slice(-1);
      assert.deepEqual([mail!.email, 'title' in mail! && mail.title, mail!.language, mail!.attempts], ['new@example.lu', space.title, 'fr', 1]);
      assert.deepEqual(await store.confirmations.find(mail!.tokenHash, later(1)), { title: space.title, email: 'new@example.lu' });
      assert.deepEqual(await store.spaces.readSpace({ personId: anne }, space.id), changed, 'looking confirms nothing');
      assert.equal(await store.confirmations.confirm(mail!.tokenHash, later(1)), true);
      const moved = { ...space, email: 'new@example.lu', version: '3' };
      assert.deepEqual(await store.spaces.readSpace({ personId: anne }, space.id), moved);
      assert.equal(await store.confirmations.confirm(mail!.tokenHash, later(2)), true, 'again');
      assert.deepEqual(await store.spaces.readSpace({ personId: anne }, space.id), moved);
    });

    it('is replaced by a later one: the latest link counts alone', async () => {
      const { store, anne, space } = await waiting(current(), 'first@example.lu');
      const [first] = (await deliver(current())).slice(-1);
      resultOf(await store.spaces.changeSpace(moving(anne, space.id, 'second@example.lu')));
      assert.equal(await store.confirmations.confirm(first!.tokenHash, later(1)), false);
      const [second] = (await deliver(current())).slice(-1);
      assert.equal(await store.confirmations.confirm(second!.tokenHash, later(1)), true);
      assert.equal((await store.spaces.readSpace({ personId: anne }, space.id))?.email, 'second@example.lu');
    });

    it('is given up by the address in force, by a cancellation and by closing the space', async () => {
      const givingUp = {
        change: (anne: string, id: string) => current().store.spaces.changeSpace(moving(anne, id, 'anne@example.lu')),
        cancel: (anne: string, id: string) => current().store.confirmations.cancel({ ...closing(anne, id), versions: ['2'] }),
        close: (anne: string, id: string) => current().store.spaces.closeSpace(closing(anne, id)),
      };
      for (const [name, giveUp] of Object.entries(givingUp)) {
        const { store, anne, space } = await waiting(current());
        const [mail] = (await deliver(current())).slice(-1);
        const result = resultOf<unknown>(await giveUp(anne, space.id));
        if (name !== 'close') assert.deepEqual(result, { ...space, version: '3' }, name);
        assert.equal(await store.confirmations.confirm(mail!.tokenHash, later(1)), false, name);
        assert.equal(await store.confirmations.find(mail!.tokenHash, later(1)), undefined, name);
      }
    });

    it('that waits already changes nothing and causes no mail', async () => {
      const { store, anne, space, changed } = await waiting(current());
      await deliver(current());
      assert.deepEqual(resultOf(await store.spaces.changeSpace(moving(anne, space.id, 'new@example.lu'))), changed);
      assert.deepEqual(await deliver(current()), []);
    });

    it('is not confirmed after its time', async () => {
      const { store } = await waiting(current());
      const [mail] = (await deliver(current())).slice(-1);
      assert.equal(await store.confirmations.confirm(mail!.tokenHash, later(week)), false);
    });

    it('is in force at once where none has to be confirmed, and gives up what waits', async () => {
      const { store, anne, space } = await waiting(current());
      const moved = resultOf(await store.spaces.changeSpace(change(anne, space.id, { change: { email: 'now@example.lu' } })));
      assert.deepEqual(moved, { ...space, email: 'now@example.lu', version: '3' });
    });
  });

  describe('the mail to a new address', () => {
    it('is sent again after a pause, and both links hold until the address is in force', async () => {
      const { store, anne, space } = await waiting(current());
      const [first] = (await deliver(current())).slice(-1);
      assert.equal(refusalOf(await store.confirmations.sendAgain(sendingAgain(anne, space.id, minute - 1))), 'mailed-just-now');
      resultOf(await store.confirmations.sendAgain(sendingAgain(anne, space.id, minute)));
      const [second] = (await deliver(current(), minute)).slice(-1);
      assert.equal(await store.confirmations.confirm(first!.tokenHash, later(minute)), true);
      assert.equal(await store.confirmations.confirm(second!.tokenHash, later(minute)), true);
      assert.equal((await store.spaces.readSpace({ personId: anne }, space.id))?.version, '3');
      assert.equal(refusalOf(await store.confirmations.sendAgain(sendingAgain(anne, space.id, week / 2))), 'no-pending-email');
    });

    it('is one of a few that a person may cause in a day', async () => {
      const { store, anne, space } = await waiting(current());
      for (const number of [2, 3, 4, 5]) resultOf(await store.spaces.changeSpace(moving(anne, space.id, `${number}@example.lu`)));
      assert.equal(refusalOf(await store.spaces.changeSpace(moving(anne, space.id, '6@example.lu'))), 'too-many-mails');
      assert.equal((await store.spaces.readSpace({ personId: anne }, space.id))?.pendingEmail, '5@example.lu');
      assert.equal(refusalOf(await store.confirmations.sendAgain(sendingAgain(anne, space.id, 2 * minute))), 'too-many-mails');
      resultOf(await store.spaces.changeSpace(moving(anne, space.id, '6@example.lu', 24 * 60 * minute)));
    });

    it('goes to one of several workers, and to the next one when that does not come back', async () => {
      await deliver(current(), week);
      const { store } = await waiting(current());
      const claim = (at: number) => store.confirmations.claimMail({ at: later(at), until: later(at + 1000), tokenHash: unique('hash') });
      const claimed = await Promise.all(Array.from({ length: 4 }, () => claim(0)));
      assert.equal(claimed.filter((mail) => mail !== undefined).length, 1);
      assert.equal((await claim(1000))?.attempts, 2);
    });

    it('is for administrators of the space to ask for and to give up', async () => {
      const { store, space } = await waiting(current());
      const bob = unique('bob');
      await current().addMember(bob, space, 'manager');
      const stored = current().store;
      assert.equal(refusalOf(await stored.confirmations.sendAgain(sendingAgain(bob, space.id, minute))), 'forbidden');
      assert.equal(refusalOf(await stored.confirmations.cancel(closing(bob, space.id))), 'forbidden');
      assert.equal(refusalOf(await store.confirmations.cancel(closing(unique('carl'), space.id))), 'not-found');
    });
  });

  describe('the language of a space', () => {
    it('is changed, taken back, and makes a new version', async () => {
      const { store } = current();
      const anne = unique('anne');
      const space = resultOf(await store.spaces.createSpace(creation(anne)));
      const lb = resultOf(await store.spaces.changeSpace(change(anne, space.id, { change: { language: 'lb' } })));
      assert.deepEqual(lb, { ...space, language: 'lb', version: '2' });
      const none = resultOf(await store.spaces.changeSpace(change(anne, space.id, { change: { language: null } })));
      assert.deepEqual(none, { ...space, version: '3' });
    });
  });
}
