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

describe('migrations in CockroachDB', () => {
  it('name no collation, which it would refuse', async () => {
    const statements: string[] = [];
    const record = {
      query: async <Row>(text: string) => {
        statements.push(text);
        return (text.startsWith('SELECT version()') ? [{ version: 'CockroachDB CCL v24.3.0' }] : [{}]) as Row[];
      },
    };
    await migrate({ ...record, transaction: (work) => work(record), close: async () => undefined });
    for (const file of files) {
      const [statement] = /^(?:CREATE|ALTER) TABLE \w+/mu.exec(readFileSync(new URL(file, folder), 'utf8'))!;
      assert.ok(statements.some((text) => text.includes(statement)), file);
    }
    assert.deepEqual(
      statements.filter((text) => text.includes('COLLATE')),
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
