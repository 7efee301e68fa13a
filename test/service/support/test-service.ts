import type { Session, SessionAnswer } from '../../../src/contract/session.js';
import { readConfiguration } from '../../../service/process/configuration.js';
import { openEmbeddedDatabase } from './embedded-database.js';
import { type RunningService, type ServiceOptions, startService } from '../../../service/process/start-service.js';

/** On free ports, without a log, and for tests that send many requests in a minute. */
const quiet = {
  PORT: '0',
  IDENTITY_PORT: '0',
  LOG_LEVEL: 'silent',
  CONFIG_DIR: 'service/demonstration',
  REQUESTS_PER_MINUTE: '1000000',
  READS_PER_MINUTE: '1000000',
  COMMANDS_PER_MINUTE: '1000000',
  SIGN_INS_PER_MINUTE: '1000000',
};

/**
 * Starts the whole service with an identity provider of its own, over an embedded database in memory unless one is
 * handed in.
 *
 * @param environment Added to what tests usually say.
 */
export async function startTestService(
  environment: Readonly<Record<string, string>> = {},
  options: ServiceOptions = {},
): Promise<RunningService> {
  const configuration = readConfiguration({ ...quiet, ...environment });
  if (options.database !== undefined) return startService(configuration, options);
  const database = await openEmbeddedDatabase();
  const service = await startService(configuration, { ...options, database });
  return {
    ...service,
    async close() {
      await service.close();
      await database.close();
    },
  };
}

/** What `GET /session` answers to whoever sends these cookies. */
export async function readSession(url: string, cookie = ''): Promise<Session | null> {
  const response = await fetch(`${url}/api/session`, { headers: { Cookie: cookie } });
  return ((await response.json()) as SessionAnswer).session;
}
