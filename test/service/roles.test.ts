import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Database } from '../../service/database/database.js';
import { migrate } from '../../service/database/migrate.js';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { Portal } from './support/portal.js';
import { signInOverHttp } from './support/sign-in.js';
import { startTestService } from './support/test-service.js';

const run = promisify(execFile);

describe('the service under a role of its own', () => {
  let server: Postgres;
  let owner: Database;
  let restricted: Database;

  before(async () => {
    server = await startPostgres();
    owner = openPostgresDatabase(server.url);
    await owner.query('CREATE ROLE portal LOGIN');
    const url = new URL(server.url);
    url.username = 'portal';
    restricted = openPostgresDatabase(url.href);
  });

  after(async () => {
    await restricted.close();
    await owner.close();
    await server.stop();
  });

  const runMigrations = (role: string, variables: Readonly<Record<string, string>> = {}) =>
    run(process.execPath, ['--import', 'tsx', 'service/process/migrate.ts'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: server.url, DATABASE_ROLE: role, ...variables },
    });

  it('says what to do when the database is not up to date', async () => {
    await assert.rejects(migrate(restricted), /^Error: The database is not up to date, and this role may not change it: /);
  });

  it('does all its work, once the migration command has given the role what it needs', async () => {
    await runMigrations('space_service');
    await owner.query('GRANT space_service TO portal');
    const service = await startTestService({}, { database: restricted });
    const portal = new Portal(service.url, { Cookie: await signInOverHttp(service.url, 'marc-klein') });
    assert.equal((await portal.acceptTerms()).status, 201);
    const created = await portal.create();
    assert.equal(created.status, 201);
    const { id } = (await created.json()) as { readonly id: string };
    assert.equal((await portal.send('PUT', '/api/session/active-space', { spaceId: id })).status, 200);
    const close = await portal.send('DELETE', `/api/spaces/${id}`, '', { 'If-Match': created.headers.get('ETag')! });
    assert.equal(close.status, 204);
    await service.close();
    const entries = await owner.query<{ readonly action: string }>(
      `SELECT action FROM audit_entry WHERE sign_in_id <> 'demonstration' ORDER BY at`,
    );
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['sign-in', 'accept-terms', 'create-space', 'switch-space', 'close-space'],
    );
  });

  it('cannot change what is in the audit trail, nor the tables', async () => {
    for (const statement of [
      `UPDATE audit_entry SET details = '{}'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'DROP TABLE audit_entry',
      'ALTER TABLE space ADD COLUMN another text',
    ]) {
      await assert.rejects(restricted.query(statement), { code: '42501' }, statement);
    }
  });

  it('loses months of the audit trail only where the migration command is told how long they are kept', async () => {
    const parts = async () => {
      const rows = await owner.query<{ readonly name: string }>(
        `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_entry'::regclass`,
      );
      return rows.map(({ name }) => name);
    };
    const first = (await parts()).find((name) => name.startsWith('audit_entry_until'))!;
    await owner.query(`ALTER TABLE audit_entry DETACH PARTITION ${first}`);
    await owner.query(
      `CREATE TABLE audit_entry_2001_01 PARTITION OF audit_entry FOR VALUES FROM ('2001-01-01Z') TO ('2001-02-01Z')`,
    );
    await runMigrations('space_service');
    assert.ok((await parts()).includes('audit_entry_2001_01'));
    await runMigrations('space_service', { AUDIT_MONTHS: '120' });
    assert.ok(!(await parts()).includes('audit_entry_2001_01'));
  });

  it('is refused a role that owns the tables', async () => {
    await assert.rejects(runMigrations('service'), /DATABASE_ROLE must be another role than the one that owns the tables/);
  });
});
