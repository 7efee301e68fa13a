import * as v from 'valibot';
import { isEmail } from '../../src/contract/text-rules.js';
import type { Retention } from '../database/retention.js';
import { usualStrongSignInLasts } from '../http/assurance.js';
import { usualInvitationsPerDay } from '../invitations/rules.js';
import type { InvitationCaps } from '../invitations/store.js';
import { usualRecipientMissesPerDay } from '../recipients/rules.js';
import type { RecipientCaps } from '../recipients/store.js';
import type { SessionLifetime } from '../sign-in/sessions.js';
import { isLoopback } from '../values/loopback.js';

/** Read from environment variables when the service starts; docs/service.md has a table of them. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** The folder of the portal's own configuration; that of the demonstration unless stated. */
  readonly folder: string | undefined;
  /** The origin that people see: where sign-in returns to, and where commands may come from. */
  readonly publicOrigin: string | undefined;
  /** Where `/metrics` is read; nowhere unless stated. */
  readonly metricsPort: number | undefined;
  /** The collector that gets traces; none unless stated. */
  readonly traceEndpoint: string | undefined;
  readonly database: DatabaseAddress;
  /** The role that the service works with, for the migration command to give it what it needs. */
  readonly databaseRole: string | undefined;
  readonly identity: IdentityProviderAddress;
  /** By which mails go out; none unless stated. */
  readonly mail: MailSettings | undefined;
  /** The secret by which codes are kept: of pairings, and of authorities; none unless stated, where others use the service. */
  readonly codeKey: string | undefined;
  readonly sessions: SessionLifetime;
  /** In milliseconds: for how long a strong sign-in is recent. */
  readonly strongSignInLasts: number;
  readonly retention: Retention;
  readonly rates: Rates;
  /** How often in a day an identifier and a name may not belong together. */
  readonly recipientMissesPerDay: RecipientCaps;
  /** How many reverse proxies of the host a request passes before it arrives here. */
  readonly proxies: number;
  /** In milliseconds: how long it still takes requests when it is told to end, so that balancers notice first. */
  readonly shutdownPause: number;
  readonly logLevel: (typeof logLevels)[number];
}

export interface MailSettings {
  readonly url: string;
  readonly from: string;
  /** How many mails for the confirmation of an address one person may cause in a day. */
  readonly perDay: number;
  readonly invitationsPerDay: InvitationCaps;
}

/** PostgreSQL at an address, or the embedded one in a folder. */
export type DatabaseAddress =
  | { readonly url: string; readonly connections: number }
  | { readonly folder: string };

/** A provider of identities elsewhere, or the service's own for development on a port of its own. */
export type IdentityProviderAddress =
  | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined }
  | { readonly port: number };

/** How many in a minute, for each person, or for each client address while nobody is signed in. */
export interface Rates {
  /** All together, for each client address, whoever is signed in. */
  readonly requests: number;
  readonly reads: number;
  readonly commands: number;
  readonly signIns: number;
}

/** Holds all mistakes at once, a sentence each. No value is repeated in them: it may be a secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join(' '));
    this.mistakes = mistakes;
  }
}

const second = 1000;
const minute = 60_000;
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const digits = (name: string, least: number, most: number) => {
  const mistake = `${name} must be a whole number from ${least} to ${most}.`;
  const holds = (value: number) => value >= least && value <= most;
  return v.pipe(v.string(), v.regex(/^\d+$/, mistake), v.transform(Number), v.check(holds, mistake));
};

const wholeNumber = (name: string, least: number, most: number, usual: number) =>
  v.optional(digits(name, least, most), String(usual));

const address = (holds: (url: URL) => boolean, mistake: string) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && holds(new URL(text)), mistake),
  );

const originMistake = 'PUBLIC_URL must be an origin like https://portal.example, with nothing after it.';
const collectorMistake = 'OTEL_EXPORTER_OTLP_ENDPOINT must be an address like http://localhost:4318.';
const databaseMistake = 'DATABASE_URL must be an address like postgres://user:password@host:5432/database.';
const roleMistake = 'DATABASE_ROLE must be a name of at most 63 small letters, digits and underscores, a letter first.';
const smtpMistake = 'SMTP_URL must be an address like smtps://user:password@mail.example.';
const senderMistake = 'MAIL_FROM must be an e-mail address.';
const providerMistake = 'OIDC_ISSUER must be set when NODE_ENV is production or PUBLIC_URL is not on localhost.';
const folderMistake = 'CONFIG_DIR must be set when NODE_ENV is production or PUBLIC_URL is not on localhost.';
const exposedMistake = 'OIDC_ISSUER must be set when HOST is not localhost.';
const secureMistake = 'PUBLIC_URL must be an https origin when NODE_ENV is production or it is not on localhost.';
const codeKeyMistake = 'CODE_KEY must have at least 32 characters.';
const issuerMistake = 'OIDC_ISSUER must be an https address without query and fragment; http is for localhost only.';

const environmentSchema = v.object({
  NODE_ENV: v.optional(v.string(), 'development'),
  PORT: wholeNumber('PORT', 0, 65_535, 5301),
  HOST: v.optional(v.string(), 'localhost'),
  CONFIG_DIR: v.optional(v.string()),
  METRICS_PORT: v.optional(digits('METRICS_PORT', 0, 65_535)),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(address(isWeb, collectorMistake)),
  PUBLIC_URL: v.optional(address((url) => isWeb(url) && url.href === `${url.origin}/`, originMistake)),
  DATABASE_URL: v.optional(address(({ protocol }) => /^postgres(ql)?:$/.test(protocol), databaseMistake)),
  DATABASE_CONNECTIONS: wholeNumber('DATABASE_CONNECTIONS', 1, 1000, 10),
  DATABASE_ROLE: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,62}$/, roleMistake))),
  DATABASE_FOLDER: v.optional(v.string(), '.space-service'),
  OIDC_ISSUER: v.optional(address(isIssuer, issuerMistake)),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
  IDENTITY_PORT: wholeNumber('IDENTITY_PORT', 0, 65_535, 5302),
  SMTP_URL: v.optional(address(({ protocol }) => /^smtps?:$/.test(protocol), smtpMistake)),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.check(isEmail, senderMistake))),
  CODE_KEY: v.optional(v.pipe(v.string(), v.minLength(32, codeKeyMistake))),
  MAILS_PER_DAY: wholeNumber('MAILS_PER_DAY', 1, 1_000_000, 50),
  INVITATIONS_PER_SPACE: wholeNumber('INVITATIONS_PER_SPACE', 1, 1_000_000, usualInvitationsPerDay.bySpace),
  INVITATIONS_PER_INVITER: wholeNumber('INVITATIONS_PER_INVITER', 1, 1_000_000, usualInvitationsPerDay.byInviter),
  INVITATIONS_PER_RECIPIENT: wholeNumber('INVITATIONS_PER_RECIPIENT', 1, 1_000_000, usualInvitationsPerDay.toRecipient),
  RECIPIENT_MISSES_PER_PERSON: wholeNumber('RECIPIENT_MISSES_PER_PERSON', 1, 1_000_000, usualRecipientMissesPerDay.byPerson),
  RECIPIENT_MISSES_PER_SPACE: wholeNumber('RECIPIENT_MISSES_PER_SPACE', 1, 1_000_000, usualRecipientMissesPerDay.bySpace),
  SESSION_IDLE_MINUTES: wholeNumber('SESSION_IDLE_MINUTES', 1, 1440, 30),
  SESSION_LONGEST_MINUTES: wholeNumber('SESSION_LONGEST_MINUTES', 1, 10_080, 480),
  STRONG_SIGN_IN_MINUTES: wholeNumber('STRONG_SIGN_IN_MINUTES', 1, 1440, usualStrongSignInLasts / minute),
  CLOSED_SPACE_MONTHS: wholeNumber('CLOSED_SPACE_MONTHS', 1, 1200, 12),
  RECEIPT_MONTHS: wholeNumber('RECEIPT_MONTHS', 1, 1200, 120),
  AUDIT_MONTHS: wholeNumber('AUDIT_MONTHS', 1, 1200, 120),
  REQUESTS_PER_MINUTE: wholeNumber('REQUESTS_PER_MINUTE', 1, 1_000_000_000, 6000),
  READS_PER_MINUTE: wholeNumber('READS_PER_MINUTE', 1, 1_000_000_000, 600),
  COMMANDS_PER_MINUTE: wholeNumber('COMMANDS_PER_MINUTE', 1, 1_000_000_000, 60),
  SIGN_INS_PER_MINUTE: wholeNumber('SIGN_INS_PER_MINUTE', 1, 1_000_000_000, 120),
  PROXIES: wholeNumber('PROXIES', 0, 10, 0),
  SHUTDOWN_PAUSE_SECONDS: wholeNumber('SHUTDOWN_PAUSE_SECONDS', 0, 300, 0),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`), 'info'),
});

type Environment = v.InferOutput<typeof environmentSchema>;

type Variables = Readonly<Record<string, string | undefined>>;

/** @throws {ConfigurationError} */
export function readConfiguration(environment: Variables): Configuration {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = v.safeParse(environmentSchema, stated);
  if (!parsed.success) throw new ConfigurationError(parsed.issues.map(({ message }) => message));
  const isForOthers = isReachable(parsed.output);
  const mistakes = [...findEmpty(environment, isForOthers), ...findContradictions(parsed.output, isForOthers)];
  if (mistakes.length > 0) throw new ConfigurationError(mistakes);
  return toConfiguration(parsed.output, isForOthers);
}

/** Returns true if the service is for other users than the one at this machine. */
function isReachable({ NODE_ENV, PUBLIC_URL }: Environment): boolean {
  return NODE_ENV === 'production' || (PUBLIC_URL !== undefined && !isLoopback(new URL(PUBLIC_URL).hostname));
}

/**
 * Shells and compose files unset a variable by setting it to nothing. Where others use the service, that is more likely
 * a value that got lost on its way: without its address, the service would start on an empty embedded database.
 */
function findEmpty(environment: Variables, isForOthers: boolean): readonly string[] {
  const names = isForOthers ? Object.keys(environmentSchema.entries) : environment['OIDC_ISSUER'] ? ['OIDC_CLIENT_SECRET'] : [];
  return names
    .filter((name) => environment[name] === '')
    .map((name) => `${name} is empty: give it a value, or leave it out.`);
}

function findContradictions(environment: Environment, isForOthers: boolean): readonly string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    // Whoever reaches the provider for development signs in as anybody.
    [isForOthers && !environment.OIDC_ISSUER, providerMistake],
    [!isForOthers && !environment.OIDC_ISSUER && !isThisMachine(environment.HOST), exposedMistake],
    // Nobody is to accept the terms of a fictional authority.
    [isForOthers && !environment.CONFIG_DIR, folderMistake],
    // Cookies of a session must not go over a network that others read.
    [isForOthers && !/^https:/i.test(environment.PUBLIC_URL ?? ''), secureMistake],
    [Boolean(environment.OIDC_ISSUER) && !environment.OIDC_CLIENT_ID, 'OIDC_CLIENT_ID must be set with OIDC_ISSUER.'],
    [Boolean(environment.SMTP_URL) && !environment.MAIL_FROM, 'MAIL_FROM must be set with SMTP_URL.'],
    [
      Boolean(environment.METRICS_PORT) && environment.METRICS_PORT === environment.PORT,
      'METRICS_PORT must be another port than PORT.',
    ],
    [
      environment.SESSION_IDLE_MINUTES > environment.SESSION_LONGEST_MINUTES,
      'SESSION_IDLE_MINUTES must not be more than SESSION_LONGEST_MINUTES.',
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, mistake]) => mistake);
}

/** Codes outlive a restart while nobody but the developer could learn them. */
const developmentCodeKey = 'a key for development, which is no secret';

function toConfiguration(environment: Environment, isForOthers: boolean): Configuration {
  const { DATABASE_URL: url, DATABASE_CONNECTIONS: connections, DATABASE_FOLDER: folder } = environment;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret } = environment;
  return {
    port: environment.PORT,
    host: environment.HOST,
    folder: environment.CONFIG_DIR,
    publicOrigin: environment.PUBLIC_URL && new URL(environment.PUBLIC_URL).origin,
    metricsPort: environment.METRICS_PORT,
    traceEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
    database: url === undefined ? { folder } : { url, connections },
    databaseRole: environment.DATABASE_ROLE,
    identity: issuer === undefined ? { port: environment.IDENTITY_PORT } : { issuer, clientId, clientSecret },
    mail: toMail(environment),
    codeKey: environment.CODE_KEY ?? (isForOthers ? undefined : developmentCodeKey),
    retention: {
      closedSpaces: environment.CLOSED_SPACE_MONTHS,
      receipts: environment.RECEIPT_MONTHS,
      audit: environment.AUDIT_MONTHS,
    },
    sessions: {
      idle: environment.SESSION_IDLE_MINUTES * minute,
      longest: environment.SESSION_LONGEST_MINUTES * minute,
    },
    strongSignInLasts: environment.STRONG_SIGN_IN_MINUTES * minute,
    rates: {
      requests: environment.REQUESTS_PER_MINUTE,
      reads: environment.READS_PER_MINUTE,
      commands: environment.COMMANDS_PER_MINUTE,
      signIns: environment.SIGN_INS_PER_MINUTE,
    },
    recipientMissesPerDay: { byPerson: environment.RECIPIENT_MISSES_PER_PERSON, bySpace: environment.RECIPIENT_MISSES_PER_SPACE },
    proxies: environment.PROXIES,
    shutdownPause: environment.SHUTDOWN_PAUSE_SECONDS * second,
    logLevel: environment.LOG_LEVEL,
  };
}

function toMail(environment: Environment): MailSettings | undefined {
  const { SMTP_URL: url, MAIL_FROM: from, MAILS_PER_DAY: perDay } = environment;
  const invitationsPerDay = {
    bySpace: environment.INVITATIONS_PER_SPACE,
    byInviter: environment.INVITATIONS_PER_INVITER,
    toRecipient: environment.INVITATIONS_PER_RECIPIENT,
  };
  return url !== undefined && from !== undefined ? { url, from, perDay, invitationsPerDay } : undefined;
}

function isThisMachine(host: string): boolean {
  return isLoopback(host) || host === '::1';
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function isIssuer({ protocol, hostname, search, hash }: URL): boolean {
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && search === '' && hash === '';
}
