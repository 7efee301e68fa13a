import type { Hono } from 'hono';
import { createSpaceService, type SpaceServiceOptions, type TermsEdition } from '../../../service/space-service.js';
import { MemoryStore } from '../../../service/memory-store.js';
import { paragraph } from '../../../service/terms/sample/structure.js';
import type { Problem } from '../../../src/contract/problems.js';
import type { Session } from '../../../src/contract/session.js';
import type { NewSpace, Space, SpacePage } from '../../../src/contract/spaces.js';
import type { Terms } from '../../../src/contract/terms.js';
import { expectDocumented } from './documented.js';
import { commandHeaders } from '../../support/command-headers.js';

/** Somebody who sends requests; each has accepted nothing and has no space at first. */
export type Person = 'anne' | 'bob';

/** Time that passes only when a test says so. */
export class Clock {
  #now = Date.parse('2025-06-02T08:00:00.000Z');

  readonly now = () => new Date(this.#now);

  pass(milliseconds: number) {
    this.#now += milliseconds;
  }
}

export const editions: readonly TermsEdition[] = [
  edition('1', '2024-01-01', 'The first text.', []),
  edition('2', '2025-01-01', 'The second text.', ['The text has changed.']),
];

export function edition(version: string, effectiveFrom: string, text: string, changes: string[]): TermsEdition {
  const translate = (language: string) => ({
    title: `Terms (${language})`,
    body: [paragraph(`${text} (${language})`)],
    changes: changes.map((change) => `${change} (${language})`),
  });
  return { version, effectiveFrom, translations: { fr: translate('fr'), de: translate('de'), en: translate('en') } };
}

export const bakery: NewSpace = {
  kind: 'professional',
  title: 'Bakery',
  legalName: 'Thill S.à r.l.',
  email: 'anne@example.lu',
};

/** The service over an empty memory store, and how two people talk to it. Each answer is held against openapi.json. */
export class ServiceUnderTest {
  readonly clock = new Clock();
  readonly reports: Error[] = [];
  readonly app: Hono;
  signIns = 1;
  /** Stands behind their ids, where several services share a database. */
  suffix = '';
  /** What their product states of the sign-in. */
  assured: Pick<Session['authentication'], 'assurance' | 'authenticatedAt'> = {};
  /** The numbers of the certificates that they sign in with. */
  readonly certificates: Record<Person, string | null> = { anne: '1'.repeat(20), bob: '2'.repeat(20) };

  /** The ids of the authentication products that they sign in with, as far as a test noted them. */
  readonly methods: Partial<Record<Person, string>> = {};

  constructor(options: Partial<SpaceServiceOptions> = {}) {
    this.app = createSpaceService({
      store: new MemoryStore(),
      authenticate: ({ headers }) => this.#recognize(headers.get('Authorization')),
      terms: () => editions,
      now: this.clock.now,
      report: (error) => this.reports.push(error),
      ...options,
    });
  }

  async get(path: string, { person = 'anne', headers = {} }: { person?: Person | null; headers?: Record<string, string> } = {}) {
    return this.#request('GET', path, { headers: { ...(person && { Authorization: person }), ...headers } });
  }

  /** @param headers Added to those of every command, which `undefined` takes away. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    { person = 'anne', headers = {} }: { person?: Person | null; headers?: Record<string, string | undefined> } = {},
  ) {
    const sent = new Headers({ ...commandHeaders(), ...(person && { Authorization: person }) });
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) sent.delete(name);
      else sent.set(name, value);
    }
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.#request(method, path, { headers: sent, ...(body !== undefined && { body: text }) });
  }

  async acceptTerms(person: Person = 'anne') {
    const { version, hash, language } = await read<Terms>(this.get('/terms/current', { person }));
    return this.send('POST', '/terms/acceptances', { version, hash, language }, { person });
  }

  /** Creates a space; the terms have to be accepted before. */
  async create(space: Partial<NewSpace> = {}, person: Person = 'anne'): Promise<Space> {
    return read<Space>(this.send('POST', '/spaces', { ...bakery, ...space }, { person }));
  }

  async list(query = '', person: Person = 'anne'): Promise<SpacePage> {
    return read<SpacePage>(this.get(`/spaces${query}`, { person }));
  }

  async #request(method: string, path: string, init: RequestInit) {
    const response = await this.app.request(path, { ...init, method });
    await expectDocumented(method, path, response.clone());
    return response;
  }

  #recognize(person: string | null) {
    if (person === null) return null;
    return {
      personId: `${person}${this.suffix}`,
      signInId: `${person}-${this.signIns}`,
      firstNames: person === 'anne' ? 'Anne' : 'Bob',
      lastNames: 'Weber',
      email: `${person}@example.lu`,
      authentication: { product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null, ...this.assured },
      certificateNumber: this.certificates[person as Person],
      ...(this.methods[person as Person] && { methodId: this.methods[person as Person]! }),
    };
  }
}

/** A service that Anne has accepted the terms of. */
export async function withAcceptedTerms(options?: Partial<SpaceServiceOptions>): Promise<ServiceUnderTest> {
  const service = new ServiceUnderTest(options);
  await service.acceptTerms();
  return service;
}

export async function read<Body>(response: Response | Promise<Response>): Promise<Body> {
  return (await (await response).json()) as Body;
}

/** Status and name of the problem that was answered. */
export async function problemOf(response: Response | Promise<Response>): Promise<string> {
  const { status, headers } = await response;
  const problem = await read<Problem>(response);
  const name = problem.type?.replace('urn:space-elements:problem:', '');
  return headers.get('Content-Type') === 'application/problem+json' && problem.status === status
    ? `${status} ${name}`
    : `not a problem document: ${status} ${JSON.stringify(problem)}`;
}
