import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createAuditMonths } from '../../service/database/audit-months.js';
import type { Database, Queryable } from '../../service/database/database.js';
import { grantToService } from '../../service/database/grants.js';
import { keepHouse } from '../../service/database/housekeeping.js';
import { SqlStore } from '../../service/sql-store.js';
import { writeAuditEntry } from '../../service/commands/audit.js';
import { removal, roleChange } from './store/members.js';
import { addMember } from './support/add-member.js';
import { commandOf, creation, later, morning, refusalOf, resultOf, unique } from './support/commands.js';
import { databases, type TestDatabase } from './support/databases.js';
import { planOf } from './support/plans.js';

const usualRetention = { closedSpaces: 12, receipts: 120, audit: 1200 };

for (const [name, open] of Object.entries(databases)) {
  describe(`the audit trail in ${name}`, () => {
    let opened: TestDatabase;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    const write = (personId: string, at: string) =>
      writeAuditEntry(opened.database, { personId, signInId: 'sign-in', at }, { action: 'sign-out', spaceId: null });
    const partsOf = async (personId: string) => {
      const rows = await opened.database.query<{ readonly part: string }>(
        'SELECT tableoid::regclass::text AS part FROM audit_entry WHERE person_id = $1 ORDER BY at',
        [personId],
      );
      return rows.map(({ part }) => part);
    };

    it('has what was denied to somebody who has the space, and nothing of a stranger', async () => {
      const { database } = opened;
      const { spaces, members, invitations } = new SqlStore(database);
      const [anne, bob, stranger] = [unique('anne'), unique('bob'), unique('eve')];
      const space = resultOf(await spaces.createSpace(creation(anne)));
      await addMember(database, space.id, bob, 'manager');
      const invite = (personId: string) => {
        const asks = { spaceId: space.id, allowedRoles: ['administrator'], caps: { bySpace: 9, byInviter: 9, toRecipient: 9 } } as const;
        return invitations.invite({ ...commandOf(personId), ...asks, inviter: { firstNames: 'Bob', lastNames: 'Weber' }, expiresAt: later(1), invitations: [] });
      };
      assert.equal(refusalOf(await invite(bob)), 'forbidden');
      assert.equal(refusalOf(await invite(stranger)), 'not-found');
      assert.equal(refusalOf(await members.changeRole(roleChange(bob, space, space.id, 'manager'))), 'forbidden');
      assert.equal(refusalOf(await members.removeMember(removal(anne, space, space.id))), 'last-administrator');
      const rows = await database.query<{ readonly personId: string; readonly details: string }>(
        `SELECT person_id AS "personId", details::text FROM audit_entry WHERE space_id = $1 AND action = 'refuse'`,
        [space.id],
      );
      const told = rows.map(({ personId, details }) => {
        const { action, reason } = JSON.parse(details) as { readonly action: string; readonly reason: string };
        return `${personId} ${action} ${reason}`;
      });
      assert.deepEqual(told.sort(), [`${anne} remove-member last-administrator`, `${bob} change-role forbidden`, `${bob} invite forbidden`].sort());
    });

    it('has a table for this month and the next three, made in time', async () => {
      const person = unique('anne');
      await keepHouse(opened.database, new Date('2090-11-02T08:00:00.000Z'), usualRetention);
      await write(person, '2090-11-30T23:59:59.999Z');
      await write(person, '2090-12-01T00:00:00.000Z');
      await write(person, '2091-02-28T23:59:59.999Z');
      assert.deepEqual(await partsOf(person), ['audit_entry_2090_11', 'audit_entry_2090_12', 'audit_entry_2091_02']);
    });

    // The embedded database has one connection.
    it('lets nothing wait behind a long reader, and the rest of housekeeping is done', { skip: name !== 'PostgreSQL' }, async () => {
      const { database } = opened;
      const act = 'INSERT INTO act (person_id, key, fingerprint, expires_at, result) VALUES ($1, $2, $2, $3, $4)';
      await database.query(act, [unique('anne'), 'expired', morning, 'null']);
      await database.transaction(async (reader) => {
        await reader.query('SELECT FROM audit_entry LIMIT 1');
        await assert.rejects(keepHouse(database, new Date('2095-11-02T08:00:00.000Z'), usualRetention), /lock timeout/u);
      });
      assert.deepEqual(await database.query(`SELECT key FROM act WHERE key = 'expired'`), []);
    });

    it('takes entries of a month without a table, which move there when it is made', async () => {
      const person = unique('anne');
      await write(person, '2080-05-31T23:59:59.999Z');
      await write(person, '2080-06-01T00:00:00.000Z');
      assert.deepEqual(await partsOf(person), ['audit_entry_rest', 'audit_entry_rest']);
      await createAuditMonths(opened.database, new Date('2080-06-15T08:00:00.000Z'));
      assert.deepEqual(await partsOf(person), ['audit_entry_rest', 'audit_entry_2080_06']);
    });

    it('gets each month once when several processes make them at the same moment, while entries are written', async () => {
      const person = unique('anne');
      const at = '2070-01-15T08:00:00.000Z';
      await Promise.all([
        ...Array.from({ length: 4 }, () => createAuditMonths(opened.database, new Date(at))),
        ...Array.from({ length: 20 }, () => write(person, at)),
      ]);
      await createAuditMonths(opened.database, new Date(at));
      assert.deepEqual(await partsOf(person), Array.from({ length: 20 }, () => 'audit_entry_2070_01'));
    });

    it('lets a month be taken out, and no other entry is gone', async () => {
      const person = unique('anne');
      await createAuditMonths(opened.database, new Date('2060-03-01T00:00:00.000Z'));
      await write(person, '2060-03-10T08:00:00.000Z');
      await write(person, '2060-04-10T08:00:00.000Z');
      await opened.database.query('ALTER TABLE audit_entry DETACH PARTITION audit_entry_2060_03');
      assert.deepEqual(await partsOf(person), ['audit_entry_2060_04']);
      const taken = await opened.database.query('SELECT at FROM audit_entry_2060_03');
      assert.deepEqual(taken, [{ at: '2060-03-10T08:00:00.000Z' }]);
      await createAuditMonths(opened.database, new Date('2060-03-01T00:00:00.000Z'));
    });

    it('is found by the space, by an index', async () => {
      const text = 'SELECT action FROM audit_entry WHERE space_id = $1 ORDER BY at';
      await opened.database.query('SET enable_seqscan = off');
      const plan = await planOf(opened.database, { text, values: ['space'] });
      await opened.database.query('RESET enable_seqscan');
      assert.deepEqual(plan.filter((step) => step.includes('Seq Scan')), []);
    });

    describe('under the role of the service', () => {
      before(() => grantToService(opened.database, 'space_service'));

      const asService = <Result>(work: (transaction: Queryable) => Promise<Result>) =>
        opened.database.transaction(async (transaction) => {
          await transaction.query('SET LOCAL ROLE space_service');
          return work(transaction);
        });

      it('takes entries', async () => {
        const person = unique('anne');
        const entry = { personId: person, signInId: 'sign-in', at: morning };
        await asService((service) => writeAuditEntry(service, entry, { action: 'sign-out', spaceId: null }));
        assert.equal((await partsOf(person)).length, 1);
      });

      for (const statement of [
        `UPDATE audit_entry SET action = 'none'`,
        'DELETE FROM audit_entry',
        'TRUNCATE audit_entry',
        'DROP TABLE audit_entry',
        'SELECT * FROM audit_entry',
        'ALTER TABLE audit_entry DETACH PARTITION audit_entry_rest',
        'DELETE FROM audit_entry_rest',
        'TRUNCATE audit_entry_rest',
        'DROP TABLE audit_entry_rest',
        'CREATE TABLE another (id text)',
        'ALTER TABLE receipt DROP COLUMN hash',
        `DELETE FROM migration`,
        'DROP FUNCTION create_audit_months',
      ]) {
        it(`refuses ${statement}`, async () => {
          await assert.rejects(asService((service) => service.query(statement)), { code: '42501' });
        });
      }

      it('is not misled by a table of the same name that the service could make for itself', async () => {
        await asService(async (service) => {
          await service.query('CREATE TEMPORARY TABLE audit_entry (at timestamptz) PARTITION BY RANGE (at)');
          await service.query(`SELECT create_audit_months('2050-01-01 00:00:00+00')`);
          await service.query('DROP TABLE pg_temp.audit_entry');
        });
        const person = unique('anne');
        await write(person, '2050-02-01T08:00:00.000Z');
        assert.deepEqual(await partsOf(person), ['audit_entry_2050_02']);
      });

      it('does not keep months that were taken out, nor gives them away', async () => {
        await opened.database.query('ALTER TABLE audit_entry DETACH PARTITION audit_entry_2050_01');
        await grantToService(opened.database, 'space_service');
        await assert.rejects(asService((service) => service.query('SELECT * FROM audit_entry_2050_01')), { code: '42501' });
      });

      it('is written by everything the service does, and housekeeping works', async () => {
        const person = unique('anne');
        await asService(async (service) => {
          const database: Database = {
            query: (text, values) => service.query(text, values),
            transaction: (work) => work(service),
            close: async () => undefined,
          };
          resultOf(await new SqlStore(database).spaces.createSpace(creation(person)));
          await keepHouse(database, new Date('2040-01-01T00:00:00.000Z'), usualRetention);
        });
        assert.equal((await partsOf(person)).length, 1);
      });
    });
  });
}
