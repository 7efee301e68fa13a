import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { later, morning, signingIn, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

export function describePeople(current: () => TestStore) {
  describe('a person', () => {
    it('gets the id that was drawn at the first sign-in, and keeps it', async () => {
      const { people } = current().store;
      const first = signingIn(unique('anne'));
      assert.equal(await people.recordSignIn(first), first.drawnId);
      assert.equal(await people.recordSignIn(signingIn(first.subject)), first.drawnId);
    });

    it('has an id that nobody can compute from what the provider says', async () => {
      const { people } = current().store;
      const { issuer, subject, ...others } = signingIn(unique('anne'));
      const id = await people.recordSignIn({ issuer, subject, ...others });
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        for (const text of [subject, issuer + subject, JSON.stringify([issuer, subject])]) {
          assert.notEqual(id, createHash('sha256').update(text).digest(encoding));
        }
      }
    });

    it('is one, however many first sign-ins there are at once', async () => {
      const { people } = current().store;
      const subject = unique('anne');
      const ids = await Promise.all(Array.from({ length: 8 }, () => people.recordSignIn(signingIn(subject))));
      assert.equal(new Set(ids).size, 1);
      assert.equal(await people.recordSignIn(signingIn(subject)), ids[0]);
    });

    it('is another one for another provider, and for a subject in other letters', async () => {
      const { people } = current().store;
      const subject = unique('anne');
      const ids = [
        await people.recordSignIn(signingIn(subject)),
        await people.recordSignIn(signingIn(subject, { issuer: 'https://other.example' })),
        await people.recordSignIn(signingIn(subject.toUpperCase())),
      ];
      assert.equal(new Set(ids).size, 3);
    });

    it('has the names and the e-mail of the latest sign-in', async () => {
      const { people } = current().store;
      const { at: _, issuer: __, drawnId, ...first } = signingIn(unique('anne'));
      await people.recordSignIn(signingIn(first.subject, { drawnId }));
      const { subject, ...stated } = first;
      assert.deepEqual(await people.readPerson(drawnId), { ...stated, signedInAt: morning });
      const renamed = { lastNames: 'Weber-Klein', email: null, isEmailVerified: false };
      await people.recordSignIn(signingIn(subject, { ...renamed, at: later(1) }));
      assert.deepEqual(await people.readPerson(drawnId), { ...stated, ...renamed, signedInAt: later(1) });
    });

    it('who never signed in is not known', async () => {
      assert.equal(await current().store.people.readPerson(unique('nobody')), undefined);
    });
  });
}
