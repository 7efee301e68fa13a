import { readFault } from './fault-words.js';
import type { MockOptions } from './mock.js';
import { situationNames } from './situations.js';

/** What an address says about the mock. */
export type AddressedOptions = Pick<
  MockOptions,
  'situation' | 'fresh' | 'person' | 'spaces' | 'activeSpace' | 'professionalSpaceLimit' | 'terms' | 'seed' | 'now' | 'latency' | 'faults'
>;

const termsStates = ['accepted', 'outdated', 'missing'] as const;

/**
 * The options that an address names: `?situation=forty&person=Marie+Curie&latency=500&fault=offline+POST+/spaces`. An
 * address with a situation starts it over, unless it has `mock` too, as `continuingUrl` writes it.
 * @throws {TypeError} with a sentence, where the address says what the mock does not know.
 */
export function mockOptionsFromUrl(url: { readonly search: string }): AddressedOptions {
  const query = new URLSearchParams(url.search);
  const text = (name: string) => query.get(name) ?? undefined;
  const spaces = query.getAll('space');
  const situation = text('situation');
  const options: AddressedOptions = {
    situation: situation === undefined ? undefined : oneOf('situation', situation, situationNames),
    fresh: (situation !== undefined && !query.has('mock')) || undefined,
    person: text('person'),
    spaces: spaces.length > 0 ? spaces : undefined,
    activeSpace: text('active-space'),
    professionalSpaceLimit: numberOf('limit', text('limit')),
    terms: query.has('terms') ? oneOf('terms', text('terms')!, termsStates) : undefined,
    seed: numberOf('seed', text('seed')),
    now: text('now'),
    latency: numberOf('latency', text('latency')),
    faults: query.has('fault') ? query.getAll('fault').map(readFault) : undefined,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The same address, from which the mock continues where it was left: for a page that is loaded again. */
export function continuingUrl(url: { readonly href: string }): string {
  const address = new URL(url.href);
  address.searchParams.set('mock', '');
  return address.href;
}

function oneOf<Name extends string>(what: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found) return found;
  throw new TypeError(`There is no ${what} “${value}”; there is ${names.join(', ')}.`);
}

function numberOf(what: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/u.test(value)) return Number(value);
  throw new TypeError(`“${value}” is no number for ${what}.`);
}
