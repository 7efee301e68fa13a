/**
 * `npm start`: the service with its database and identity provider, and the playground in front of them.
 *
 * Takes the variables of the service, see docs/service.md. A port in use is replaced by the next free one. Without
 * `SMTP_URL`, mails arrive in a mailbox that the playground shows.
 */
import { type Configuration, ConfigurationError, readConfiguration } from '../../service/process/configuration.js';
import { startService } from '../../service/process/start-service.js';
import { freePorts } from '../machine/free-ports.js';
import { type Mailbox, startMailbox } from './mailbox/mailbox.js';
import { mailboxPath } from './mailbox/mailbox-pages.js';
import { servePlayground } from './serve-playground.js';

/** Where the page is served: the port that people know from Vite. */
const usualPagePort = 5173;

/** What is running, in the order in which it was started. */
const running: { close(): Promise<void> }[] = [];

try {
  await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
} catch (error) {
  const { message } = error as Error;
  console.error(error instanceof ConfigurationError ? error.mistakes.join('\n') : message);
  process.exitCode = 1;
  await stop();
}

async function start() {
  const mailbox = process.env['SMTP_URL'] ? undefined : await startMailbox();
  if (mailbox) running.push(mailbox);
  const mails = mailbox && { SMTP_URL: mailbox.url, MAIL_FROM: 'portal@example.lu' };
  const wanted = readConfiguration({ LOG_LEVEL: 'error', ...process.env, ...mails });
  const { identity } = wanted;
  const [page, port, identityPort] = await freePorts(usualPagePort, wanted.port, 'port' in identity ? identity.port : 0);
  const configuration: Configuration = {
    ...wanted,
    port: port!,
    publicOrigin: wanted.publicOrigin ?? `http://localhost:${page!}`,
    identity: 'port' in identity ? { port: identityPort! } : identity,
  };
  const service = await startService(configuration);
  running.push(service);
  running.push(await servePlayground(page!, service.url, mailbox));
  console.log(describe(configuration, service.url, mailbox));
}

/** Last started, first closed: nobody calls a service that is gone. */
async function stop() {
  for (const part of running.splice(0).reverse()) await part.close();
}

/** Addresses that show something when they are opened: one that answers with an error looks like a fault. */
function describe({ publicOrigin, identity, database }: Configuration, serviceUrl: string, mailbox: Mailbox | undefined): string {
  const issuer = 'port' in identity ? `http://localhost:${identity.port}` : identity.issuer;
  const rows = [
    ['Page', `${publicOrigin!}/`],
    ['Over the mock', `${publicOrigin!}/?mock`],
    ...(mailbox ? [['Mails', `${publicOrigin!}${mailboxPath}/`] as const] : []),
    ['Service', `${serviceUrl}/api/session`],
    ['Identity provider', `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`],
    ['Data', 'folder' in database ? `${database.folder}/` : `PostgreSQL at ${new URL(database.url).host}`],
  ] as const;
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  return ['', ...lines, '', '  Ctrl-C stops them all.', ''].join('\n');
}
