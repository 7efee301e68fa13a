import { setTimeout } from 'node:timers/promises';
import { createAuditMonths } from '../database/audit-months.js';
import { sqlStateOf } from '../database/conflicts.js';
import { type Database, DatabaseUnavailableError, type UnavailableReason } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { openPostgresDatabase } from '../database/postgres-database.js';
import { refold } from '../spaces/refold.js';
import type { DatabaseAddress } from './configuration.js';
import type { Logger } from './logging.js';

/** Opens the database of the configuration. The embedded one is loaded only where it is used. */
export async function openDatabase(address: DatabaseAddress, report: (error: Error) => void): Promise<Database> {
  if ('url' in address) return openPostgresDatabase(address.url, { connections: address.connections, report });
  const { openPgliteDatabase } = await import('../database/pglite-database.js');
  return openPgliteDatabase(address.folder);
}

/** Brings tables and rows up to date. Waits for a primary that is not there yet; what waiting does not help is thrown. */
export async function prepareDatabase(database: Database, logger: Logger, now: Date): Promise<void> {
  let said: UnavailableReason | undefined;
  for (;;) {
    const reason = await prepare(database, logger, now);
    if (reason === undefined) return;
    if (reason !== said) logger.warn({ reason }, 'waiting for the database');
    said = reason;
    await setTimeout(betweenStartsMs);
  }
}

/** Why the database is not ready yet; `undefined` once it is. A standby has all tables and takes nothing. */
async function prepare(database: Database, logger: Logger, now: Date): Promise<UnavailableReason | undefined> {
  try {
    await migrate(database);
    const reason = await database.probe?.();
    if (reason !== undefined) return reason;
    await createAuditMonths(database, now).catch((error: unknown) => {
      if (error instanceof DatabaseUnavailableError) throw error;
      // Somebody reads the trail. Entries without a month have a place, and housekeeping tries again.
      logger.error({ err: error }, 'failed');
    });
    await refold(database);
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError) || isTurnedAway(error)) throw error;
    return error.reason;
  }
}

const betweenStartsMs = 1000;

/** The database does not know this user or its password, or there is none of this name: 28 and 3D of its states. */
function isTurnedAway({ cause }: DatabaseUnavailableError): boolean {
  return /^(28|3D)/.test(sqlStateOf(cause) ?? '');
}
