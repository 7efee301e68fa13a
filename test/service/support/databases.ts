import { startPostgres } from '../../../tools/machine/postgres.js';
import type { Database } from '../../../service/database/database.js';
import { migrate } from '../../../service/database/migrate.js';
import { openEmbeddedDatabase } from './embedded-database.js';
import { openPostgresDatabase } from '../../../service/database/postgres-database.js';

/** A database with all migrations and no rows; to be closed, which removes it. */
export interface TestDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** The databases that everything in SQL is tested with. */
export const databases: Readonly<Record<'PGlite' | 'PostgreSQL', () => Promise<TestDatabase>>> = {
  async PGlite() {
    const database = await openEmbeddedDatabase();
    await migrate(database);
    return { database, close: () => database.close() };
  },

  async PostgreSQL() {
    const server = await startPostgres();
    const database = openPostgresDatabase(server.url);
    await migrate(database);
    return {
      database,
      async close() {
        await database.close();
        await server.stop();
      },
    };
  },
};
