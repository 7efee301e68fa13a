import { setTimeout } from 'node:timers/promises';
import type { Configuration } from './configuration.js';
import { createDemonstration } from './identity-provider/demonstration.js';
import { findProvider } from './server/find-provider.js';
import { HttpServer } from './server/http-server.js';
import { startHousekeeping } from './server/housekeeping-timer.js';
import { type Logger, makeLogger } from './server/logger.js';
import { openDatabase } from './server/open-database.js';
import { Resources } from './server/resources.js';
import { createServerApplication } from './server/server-application.js';
import { Attempts } from './sign-in/attempts.js';
import { Cookies } from './sign-in/cookies.js';
import { RelyingParty } from './sign-in/relying-party.js';
import { Sessions } from './sign-in/sessions.js';
import type { Database } from './sql/database.js';
import { forgetExpired } from './sql/housekeeping.js';
import { migrate } from './sql/migrate.js';
import { SqlStore } from './sql/sql-store.js';

export interface ServiceOptions {
  /** Instead of the one of the configuration; who hands it in closes it. */
  readonly database?: Database;
  readonly logger?: Logger;
  readonly now?: () => Date;
}

export interface RunningService {
  /** Where it listens, for example `http://localhost:5301`. */
  readonly url: string;
  /** Tells balancers, pauses as configured, takes no more requests, lets those in flight finish, closes everything. */
  close(): Promise<void>;
}

/** Starts the whole service: database, sign-in, HTTP. When a part fails, what was started before is closed again. */
export async function startService(
  configuration: Configuration,
  options: ServiceOptions = {},
): Promise<RunningService> {
  const resources = new Resources();
  try {
    return await start(configuration, options, resources);
  } catch (error) {
    await resources.close();
    throw error;
  }
}

async function start(
  configuration: Configuration,
  { logger = makeLogger(configuration.logLevel), now = () => new Date(), database: given }: ServiceOptions,
  resources: Resources,
): Promise<RunningService> {
  const report = (err: Error) => logger.error({ err }, 'failed');
  const server = new HttpServer();
  await server.listen(configuration.port, configuration.host);
  resources.add(() => server.close());
  const url = `http://localhost:${server.port}`;
  const publicOrigin = configuration.publicOrigin ?? url;

  const database = given ?? (await openDatabase(configuration.database, report));
  if (given === undefined) resources.add(() => database.close());
  await migrate(database);
  const store = new SqlStore(database);

  const client = await findProvider(configuration, { publicOrigin, logger, resources });
  if ('port' in configuration.identity) await createDemonstration({ store, issuer: client.issuer, now });

  const signIn = {
    relyingParty: new RelyingParty({ ...client, publicOrigin, now }),
    attempts: new Attempts({ database, now }),
    sessions: new Sessions({ database, lifetime: configuration.sessions, now }),
    cookies: new Cookies(publicOrigin),
  };
  const housekeeping = startHousekeeping((signal) => forgetExpired(database, now(), signal), report);
  resources.add(() => housekeeping.stop());

  const readiness = { isClosing: false };
  const { rates, proxies } = configuration;
  server.serve(
    createServerApplication({ ...signIn, database, store, publicOrigin, rates, proxies, readiness, logger, now }),
  );
  logger.info({ url, publicOrigin }, 'ready');
  return {
    url,
    async close() {
      readiness.isClosing = true;
      await setTimeout(configuration.shutdownPause);
      // Before the rest: the requests in flight still need it.
      await server.close();
      await resources.close();
      logger.info('closed');
    },
  };
}
