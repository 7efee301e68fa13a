import type { DatabaseAddress } from '../configuration.js';
import type { Database } from '../sql/database.js';
import { openPgliteDatabase } from '../sql/pglite-database.js';
import { openPostgresDatabase } from '../sql/postgres-database.js';

/** @param report Hears of connections that are lost while nobody uses them. */
export function openDatabase(address: DatabaseAddress, report: (error: Error) => void): Promise<Database> {
  if ('folder' in address) return openPgliteDatabase(address.folder);
  return Promise.resolve(openPostgresDatabase(address.url, { connections: address.connections, report }));
}
