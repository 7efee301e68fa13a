import { after, before } from 'node:test';
import type { Database } from '../../../service/database/database.js';
import { migrate } from '../../../service/database/migrate.js';
import { openPostgresDatabase } from '../../../service/database/postgres-database.js';
import { type Postgres, startPostgres } from '../../../tools/machine/postgres.js';

/** The same database twice, as two processes have it open. */
export interface TwoPools {
  readonly database: Database;
  readonly other: Database;
}

/** To be called once in a file with races: the members are there when its first test begins. */
export function onTwoPools(): TwoPools {
  const pools = {} as { database: Database; other: Database };
  let server: Postgres;
  before(async () => {
    server = await startPostgres();
    pools.database = openPostgresDatabase(server.url, { connections: 6 });
    pools.other = openPostgresDatabase(server.url, { connections: 6 });
    await migrate(pools.database);
  });
  after(async () => {
    await Promise.all([pools.database.close(), pools.other.close()]);
    await server.stop();
  });
  return pools;
}
