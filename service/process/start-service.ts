import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { AdmissionLimits } from '../database/admission.js';
import { AdmittedDatabase } from '../database/admitted-database.js';
import type { Database } from '../database/database.js';
import { keepHouse, startHousekeeping } from '../database/housekeeping.js';
import { confirmationAddress } from '../mail/confirmation-page.js';
import { Courier, type MailOutcome } from '../mail/courier.js';
import { startDelivery } from '../mail/start-delivery.js';
import { Attempts } from '../sign-in/attempts.js';
import { Cookies } from '../sign-in/cookies.js';
import { RelyingParty, type RelyingPartyOptions } from '../sign-in/relying-party.js';
import { Sessions } from '../sign-in/sessions.js';
import { SqlStore } from '../sql-store.js';
import { secureRandom } from '../values/random.js';
import type { Configuration, DatabaseAddress } from './configuration.js';
import { readConfigurationFiles } from './configuration-files.js';
import type { Readiness } from './health.js';
import { HttpServer } from './http-server.js';
import { createLogger, type Logger } from './logging.js';
import { openDatabase, prepareDatabase } from './prepare-database.js';
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
  /** Where its metrics are read, if they are. */
  readonly metricsUrl: string | undefined;
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
  const portal = await readConfigurationFiles(await configurationFolder(configuration), now());
  const server = new HttpServer();
  await server.listen(configuration.port, configuration.host);
  resources.add(() => server.close());
  const url = `http://localhost:${server.port}`;
  const publicOrigin = configuration.publicOrigin ?? url;

  const readiness = { isServing: false, isClosing: false };
  const watched = await startMetrics(configuration, readiness, resources);

  const opened = given ?? (await openDatabase(configuration.database, report));
  if (given === undefined) resources.add(() => opened.close());
  const tracing = await startTracing(configuration, resources);
  const database = new AdmittedDatabase(tracing?.traceDatabase(opened) ?? opened, admissionLimits(configuration.database));
  watched?.metrics.watchDatabase(database);
  await prepareDatabase(database, logger, now());
  const store = new SqlStore(database);

  const client = await findProvider(configuration, { publicOrigin, logger, resources });
  let desk;
  // A database at an address may hold real data.
  if ('port' in configuration.identity && 'folder' in configuration.database) {
    const { createDemonstration } = await import('../identity-provider/demonstration.js');
    await createDemonstration({ store, terms: portal.terms, issuer: client.issuer, now });
    const { deskRoutes } = await import('../certifications/desk-routes.js');
    const { codeKey = '' } = configuration;
    if (codeKey) desk = deskRoutes({ authority: store.certifications.authority, services: portal.services, codeKey, now });
  }

  const { strongSignInLasts } = configuration;
  const signIn = {
    relyingParty: new RelyingParty({ ...client, publicOrigin, settings: portal.identity, strongSignInLasts, now }),
    attempts: new Attempts({ database, now }),
    sessions: new Sessions({ database, lifetime: configuration.sessions, now }),
    cookies: new Cookies(publicOrigin),
    strongSignInLasts,
  };
  const housekeeping = startHousekeeping((signal) => keepHouse(database, now(), configuration.retention, signal), report);
  resources.add(() => housekeeping.stop());

  await startMails(configuration, { store, publicOrigin, logger, report, now, count: watched?.metrics.countMail, resources });

  const { mail } = configuration;
  const observers = [watched?.metrics.countAnswer];
  const { rates, proxies, codeKey, recipientMissesPerDay } = configuration;
  server.serve(
    createServerApplication({ ...signIn, database, store, portal, publicOrigin, rates, recipientMissesPerDay, proxies, readiness, logger, observers, tracing, mail, codeKey, desk, now }),
  );
  readiness.isServing = true;
  if (proxies === 0 && publicOrigin.startsWith('https:')) {
    logger.warn('PROXIES is 0 although PUBLIC_URL is https: behind a proxy, all users share the rates of one address');
  }
  const metricsUrl = watched?.url;
  logger.info({ url, publicOrigin, metricsUrl }, 'ready');
  return {
    url,
    metricsUrl,
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

interface MailContext extends Pick<ProviderContext, 'publicOrigin' | 'logger' | 'resources'> {
  readonly store: Pick<SqlStore, 'confirmations'>;
  readonly report: (error: Error) => void;
  readonly now: () => Date;
  readonly count: ((outcome: MailOutcome) => void) | undefined;
}

/** The mails, if a server is configured for them: what sends them is loaded only then. */
async function startMails({ mail }: Configuration, { store, publicOrigin, logger, report, now, count, resources }: MailContext) {
  if (mail === undefined) return;
  const { SmtpSender } = await import('../mail/smtp.js');
  const sender = new SmtpSender(mail.url, mail.from);
  const courier = new Courier({
    confirmations: store.confirmations,
    send: sender.send,
    linkOf: (token) => confirmationAddress(publicOrigin, token),
    portal: `${publicOrigin}/`,
    now,
    random: secureRandom,
    observe(outcome, err) {
      count?.(outcome);
      if (outcome !== 'sent') logger.warn({ err }, outcome === 'failed' ? 'a mail was not taken' : 'a mail was given up');
    },
  });
  const delivery = startDelivery(courier, report);
  resources.add(async () => {
    await delivery.stop();
    sender.close();
  });
}

/** The traces, if a collector is configured for them: they are loaded only then. */
async function startTracing({ traceEndpoint }: Configuration, resources: Resources) {
  if (traceEndpoint === undefined) return undefined;
  const { Tracing } = await import('./tracing.js');
  const tracing = new Tracing(traceEndpoint);
  resources.add(() => tracing.close());
  return tracing;
}

async function configurationFolder({ folder }: Configuration): Promise<string> {
  if (folder !== undefined) return folder;
  const { demonstrationFolder } = await import('./demonstration-configuration.js');
  return demonstrationFolder;
}

/** The metrics, if a port is configured for them: they are loaded only then. */
async function startMetrics(
  { metricsPort, host }: Configuration,
  readiness: Readonly<{ isServing: boolean } & Readiness>,
  resources: Resources,
) {
  if (metricsPort === undefined) return undefined;
  const { startMetrics: start } = await import('./start-metrics.js');
  const watched = await start(metricsPort, host, resources);
  watched.metrics.watchReadiness(() => readiness.isServing && !readiness.isClosing);
  return watched;
}

/** As many at a time as the database has connections; the embedded one does one thing after the other. */
function admissionLimits(address: DatabaseAddress): AdmissionLimits {
  return { width: 'folder' in address ? 1 : address.connections, queue: longestQueue };
}

/** More than are served in the second that any of them waits. */
const longestQueue = 500;

interface ProviderContext {
  readonly publicOrigin: string;
  readonly logger: Logger;
  readonly resources: Resources;
}

/**
 * The provider of the configuration, or the service's own when it names none. That one is for development only: it is
 * loaded only where it is used, and left out of the build for production.
 */
async function findProvider(
  { identity, host }: Pick<Configuration, 'identity' | 'host'>,
  { publicOrigin, logger, resources }: ProviderContext,
): Promise<Pick<RelyingPartyOptions, 'issuer' | 'clientId' | 'clientSecret'>> {
  if ('issuer' in identity) return identity;
  const client = { clientId: 'space-service', clientSecret: randomBytes(32).toString('base64url') };
  const { startIdentityProvider } = await import('../identity-provider/start-identity-provider.js');
  const provider = await startIdentityProvider({ ...client, port: identity.port, host, clientOrigin: publicOrigin });
  resources.add(() => provider.close());
  logger.warn({ issuer: provider.issuer }, 'people sign in without a password: OIDC_ISSUER is not set');
  return { ...client, issuer: provider.issuer };
}
