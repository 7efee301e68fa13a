import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { Sessions } from '../../service/sign-in/sessions.js';
import { SqlStore } from '../../service/sql-store.js';
import { commandOf, creation, morning, resultOf, signingIn, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';

const lifetime = { idle: 1_800_000, longest: 28_800_000 };
const product = { product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null };

for (const [name, open] of Object.entries(databases)) {
  describe(`people in ${name}`, () => {
    let opened: TestDatabase;
    let sessions: Sessions;
    before(async () => {
      opened = await open();
      sessions = new Sessions({ database: opened.database, lifetime, now: () => new Date(morning) });
    });
    after(() => opened.close());

    const begin = (subject: string, stated: Parameters<typeof signingIn>[1] = {}) => {
      const { drawnId: _, at: __, ...person } = signingIn(subject, stated);
      const identity = { ...person, authentication: product, certificateNumber: null, assurance: 'strong', authenticatedAt: null } as const;
      return sessions.begin({ identity, idToken: '', replaced: undefined });
    };

    it('are one person for eight browsers that sign in for the first time at once', async () => {
      const subject = unique('anne');
      const tokens = await Promise.all(Array.from({ length: 8 }, () => begin(subject)));
      const found = await Promise.all(tokens.map((token) => sessions.find(token)));
      assert.equal(new Set(found.map((principal) => principal!.personId)).size, 1);
      const subjects = await opened.database.query('SELECT person_id FROM person_subject WHERE subject = $1', [subject]);
      assert.equal(subjects.length, 1);
    });

    it('have their new name in all their sessions once they have signed in with it', async () => {
      const subject = unique('anne');
      const [token, other] = [await begin(subject), await begin(unique('bob'))];
      await begin(subject, { lastNames: 'Klein', email: 'anne.klein@example.lu' });
      const { firstNames, lastNames, email } = (await sessions.find(token))!;
      assert.deepEqual([firstNames, lastNames, email], ['Anne', 'Klein', 'anne.klein@example.lu']);
      assert.equal((await sessions.find(other))?.lastNames, 'Weber');
    });

    it('keep the id of an earlier version, a hash, with everything that was kept under it', async () => {
      const store = new SqlStore(opened.database);
      for (const keep of [
        (id: string) => store.spaces.createSpace(creation(id)),
        (id: string) => store.terms.acceptTerms({ ...commandOf(id), receipt: { version: '1', hash: 'x', language: 'fr', acceptedAt: morning } }),
        (id: string) => store.session.openSignIn({ personId: id, signInId: 'earlier', at: morning }),
      ]) {
        const { issuer, subject } = signingIn(unique('anne'));
        const hash = createHash('sha256').update(JSON.stringify([issuer, subject])).digest('base64url');
        await keep(hash);
        const ids = await Promise.all(Array.from({ length: 4 }, () => store.people.recordSignIn(signingIn(subject))));
        assert.deepEqual(ids, [hash, hash, hash, hash]);
      }
    });

    it('without anything under the hash get an id that was drawn', async () => {
      const store = new SqlStore(opened.database);
      resultOf(await store.spaces.createSpace(creation(unique('somebody-else'))));
      const first = signingIn(unique('anne'));
      assert.equal(await store.people.recordSignIn(first), first.drawnId);
    });
  });
}
