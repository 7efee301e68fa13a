import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Authentication, ConformanceOptions } from '../run-conformance.js';
import { backdateBy } from './backdate-by.js';

export type ReportFormat = 'junit' | 'json';

export interface ReportFile {
  readonly format: ReportFormat;
  readonly file: string;
}

/** What the command line asks for. */
export type Request =
  | { readonly wanted: 'help' | 'version' }
  | {
      readonly wanted: 'run';
      readonly options: ConformanceOptions;
      readonly files: readonly ReportFile[];
      /** Whether a check that is skipped counts as one that fails. */
      readonly skipsFail: boolean;
    };

/** A mistake on the command line; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: space-elements-conformance --base-url URL (--token TOKEN | --cookie COOKIE) [options]

Holds a running back-end against the contract of space-elements.

  --base-url URL            where the contract begins: https://portal.example/api
  --token TOKEN             a person, by Authorization: Bearer TOKEN
  --cookie COOKIE           a person, by the value of their Cookie header
  --other-token TOKEN       somebody else, likewise; without, checks about other people are skipped
  --other-cookie COOKIE
  --other-certificate-token TOKEN
                            somebody else, signed in with another certificate; without, checks about access by one
                            certificate are skipped
  --other-certificate-cookie COOKIE
  --elsewhere-token TOKEN   the first person, signed in a second time
  --elsewhere-cookie COOKIE
  --header "Name: value"    added to every request; may be repeated
  --legal-name NAME         a legal name that exists, where the service looks names up; some checks are skipped
  --create-private-space    create a private space when the person has none, and close it again
  --backdate COMMAND        a command that makes the invitation INVITATION_ID 31 days older; without, two checks are skipped
  --only TEXT               only checks with this in their name; may be repeated
  --no-skips                exit code 1 also when a check was skipped
  --timeout SECONDS         how long one answer may take; 10 unless stated
  --report junit=FILE       write a report for machines as well: junit or json; may be repeated
  --help, --version

Each token and cookie may come from the environment instead, where no list of processes shows it: CONFORMANCE_TOKEN,
CONFORMANCE_COOKIE, CONFORMANCE_OTHER_TOKEN, CONFORMANCE_ELSEWHERE_TOKEN and so on.

The people must be allowed to create 16 more professional spaces. The suite accepts the terms of use in force for them,
and closes every space it creates, also after Ctrl-C. Exit code: 0 all passed, 1 a check failed, 2 the run could not
begin, 130 it was stopped.
`;

const options = {
  'base-url': { type: 'string' },
  token: { type: 'string' },
  cookie: { type: 'string' },
  'other-token': { type: 'string' },
  'other-cookie': { type: 'string' },
  'other-certificate-token': { type: 'string' },
  'other-certificate-cookie': { type: 'string' },
  'elsewhere-token': { type: 'string' },
  'elsewhere-cookie': { type: 'string' },
  header: { type: 'string', multiple: true },
  'legal-name': { type: 'string' },
  'create-private-space': { type: 'boolean' },
  backdate: { type: 'string' },
  only: { type: 'string', multiple: true },
  'no-skips': { type: 'boolean' },
  timeout: { type: 'string' },
  report: { type: 'string', multiple: true },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type Values = ReturnType<typeof parse>;

/** Variables of the process. */
type Environment = Readonly<Record<string, string | undefined>>;

/** @throws UsageError */
export function readArguments(given: readonly string[], environment: Environment = {}): Request {
  const values = parse(given);
  if (values.help) return { wanted: 'help' };
  if (values.version) return { wanted: 'version' };
  const baseUrl = readBaseUrl(values['base-url']);
  const person = readAuthentication(values, '', environment);
  if (person === undefined) throw new UsageError('Say who sends the requests, with --token or --cookie.');
  return {
    wanted: 'run',
    options: {
      baseUrl,
      person,
      other: readAuthentication(values, 'other-', environment),
      otherCertificate: readAuthentication(values, 'other-certificate-', environment),
      elsewhere: readAuthentication(values, 'elsewhere-', environment),
      headers: Object.fromEntries((values.header ?? []).map(readHeader)),
      legalName: readLegalName(values['legal-name']),
      createPrivateSpace: values['create-private-space'] ?? false,
      backdate: values.backdate === undefined ? undefined : backdateBy(values.backdate),
      only: values.only,
      timeout: readTimeout(values.timeout),
    },
    files: (values.report ?? []).map(readReport),
    skipsFail: values['no-skips'] ?? false,
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: joinValues(given), options, strict: true }).values;
  } catch (error) {
    // The first sentence says what is wrong; what follows is advice about positional arguments.
    throw new UsageError(`${(error as Error).message.split(/\.\s|\n/u, 1)[0]!.replace(/\.$/u, '')}.`);
  }
}

/** `--token -abc` as `--token=-abc`: tokens begin with any sign. What is an option itself stays one. */
function joinValues(given: readonly string[]): string[] {
  const takesValue = (argument = '') => Object.entries(options).some(([name, { type }]) => type === 'string' && argument === `--${name}`);
  const isOption = (argument: string) => Object.keys(options).some((name) => argument.split('=')[0] === `--${name}`);
  const joined: string[] = [];
  for (const argument of given) {
    const isValue = argument.startsWith('-') && takesValue(joined.at(-1)) && !isOption(argument);
    if (isValue) joined.push(`${joined.pop()}=${argument}`);
    else joined.push(argument);
  }
  return joined;
}

function readBaseUrl(text: string | undefined): string {
  if (text === undefined) throw new UsageError('Say where the back-end is, with --base-url.');
  const isAddress = URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
  if (!isAddress) throw new UsageError(`--base-url is not an address that begins with http:// or https://: ${text}`);
  return text;
}

function readAuthentication(
  values: Values,
  prefix: '' | 'other-' | 'other-certificate-' | 'elsewhere-',
  environment: Environment,
): Authentication | undefined {
  const given = { token: values[`${prefix}token`], cookie: values[`${prefix}cookie`] };
  const isGiven = given.token !== undefined || given.cookie !== undefined;
  const { token, cookie } = isGiven ? given : readEnvironment(environment, prefix);
  if (token !== undefined && cookie !== undefined) {
    throw new UsageError(`Give --${prefix}token or --${prefix}cookie, not both.`);
  }
  if (token !== undefined) return readHeaders({ Authorization: `Bearer ${token}` }, `--${prefix}token`);
  return cookie === undefined ? undefined : readHeaders({ Cookie: cookie }, `--${prefix}cookie`);
}

/** A variable that is empty is as good as none: build servers have it so when a secret is missing. */
function readEnvironment(environment: Environment, prefix: string) {
  const read = (kind: string) => environment[`CONFORMANCE_${prefix}${kind}`.toUpperCase().replaceAll('-', '_')] || undefined;
  return { token: read('token'), cookie: read('cookie') };
}

function readLegalName(text: string | undefined): string | undefined {
  if (text === '') throw new UsageError('--legal-name is empty.');
  return text;
}

function readHeader(text: string): readonly [string, string] {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/u.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--header is not of the form "Name: value": ${text}`);
  readHeaders({ [name]: value }, '--header');
  return [name, value];
}

/** The value is left out of the message: it may be a token. */
function readHeaders(headers: Authentication, option: string): Authentication {
  const tried = new Headers();
  try {
    for (const [name, value] of Object.entries(headers)) tried.set(name, value);
  } catch {
    throw new UsageError(`${option} cannot be sent in a header.`);
  }
  return headers;
}

function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 3600))
    throw new UsageError(`--timeout is not a number of seconds up to 3600: ${text}`);
  return seconds * 1000;
}

function readReport(text: string): ReportFile {
  const [, format, file] = /^(junit|json)=(.+)$/u.exec(text) ?? [];
  if (file === undefined) throw new UsageError(`--report is neither junit=FILE nor json=FILE: ${text}`);
  return { format: format as ReportFormat, file };
}
