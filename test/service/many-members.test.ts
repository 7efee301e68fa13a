import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SqlStore } from '../../service/sql-store.js';
import type { Space } from '../../src/contract/spaces.js';
import type { MemberSelection } from '../../service/members/store.js';
import { roleChange } from './store/members.js';
import { creation, resultOf, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';
import { effortOf, RecordingDatabase } from './support/plans.js';

const firstPage = { words: [], limit: 50 };
const farDown = { words: [], limit: 50, after: { key: 'weber 04000', id: '' } };

for (const [name, open] of Object.entries(databases)) {
  describe(`a space of 5,000 users in ${name}`, { timeout: 300_000 }, () => {
    let opened: TestDatabase;
    const anne = unique('anne');
    let few: Space;
    let many: Space;

    before(async () => {
      opened = await open();
      const { spaces } = new SqlStore(opened.database);
      few = resultOf(await spaces.createSpace(creation(anne)));
      many = resultOf(await spaces.createSpace(creation(anne)));
      await addUsers(opened, few, 60);
      await addUsers(opened, many, 5000);
      await opened.database.query('ANALYZE');
    });
    after(() => opened.close());

    const storeOf = (database: RecordingDatabase) => new SqlStore(database).members;

    /** What the statements of a list read which are about its rows, and not about how many there are. */
    async function pageEffort({ id }: Space, selection: MemberSelection) {
      const recording = new RecordingDatabase(opened.database);
      const page = (await storeOf(recording).listMembers({ personId: anne }, id, selection))!;
      const reading = recording.statements.filter(({ text }) => text.includes('ORDER BY'));
      assert.equal(reading.length, 1);
      return { page, ...(await effortOf(opened.database, reading[0]!)) };
    }

    it('has pages that read no more rows than those of a small one, the last ones too', async () => {
      const small = await pageEffort(few, firstPage);
      for (const selection of [firstPage, farDown]) {
        const { page, rows, blocks } = await pageEffort(many, selection);
        assert.deepEqual([page.items.length, page.total, page.more], [50, 5001, true]);
        assert.equal(rows, small.rows);
        // An index of more levels: one block more for each row that is looked up.
        assert.ok(blocks <= small.blocks + rows, `${blocks} blocks, and ${small.blocks} among few`);
      }
    });

    it('finds somebody without a look at the users of other spaces', async () => {
      const { page, rows } = await pageEffort(many, { words: ['04711'], limit: 50 });
      assert.deepEqual([page.items.length, page.total], [1, 1]);
      assert.ok(rows <= 5001, `${rows} rows`);
      const small = await pageEffort(few, { words: ['00047'], limit: 50 });
      assert.ok(small.rows <= 61, `${small.rows} rows`);
    });

    it('gives a role with the same statements, each of which reads as many rows', async () => {
      const done = [];
      for (const space of [few, many]) {
        const { items } = (await new SqlStore(opened.database).members.listMembers({ personId: anne }, space.id, { ...firstPage, words: ['00042'] }))!;
        const recording = new RecordingDatabase(opened.database);
        resultOf(await storeOf(recording).changeRole(roleChange(anne, space, items[0]!.id, 'administrator')));
        const reading = recording.statements.filter(({ text }) => /^\s*SELECT/u.test(text) && text.includes('membership'));
        const efforts = await Promise.all(reading.map((statement) => effortOf(opened.database, statement)));
        done.push({ statements: recording.statements.map(({ text }) => text), rows: efforts.map(({ rows }) => rows) });
      }
      assert.deepEqual(done[1], done[0]);
    });
  });
}

/** Managers by the name of Weber, numbered. */
async function addUsers({ database }: TestDatabase, { id }: Space, users: number) {
  await database.query(
    `INSERT INTO membership (person_id, space_id, role, is_private, used_at, search_text, identifier, title, legal_name, email, created_at, revision,
       first_names, last_names, member_text)
     SELECT $1 || n, space_id, 'manager', is_private, created_at, search_text, identifier, title, legal_name, email, created_at, revision,
       lpad(n::text, 5, '0'), 'Weber', 'weber ' || lpad(n::text, 5, '0') || E'\\n' || 'weber' || n || '@example.lu'
     FROM membership, generate_series(1, $3::integer) AS n WHERE space_id = $2 AND person_id = $4`,
    [unique('user'), id, users, await founderOf(database, id)],
  );
}

async function founderOf(database: TestDatabase['database'], spaceId: string): Promise<string> {
  const [row] = await database.query<{ readonly id: string }>('SELECT person_id AS id FROM membership WHERE space_id = $1 LIMIT 1', [spaceId]);
  return row!.id;
}
