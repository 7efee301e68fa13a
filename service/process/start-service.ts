import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { AdmissionLimits } from '../database/admission.js';
import { AdmittedDatabase } from '../database/admitted-database.js';
import { sqlStateOf } from '../database/conflicts.js';
import { type Database, DatabaseUnavailableError, type UnavailableReason } from '../database/database.js';
import { deleteExpired, startHousekeeping } from '../database/housekeeping.js';
import { migrate } from '../database/migrate.js';
import { openPgliteDatabase } from '../database/pglite-database.js';
import { openPostgresDatabase } from '../database/postgres-database.js';
import { createDemonstration } from '../identity-provider/demonstration.js';
import { startIdentityProvider } from '../identity-provider/start-identity-provider.js';
import { Attempts } from '../sign-in/attempts.js';
import { Cookies } from '../sign-in/cookies.js';
import { RelyingParty, type RelyingPartyOptions } from '../sign-in/relying-party.js';
import { Sessions } from '../sign-in/sessions.js';
import { refold } from '../spaces/refold.js';
import { SqlStore } from '../sql-store.js';
import type { Configuration, DatabaseAddress } from './configuration.js';
import { HttpServer } from './http-server.js';
import { createLogger, type Logger } from './logging.js';
import { Resources } from './resources.js';
import { createServerApplication } from './server-application.js';

export interface ServiceOptions {
  /** Instead of the one of the configuration; the caller closes it. */
  readonly database?: Database;
  readonly logger?: Logger;
  readonly now?: () => Date;
}

export interface RunningService {
  /** Where it listens, for example `http://localhost:5301`. */
  readonly url: string;
  /** Fails the readiness check, waits as configured, stops listening, finishes the requests in flight, closes everything. */
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
  { logger = createLogger(configuration.logLevel), now = () => new Date(), database: given }: ServiceOptions,
  resources: Resources,
): Promise<RunningService> {
  const report = (err: Error) => logger.error({ err }, 'failed');
  const server = new HttpServer();
  await server.listen(configuration.port, configuration.host);
  resources.add(() => server.close());
  const url = `http://localhost:${server.port}`;
  const publicOrigin = configuration.publicOrigin ?? url;

  const opened = given ?? (await openDatabase(configuration.database, report));
  if (given === undefined) resources.add(() => opened.close());
  const database = new AdmittedDatabase(opened, admissionLimits(configuration.database));
  await migrateOnceThere(database, logger);
  await refold(database);
  const store = new SqlStore(database);

  const client = await findProvider(configuration, { publicOrigin, logger, resources });
  // A database at an address may hold real data.
  const isEmbedded = 'folder' in configuration.database;
  if ('port' in configuration.identity && isEmbedded) await createDemonstration({ store, issuer: client.issuer, now });

  const signIn = {
    relyingParty: new RelyingParty({ ...client, publicOrigin, now }),
    attempts: new Attempts({ database, now }),
    sessions: new Sessions({ database, lifetime: configuration.sessions, now }),
    cookies: new Cookies(publicOrigin),
  };
  const housekeeping = startHousekeeping((signal) => deleteExpired(database, now(), signal), report);
  resources.add(() => housekeeping.stop());

  const readiness = { isClosing: false };
  const { rates, proxies } = configuration;
  server.serve(
    createServerApplication({ ...signIn, database, store, publicOrigin, rates, proxies, readiness, logger, now }),
  );
  if (proxies === 0 && publicOrigin.startsWith('https:')) {
    logger.warn('PROXIES is 0 although PUBLIC_URL is https: behind a proxy, all users share the rates of one address');
  }
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

/** A process may start while there is no primary: it waits for one. What waiting does not help is thrown. */
async function migrateOnceThere(database: Database, logger: Logger): Promise<void> {
  let said: UnavailableReason | undefined;
  for (;;) {
    try {
      return await migrate(database);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError) || isTurnedAway(error)) throw error;
      if (error.reason !== said) logger.warn({ reason: error.reason }, 'waiting for the database');
      said = error.reason;
      await setTimeout(betweenStartsMs);
    }
  }
}

const betweenStartsMs = 1000;

/** The database does not know this user or its password, or there is none of this name: 28 and 3D of its states. */
function isTurnedAway({ cause }: DatabaseUnavailableError): boolean {
  return /^(28|3D)/.test(sqlStateOf(cause) ?? '');
}

/** As many at a time as the database has connections; the embedded one does one thing after the other. */
function admissionLimits(address: DatabaseAddress): AdmissionLimits {
  return { width: 'folder' in address ? 1 : address.connections, queue: longestQueue };
}

/** More than are served in the second that any of them waits. */
const longestQueue = 500;

function openDatabase(address: DatabaseAddress, report: (error: Error) => void): Promise<Database> {
  if ('folder' in address) return openPgliteDatabase(address.folder);
  return Promise.resolve(openPostgresDatabase(address.url, { connections: address.connections, report }));
}

interface ProviderContext {
  readonly publicOrigin: string;
  readonly logger: Logger;
  readonly resources: Resources;
}

/** The provider of the configuration, or the service's own when it names none: that one is for development only. */
async function findProvider(
  { identity, host }: Pick<Configuration, 'identity' | 'host'>,
  { publicOrigin, logger, resources }: ProviderContext,
): Promise<Pick<RelyingPartyOptions, 'issuer' | 'clientId' | 'clientSecret'>> {
  if ('issuer' in identity) return identity;
  const client = { clientId: 'space-service', clientSecret: randomBytes(32).toString('base64url') };
  const provider = await startIdentityProvider({ ...client, port: identity.port, host, clientOrigin: publicOrigin });
  resources.add(() => provider.close());
  logger.warn({ issuer: provider.issuer }, 'people sign in without a password: OIDC_ISSUER is not set');
  return { ...client, issuer: provider.issuer };
}
