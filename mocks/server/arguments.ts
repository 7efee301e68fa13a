import { parseArgs, type ParseArgsConfig } from 'node:util';
import { mockOptionsFromUrl } from '../options-from-url.js';
import { situationNames } from '../situations.js';
import type { ServerOptions } from './start-mock-server.js';

/** What the command line asks for. */
export type Request = { readonly wanted: 'help' | 'version' } | { readonly wanted: 'serve'; readonly options: ServerOptions };

/** A mistake on the command line; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: space-elements-mock [options]

Serves a mock of the space service as an API, for pages of any origin. Nothing is stored.

  --port PORT            4010 unless stated; 0 for any that is free
  --host HOST            localhost unless stated
  --path PATH            where the API begins; /api unless stated
  --situation NAME       private-only unless stated
  --person NAME          who is signed in: "Marie Curie"
  --space TITLE          a space of theirs; may be repeated
  --active-space TITLE   the space that is active
  --limit NUMBER         how many professional spaces they may have
  --terms STATE          whether they have accepted the terms: accepted, outdated or missing
  --latency MS           added to each answer
  --fault WORDS          what goes wrong: "offline POST /spaces", "503 times=2", "delay=3000 /session"; may be repeated
  --seed NUMBER          makes ids the same in each run
  --now TIME             what the service takes for the present: 2025-11-01T08:00:00Z
  --help, --version

The situations: ${situationNames.join(', ')}.
`;

/** Those that an address has too, by the same names. */
const addressed = ['situation', 'person', 'active-space', 'limit', 'terms', 'latency', 'seed', 'now'] as const;

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: 'localhost' },
  path: { type: 'string', default: '/api' },
  situation: { type: 'string' },
  person: { type: 'string' },
  space: { type: 'string', multiple: true },
  'active-space': { type: 'string' },
  limit: { type: 'string' },
  terms: { type: 'string' },
  latency: { type: 'string' },
  fault: { type: 'string', multiple: true },
  seed: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type Values = ReturnType<typeof parse>;

export function readArguments(given: readonly string[]): Request {
  const values = parse(given);
  if (values.help) return { wanted: 'help' };
  if (values.version) return { wanted: 'version' };
  return { wanted: 'serve', options: { port: portOf(values), host: values.host, path: pathOf(values), mock: mockOptions(values) } };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ', 1)[0]!.replace(/\.$/u, '')}. --help lists what there is.`);
  }
}

function portOf({ port }: Values): number {
  const number = Number(port);
  if (/^\d+$/u.test(port) && number < 65_536) return number;
  throw new UsageError(`“${port}” is no port.`);
}

function pathOf({ path }: Values): string {
  if (/^(?:\/[\w.~-]+)+$/u.test(path)) return path;
  throw new UsageError(`“${path}” is no path such as /api.`);
}

/** As an address would say it. */
function mockOptions(values: Values) {
  const query = new URLSearchParams();
  for (const name of addressed) if (values[name] !== undefined) query.set(name, values[name]);
  for (const title of values.space ?? []) query.append('space', title);
  for (const words of values.fault ?? []) query.append('fault', words);
  try {
    return mockOptionsFromUrl({ search: query.toString() });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
