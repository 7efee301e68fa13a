import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseAddress } from '../configuration.js';
import type { Database } from '../sql/database.js';
import { openPgliteDatabase } from '../sql/pglite-database.js';
import { openPostgresDatabase } from '../sql/postgres-database.js';

/** @param report Hears of connections that are lost while nobody uses them. */
export async function openDatabase(address: DatabaseAddress, report: (error: Error) => void): Promise<Database> {
  if ('url' in address) return openPostgresDatabase(address.url, { connections: address.connections, report });
  // PGlite makes the last folder itself, and none above it.
  await mkdir(dirname(address.folder), { recursive: true });
  return openPgliteDatabase(address.folder);
}
