import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deleteExpired } from '../../service/database/housekeeping.js';
import { SqlStore } from '../../service/sql-store.js';
import type { SpaceSelection } from '../../service/spaces/store.js';
import type { SpaceStore } from '../../service/store.js';
import { change, closing, commandOf, creation, later, leaving, morning, refusalOf, resultOf, signingIn, switching, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';
import { removal, roleChange } from './store/members.js';
import { asking } from './store/recipients.js';
import { addSpaces } from './support/many-spaces.js';
import { effortOf, planOf, RecordingDatabase, type Statement } from './support/plans.js';

/** A citizen with 3 spaces, and an accountant with 10,000. */
const people = ['citizen-7', 'accountant-1'];

const selections: Readonly<Record<string, Omit<SpaceSelection, 'limit'>>> = {
  'a list': { words: [] },
  'a list of one kind': { words: [], kind: 'professional' },
  'a search': { words: ['business', '17'] },
  'a search for a title': { words: [], title: 'space of the business 7' },
};

/** Many rows of what the other people have, of which some have expired. */
const rowsOfOthers = [
  `INSERT INTO recipient_miss (subject, day, count) SELECT 'person:' || n, day, 1 FROM numbered`,
  `INSERT INTO try_count (subject, day, count) SELECT 'person:' || n, day, 1 FROM numbered`,
  `INSERT INTO certification (id, space_id, service_id, capacity, status, requested_at, decided_at)
   SELECT 'certification-' || n, 'space-' || lpad(n::text, 20, '0'), 'service', 'holder',
     CASE WHEN is_old THEN 'cancelled' ELSE 'granted' END, ends_at, ends_at FROM numbered`,
  `INSERT INTO access_code (code_hash, service_id, capacity, issued_at, expires_at)
   SELECT 'code-' || n, 'service', 'holder', ends_at, ends_at FROM numbered`,
  `INSERT INTO pairing (id, person_id, sign_in_id, locator_hash, code_hash, status, expires_at)
   SELECT 'pairing-' || n, 'person-' || n, 'sign-in-' || n, 'locator-' || n, 'code-' || n, 'waiting', ends_at FROM numbered`,
  `INSERT INTO device_challenge (challenge_hash, device_id, expires_at)
   SELECT 'challenge-' || n, 'device-' || n, ends_at FROM numbered`,
  `INSERT INTO sign_in_registration (id, person_id, sign_in_id, state, expires_at)
   SELECT 'registration-' || n, 'person-' || n, 'sign-in-' || n, 'waiting', ends_at FROM numbered`,
  `INSERT INTO person_subject (issuer, subject, person_id) SELECT 'https://id.example', 'subject-' || n, 'person-' || n FROM numbered`,
  `INSERT INTO sign_in_method (person_id, id, provider, subject, product, issuer, registered_at)
   SELECT 'person-' || n, 'method-' || n, 'https://id.example', 'subject-' || n, 'LuxTrust', 'LuxTrust', ends_at FROM numbered`,
  `INSERT INTO browser_session (token_hash, person_id, sign_in_id, first_names, last_names, product, issuer, assurance, id_token, expires_at, ends_at)
   SELECT 'token-' || n, 'person-' || n, 'sign-in-' || n, 'Anne', 'Weber', 'LuxTrust', 'LuxTrust', 'strong', 'token', ends_at, ends_at FROM numbered`,
];

const numbered = `WITH numbered AS (
  SELECT n, n % 9 = 0 AS is_old, CASE WHEN n % 9 = 0 THEN '2024-06-01' ELSE '2025-06-02' END AS day,
    (CASE WHEN n % 9 = 0 THEN timestamptz '2024-06-01T08:00:00Z' ELSE timestamptz '2025-06-02T09:00:00Z' END) + n * interval '1 second' AS ends_at
  FROM generate_series(1, 20000) AS n
)`;

for (const [name, open] of Object.entries(databases)) {
  describe(`among 200,000 spaces in ${name}`, { timeout: 600_000 }, () => {
    let opened: TestDatabase;
    const whenFew: Record<string, Effort> = {};
    before(async () => {
      opened = await open();
      await addSpaces(opened.database, { people: 1, spaces: 10_000, prefix: 'accountant', from: 0 });
      await addSpaces(opened.database, { people: 1000, spaces: 3, prefix: 'citizen', from: 10_000 });
      await opened.database.query('ANALYZE');
      for (const person of people) whenFew[person] = await pageEffort(opened, person);
      for (const insert of rowsOfOthers) await opened.database.query(`${numbered} ${insert}`);
      await addSpaces(opened.database, { people: 59_000, spaces: 3, prefix: 'other-citizen', from: 13_000 });
      await addSpaces(opened.database, { people: 1, spaces: 10_000, prefix: 'other-accountant', from: 190_000 });
      await opened.database.query('ANALYZE');
    });
    after(() => opened.close());

    for (const person of people) {
      for (const [what, selection] of Object.entries(selections)) {
        it(`${what} of ${person} reads the person’s rows by an index, in their order`, async () => {
          const first = await statementsOf(opened, (store) => store.spaces.listSpaces({ personId: person }, { ...selection, limit: 1 }));
          const after = { private: false, key: '2025-01-01T02:00:00.000Z', id: 'space-0' };
          const next = await statementsOf(opened, (store) =>
            store.spaces.listSpaces({ personId: person }, { ...selection, after, limit: 1 }),
          );
          const byTitle = { ...selection, order: 'title', limit: 1 } as const;
          const titles = await statementsOf(opened, async (store) => {
            await store.spaces.listSpaces({ personId: person }, byTitle);
            await store.spaces.listSpaces({ personId: person }, { ...byTitle, after: { private: false, key: 'space of the business 2', id: 'space-0' } });
          });
          await assertIndexed(opened, [...first, ...next, ...titles]);
        });
      }

      it(`the session of ${person} is read by indexes`, async () => {
        const signIn = { personId: person, signInId: 'new', at: morning };
        const statements = await statementsOf(opened, async (store) => {
          await store.session.openSignIn(signIn);
          await store.session.openSignIn(signIn);
          await store.spaces.readAccount({ personId: person });
          await store.terms.readReceipts(person);
        });
        await assertIndexed(opened, statements);
      });

      it(`a sign-in of ${person}, and the first of somebody else, find their rows by indexes`, async () => {
        const statements = await statementsOf(opened, async (store) => {
          assert.equal(await store.people.recordSignIn(signingIn(person)), person);
          await store.people.recordSignIn(signingIn(unique('somebody')));
          await store.people.readPerson(person);
        });
        await assertIndexed(opened, statements);
      });

      it(`every command of ${person} finds its rows by indexes`, async () => {
        const statements = await statementsOf(opened, async (store) => {
          const command = { ...creation(person), professionalSpaceLimit: 20_000 };
          const { id } = resultOf(await store.spaces.createSpace(command));
          await store.acts.recallAct({ personId: person, act: command.act, at: morning });
          await store.spaces.readSpace({ personId: person }, id);
          resultOf(await store.session.switchSpace(switching(person, id)));
          resultOf(await store.spaces.changeSpace(change(person, id)));
          await store.members.listMembers({ personId: person }, id, { words: ['anne'], limit: 1 });
          await store.members.listMembers({ personId: person }, id, { words: [], after: { key: 'weber', id: 'm' }, limit: 1 });
          assert.equal(refusalOf(await store.members.removeMember(removal(person, { id }, id))), 'last-administrator');
          resultOf(await store.members.changeRole(roleChange(person, { id }, id, 'administrator')));
          assert.equal(refusalOf(await store.spaces.leaveSpace(leaving(person, id))), 'last-administrator');
          resultOf(await store.recipients.check(asking(person, unique('PM'))));
          resultOf(await store.spaces.closeSpace(closing(person, id)));
          const receipt = { version: '1', hash: 'x', language: 'fr', acceptedAt: morning };
          resultOf(await store.terms.acceptTerms({ ...commandOf(person), receipt }));
        });
        assert.ok(statements.length > 20);
        await assertIndexed(opened, statements);
      });

      it(`the authentication products of ${person} are found by indexes`, async () => {
        const statements = await statementsOf(opened, async ({ signInMethods }) => {
          const product = { provider: 'https://id.example', subject: unique('subject'), product: 'LuxTrust', issuer: 'LuxTrust', certificateNumber: null };
          const [currentMethodId, other] = [unique('method'), unique('method')];
          await signInMethods.note({ ...product, personId: person, drawnId: currentMethodId, at: morning });
          await signInMethods.note({ ...product, personId: person, drawnId: unique('method'), at: morning });
          const { id } = resultOf(await signInMethods.begin({ ...commandOf(person), id: unique('registration'), expiresAt: later(60_000), mostOpen: 10 }));
          await signInMethods.read(commandOf(person), id, morning);
          const names = { firstNames: 'Anne', lastNames: 'Weber' };
          const mail = { email: null, mailLanguage: undefined };
          const proven = { ...product, subject: other, ...names };
          assert.equal(await signInMethods.settle({ ...commandOf(person), ...mail, registrationId: id, currentMethodId, names, proven, drawnId: other, at: morning }), 'registered');
          assert.ok((await signInMethods.list(person)).length > 1);
          resultOf(await signInMethods.remove({ ...commandOf(person), ...mail, methodId: other, currentMethodId }));
        });
        assert.ok(statements.length > 15);
        await assertIndexed(opened, statements);
      });

      it(`a page of ${person} costs what it cost among few`, async () => {
        const { rows, blocks } = await pageEffort(opened, person);
        assert.equal(rows, whenFew[person]!.rows);
        // An index of more levels: one block more for each row that is looked up.
        assert.ok(
          blocks <= whenFew[person]!.blocks + rows,
          `${blocks} blocks, and ${whenFew[person]!.blocks} among few`,
        );
      });
    }

    it('a page far down costs no more than the first', async () => {
      const person = 'accountant-1';
      const first = await pageEffort(opened, person);
      const after = { private: false, key: '2025-01-01T00:20:00.000Z', id: 'space-0' };
      const far = await pageEffort(opened, person, { words: [], limit: 50, after });
      assert.equal(far.rows, first.rows);
      assert.ok(far.blocks <= first.blocks + 10, `${far.blocks} blocks, and ${first.blocks} for the first page`);
    });

    it('housekeeping finds what has expired by an index', async () => {
      const recording = new RecordingDatabase(opened.database);
      await deleteExpired(recording, new Date(morning));
      await assertIndexed(opened, recording.statements);
    });
  });
}

type Effort = Awaited<ReturnType<typeof effortOf>>;

async function statementsOf({ database }: TestDatabase, use: (store: SpaceStore) => Promise<unknown>) {
  const recording = new RecordingDatabase(database);
  await use(new SqlStore(recording));
  return recording.statements;
}

/** What one page of the list makes the database read, without its total. */
async function pageEffort(opened: TestDatabase, person: string, selection: SpaceSelection = { words: [], limit: 50 }) {
  const [page] = await statementsOf(opened, (store) => store.spaces.listSpaces({ personId: person }, selection));
  return effortOf(opened.database, page!);
}

/** No statement reads a whole table, or sorts what an index has in order. */
async function assertIndexed({ database }: TestDatabase, statements: readonly Statement[]) {
  for (const statement of statements) {
    const plan = await planOf(database, statement);
    const slow = plan.filter((step) => /Seq Scan|Sort/.test(step));
    assert.deepEqual(slow, [], `${statement.text}\n${plan.join('\n')}`);
  }
}
