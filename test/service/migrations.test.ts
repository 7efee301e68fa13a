import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import type { Database } from '../../service/database/database.js';
import { migrate } from '../../service/database/migrate.js';
import { openPgliteDatabase } from '../../service/database/pglite-database.js';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';

const folder = new URL('../../service/database/migrations/', import.meta.url);
const files = readdirSync(folder).sort();

async function applied(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ readonly name: string }>('SELECT name FROM migration ORDER BY name');
  return rows.map(({ name }) => name);
}

async function tables(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ readonly name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name`,
  );
  return rows.map(({ name }) => name);
}

describe('migrations in PostgreSQL', () => {
  let server: Postgres;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  it('are applied once when four processes start at the same moment on an empty database', async () => {
    const processes = Array.from({ length: 4 }, () => openPostgresDatabase(server.url));
    try {
      await Promise.all(processes.map((database) => migrate(database)));
      assert.deepEqual(await applied(processes[0]!), files);
    } finally {
      await Promise.all(processes.map((database) => database.close()));
    }
  });

  it('are not applied again, and touch nothing', async () => {
    const database = openPostgresDatabase(server.url);
    try {
      await migrate(database);
      await database.query(`INSERT INTO account (person_id) VALUES ('anne')`);
      const before = await tables(database);
      await migrate(database);
      assert.deepEqual(await tables(database), before);
      assert.deepEqual(await applied(database), files);
      assert.deepEqual(await database.query('SELECT person_id FROM account'), [{ person_id: 'anne' }]);
    } finally {
      await database.close();
    }
  });

  it('keep the audit trail of an earlier version, which is read by month from then on', async () => {
    const database = openPostgresDatabase(server.url);
    try {
      await database.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      await database.query(
        'CREATE TABLE migration (name text PRIMARY KEY, applied_at timestamptz(3) NOT NULL DEFAULT now())',
      );
      for (const name of files.filter((file) => file < '0005')) {
        await database.query(readFileSync(new URL(name, folder), 'utf8'));
        await database.query('INSERT INTO migration (name) VALUES ($1)', [name]);
      }
      // The clock of the process that wrote the last one was ahead.
      const times = ['2024-02-29T12:00:00.000Z', '2025-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z'];
      for (const at of times) await addEntry(database, at);
      await migrate(database);
      await addEntry(database, '2100-01-01T00:00:00.000Z');
      const entries = await database.query('SELECT at, tableoid::regclass::text AS part FROM audit_entry ORDER BY at');
      assert.deepEqual(entries, [
        ...times.map((at) => ({ at, part: 'audit_entry_until_2100_01' })),
        { at: '2100-01-01T00:00:00.000Z', part: 'audit_entry_rest' },
      ]);
    } finally {
      await database.close();
    }
  });

  it('that fail leave nothing behind, and are tried again at the next start', async () => {
    const database = openPostgresDatabase(server.url);
    try {
      await database.query('DROP SCHEMA public CASCADE');
      await database.query('CREATE SCHEMA public; CREATE TABLE receipt (in_the_way integer)');
      await assert.rejects(migrate(database), { code: '42P07' });
      assert.deepEqual(await tables(database), ['migration', 'receipt']);
      assert.deepEqual(await applied(database), []);
      await database.query('DROP TABLE receipt');
      await migrate(database);
      assert.deepEqual(await applied(database), files);
    } finally {
      await database.close();
    }
  });
});

async function addEntry(database: Database, at: string) {
  await database.query(
    `INSERT INTO audit_entry (person_id, at, id, sign_in_id, action, details) VALUES ('anne', $1, $2, 'x', 'sign-in', '{}')`,
    [at, at],
  );
}

describe('migrations in CockroachDB', () => {
  it('name no collation and no partition, which it would refuse', async () => {
    const statements: string[] = [];
    const record = {
      query: async <Row>(text: string) => {
        statements.push(text);
        return (text.startsWith('SELECT version()') ? [{ version: 'CockroachDB CCL v24.3.0' }] : [{}]) as Row[];
      },
    };
    await migrate({ ...record, transaction: (work) => work(record), close: async () => undefined });
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      if (text.includes('PARTITION BY')) continue;
      const [statement] = /^(?:CREATE|ALTER) (?:TABLE|INDEX) \w+/mu.exec(text)!;
      assert.ok(statements.some((text) => text.includes(statement)), file);
    }
    assert.deepEqual(
      statements.filter((text) => /COLLATE|PARTITION/.test(text)),
      [],
    );
  });
});

describe('migrations in YugabyteDB', () => {
  it('keep indexes by time in their order, where it would go by the hash of the time', () => {
    const statements = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const first = [...statements.matchAll(/CREATE (?:UNIQUE )?INDEX \w+ ON \w+ \(([^,)]+)/g)].map(
      ([, column]) => column!,
    );
    const times = first.filter((column) => /_at\b/.test(column));
    assert.ok(times.length >= 4);
    assert.deepEqual(
      times.filter((column) => !column.endsWith(' ASC')),
      [],
    );
  });
});

describe('migrations in PGlite', () => {
  it('are applied at the first start, and not again', async () => {
    const database = await openPgliteDatabase();
    try {
      await migrate(database);
      await migrate(database);
      assert.deepEqual(await applied(database), files);
    } finally {
      await database.close();
    }
  });
});
