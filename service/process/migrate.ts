/**
 * Brings the database up to date and ends: `npm run migrate -w service`, or `node migrate.js` of the build. The service
 * does the same at its start; a deployment that migrates first starts its processes sooner. Configured as the service.
 */
import { grantToService } from '../database/grants.js';
import { dropAuditMonths } from '../database/retention.js';
import { readConfiguration } from './configuration.js';
import { exitWith } from './exit-with.js';
import { createLogger } from './logging.js';
import { openDatabase, prepareDatabase } from './prepare-database.js';

try {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const database = await openDatabase(configuration.database, (err) => logger.error({ err }, 'failed'));
  await prepareDatabase(database, logger, new Date());
  if (configuration.databaseRole !== undefined) await grantToService(database, configuration.databaseRole);
  // What the role of the service may not do. Only where this command is told how long: the service may know of another
  // period than the one that holds unless stated. Last, because a reader of the trail may hold it up.
  if (process.env['AUDIT_MONTHS']) await dropAuditMonths(database, new Date(), configuration.retention.audit);
  await database.close();
  logger.info('migrated');
} catch (error) {
  exitWith(error, 'The database cannot be migrated');
}
