import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { writeAuditEntry } from '../../service/commands/audit.js';
import { createAuditMonths } from '../../service/database/audit-months.js';
import { enforceRetention } from '../../service/database/retention.js';
import { SqlStore } from '../../service/sql-store.js';
import { closing, commandOf, creation, morning, refusalOf, resultOf, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';
import { RecordingDatabase, planOf } from './support/plans.js';

const retention = { closedSpaces: 12, receipts: 120, audit: 60 };
/** A year after `morning`, and ten years after it. */
const [nextYear, nextDecade] = ['2026-06-02T08:00:00.000Z', '2035-06-02T08:00:00.000Z'];

for (const [name, open] of Object.entries(databases)) {
  describe(`what has been kept long enough in ${name}`, () => {
    let opened: TestDatabase;
    let store: SqlStore;
    before(async () => {
      opened = await open();
      store = new SqlStore(opened.database);
    });
    after(() => opened.close());

    const enforce = (at: string, signal?: AbortSignal) =>
      enforceRetention(opened.database, new Date(at), retention, signal);

    it('are the names and the e-mail of a closed space a year later, and its identifier is never given again', async () => {
      const person = unique('anne');
      const command = creation(person);
      const [open, closed] = [resultOf(await store.spaces.createSpace(creation(person))), resultOf(await store.spaces.createSpace(command))];
      resultOf(await store.spaces.closeSpace(closing(person, closed.id)));
      const read = async () => {
        const [row] = await opened.database.query('SELECT title, legal_name, email, identifier FROM space WHERE id = $1', [closed.id]);
        return row;
      };
      const { title, legalName, email, identifier } = closed;
      await enforce('2026-06-02T07:59:59.999Z');
      assert.deepEqual(await read(), { title, legal_name: legalName, email, identifier });
      await enforce(nextYear);
      assert.deepEqual(await read(), { title: null, legal_name: null, email: null, identifier });
      assert.equal(refusalOf(await store.spaces.createSpace(creation(unique('bob'), { identifier }))), 'identifier-taken');
      assert.deepEqual(await store.spaces.readSpace({ personId: person }, open.id), open);
    });

    it('are all of 250 closed spaces, some at a time', async () => {
      await opened.database.query(
        `INSERT INTO space (id, kind, identifier, title, email, created_at, revision, closed_at)
         SELECT 'many-' || n, 'professional', 'many-' || n, 'Bakery', 'anne@example.lu', $1, 1, $1
         FROM generate_series(1, 250) AS n`,
        [morning],
      );
      const left = () => opened.database.query(`SELECT id FROM space WHERE id LIKE 'many-%' AND title IS NOT NULL`);
      await enforce(nextYear, AbortSignal.abort());
      assert.equal((await left()).length, 250);
      await enforce(nextYear);
      assert.equal((await left()).length, 0);
    });

    it('is a receipt ten years after a later one, and never the latest', async () => {
      const person = unique('anne');
      for (const [version, acceptedAt] of [['1', '2020-01-01T00:00:00.000Z'], ['2', morning]] as const) {
        const receipt = { version, hash: 'sha256:0', language: 'fr', acceptedAt };
        resultOf(await store.terms.acceptTerms({ ...commandOf(person), receipt }));
      }
      const versions = async () => (await store.terms.readReceipts(person)).map(({ version }) => version);
      await enforce('2035-06-02T07:59:59.999Z');
      assert.deepEqual(await versions(), ['1', '2']);
      await enforce(nextDecade);
      assert.deepEqual(await versions(), ['2']);
      await enforce('2099-01-01T00:00:00.000Z');
      assert.deepEqual(await versions(), ['2']);
    });

    it('is a month of the audit trail five years after its last day', async () => {
      const person = unique('anne');
      await createAuditMonths(opened.database, new Date('2110-03-15T00:00:00.000Z'));
      for (const at of ['2110-03-31T23:59:59.999Z', '2110-04-01T00:00:00.000Z']) {
        await writeAuditEntry(opened.database, { personId: person, signInId: 'x', at }, { action: 'sign-out', spaceId: null });
      }
      const times = async () => {
        const rows = await opened.database.query<{ readonly at: string }>('SELECT at FROM audit_entry WHERE person_id = $1 ORDER BY at', [person]);
        return rows.map(({ at }) => at);
      };
      await enforce('2115-03-31T23:59:59.998Z');
      assert.equal((await times()).length, 2);
      await Promise.all([enforce('2115-04-01T00:00:00.000Z'), enforce('2115-04-01T00:00:00.000Z')]);
      assert.deepEqual(await times(), ['2110-04-01T00:00:00.000Z']);
    });

    it('is found by indexes', async () => {
      const recording = new RecordingDatabase(opened.database);
      await enforceRetention(recording, new Date(morning), retention);
      await opened.database.query('SET enable_seqscan = off');
      for (const statement of recording.statements.filter(({ text }) => /^(UPDATE|DELETE)/.test(text))) {
        const plan = await planOf(opened.database, statement);
        assert.deepEqual(plan.filter((step) => step.startsWith('Seq Scan')), [], statement.text);
      }
      await opened.database.query('RESET enable_seqscan');
    });
  });
}
