import { Hono } from 'hono';
import { http, type RequestHandler } from 'msw';
import { createSpaceService } from '../service/space-service.js';
import type { Links, SessionAnswer } from '../src/contract/session.js';
import type { Space } from '../src/contract/spaces.js';
import { answerWithFault, type Fault, FaultQueue, type FaultTarget, pause } from './faults.js';
import { anneWeber } from './people.js';
import { describeRequest, type ReceivedRequest } from './received-request.js';
import type { SituationName } from './situations.js';
import { WorldStorage } from './world-storage.js';
import { World } from './world.js';

export interface MockOptions {
  /** What to begin with; unless stated what the storage remembers, else `private-only`. */
  readonly situation?: SituationName | undefined;
  /** Where the service seems to be; `/api` unless stated. */
  readonly baseUrl?: string;
  /** Milliseconds that each answer takes on top. */
  readonly latency?: number;
  /** Keeps everything across reloads, until another situation is asked for; in `localStorage` for all tabs together. */
  readonly storage?: Storage;
  /** The addresses that the session's answer gives. */
  readonly links?: Links;
}

const usualLinks: Links = {
  signIn: '#sign-in?return_to={return_to}',
  signOut: '#sign-out',
  help: 'https://helpdesk.example/',
};

/** Turns in a row in which no request arrives, until the mock counts as idle. */
const quietTurns = 3;

/** The reference service in the page, over data of its own and called from msw; and what a test does to it. */
export class Mock {
  /** For those who run msw themselves: `setupWorker(...mock.handlers)`, `setupServer(...mock.handlers)`. */
  readonly handlers: readonly RequestHandler[];

  readonly #options: MockOptions;
  readonly #basePath: string;
  readonly #faults = new FaultQueue();
  readonly #requests: ReceivedRequest[] = [];
  readonly #storage: WorldStorage;
  readonly #underWay = new Set<Promise<unknown>>();
  #receivedCount = 0;
  #world: World;
  #service: Hono;

  constructor(options: MockOptions = {}) {
    const baseUrl = (options.baseUrl ?? '/api').replace(/\/$/, '');
    this.#options = options;
    this.#basePath = new URL(baseUrl, 'http://mock.example').pathname.replace(/\/$/, '');
    this.handlers = [http.all(`${baseUrl}/*`, ({ request }) => this.#receive(request))];
    this.#storage = new WorldStorage(options.storage);
    this.#world = this.#storage.load(options.situation) ?? new World(options.situation ?? 'private-only');
    this.#service = this.#serve(this.#world);
    this.#storage.save(this.#world);
  }

  get situation(): SituationName {
    return this.#world.name;
  }

  /** The calls received since the situation began, oldest first. */
  get requests(): readonly ReceivedRequest[] {
    return this.#requests;
  }

  /** Begins a situation: its data, nothing received, nothing about to fail. */
  use(situation: SituationName) {
    this.#enter(new World(situation));
    this.#requests.length = 0;
    this.#faults.clear();
  }

  /** Begins the same situation again. */
  reset() {
    this.use(this.situation);
  }

  /** Makes the next calls meet a fault: one call, unless the target says otherwise. */
  failNext(fault: Fault, target: FaultTarget = {}) {
    this.#faults.add(fault, target);
  }

  /** All spaces of the person, in the order of the list. */
  async spaces(): Promise<readonly Space[]> {
    const all = { words: [], limit: Number.MAX_SAFE_INTEGER };
    return (await this.#world.store.spaces.listSpaces(anneWeber.personId, all)).items;
  }

  /** What `GET /session` answers now. Not counted among the requests; no fault reaches it. */
  async session(): Promise<SessionAnswer> {
    const response = await this.#service.request(`${this.#basePath}/session`);
    return (await response.json()) as SessionAnswer;
  }

  /** Signs the person in again: a new sign-in, in which a space is active only when it is the only one. */
  signIn() {
    this.#change((world) => world.signIn());
  }

  signOut() {
    this.#change((world) => world.signOut());
  }

  /** Reading goes on working; the next command finds that nobody is signed in. */
  expireSession() {
    this.#change((world) => world.expireSession());
  }

  /** Brings a newer edition of the terms into force. */
  replaceTerms() {
    this.#change((world) => world.replaceTerms());
  }

  /**
   * Resolves once every request is answered, the page has dealt with the answers, and no further request came of it.
   * It waits for answers that a fault delays, but knows nothing of timers: a search that waits for the next key, or a
   * client that pauses before it tries again, is idle.
   * @param takeTurn Lets the page go on until requests that it has sent have arrived.
   */
  async idle(takeTurn: () => Promise<unknown> = nextTasks): Promise<void> {
    // An answer may still be on its way to the page when the first turn is over.
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      const received = this.#receivedCount;
      await Promise.allSettled(this.#underWay);
      await takeTurn();
      if (this.#underWay.size > 0 || received !== this.#receivedCount) quiet = -1;
    }
  }

  async #receive(request: Request): Promise<Response> {
    this.#receivedCount += 1;
    const answer = this.#answer(request);
    this.#underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.#underWay.delete(answer);
    }
  }

  async #answer(request: Request): Promise<Response> {
    if (this.#storage.isStale) this.#enter(this.#storage.load() ?? this.#world);
    const received = await describeRequest(request, this.#basePath);
    this.#requests.push(received);
    await pause(this.#options.latency ?? 0);
    const { situation } = this.#world;
    if (situation.replacesTerms && received.path === '/terms/acceptances') this.replaceTerms();
    const fault = this.#faults.take(received) ?? situation.fault?.(received);
    const answer = async () => this.#service.fetch(request);
    const response = await (fault === undefined ? answer() : answerWithFault(fault, answer));
    // Lists change nothing; the session does, when a sign-in begins with it.
    if (received.method !== 'GET' || received.path === '/session') this.#storage.save(this.#world);
    return response;
  }

  #enter(world: World) {
    this.#world = world;
    this.#service = this.#serve(world);
    this.#storage.save(world);
  }

  #change(change: (world: World) => void) {
    change(this.#world);
    this.#storage.save(this.#world);
  }

  #serve(world: World): Hono {
    const { registeredName } = world.situation;
    const service = createSpaceService({
      store: world.store,
      authenticate: (request) => world.authenticate(request),
      terms: () => world.terms,
      links: this.#options.links ?? usualLinks,
      reviewLegalName: (legalName) => registeredName === undefined || legalName === registeredName,
    });
    return new Hono().route(this.#basePath, service);
  }
}

/** In Node, msw takes a few tasks from a call of `fetch` to the mock, and from the answer to the caller. */
async function nextTasks(): Promise<void> {
  for (let task = 0; task < 5; task += 1) await pause(0);
}
