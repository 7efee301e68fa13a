import assert from 'node:assert/strict';
import { it } from 'node:test';
import { migrate } from '../../service/database/migrate.js';
import { openPgliteDatabase } from '../../service/database/pglite-database.js';
import { refold } from '../../service/spaces/refold.js';
import { listSpaces } from '../../service/spaces/sql-list.js';

it('Rows that an earlier version folded are found as new ones are, once a process has started', async () => {
  const database = await openPgliteDatabase();
  try {
    await migrate(database);
    // More than are folded at a time.
    await database.query(
      `INSERT INTO membership (person_id, space_id, role, is_private, used_at, search_text, identifier, title, email, created_at, revision)
       SELECT 'anne', 'space-' || n, 'administrator', false, now(), 'straße', 'PM-K7W3QX', 'Straße', 'anne@example.org', now(), 1
       FROM generate_series(1, 1200) AS n`,
    );
    await refold(database);
    assert.equal((await listSpaces(database, { personId: 'anne' }, { words: ['strasse'], limit: 1 })).total, 1200);
  } finally {
    await database.close();
  }
});
