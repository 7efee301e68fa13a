import { Hono } from 'hono';
import { http, type RequestHandler } from 'msw';
import { AuthorityDesk } from '../service/certifications/authority-desk.js';
import { sampleServices } from '../service/certifications/sample/sample-services.js';
import { capabilitiesWithMail, createSpaceService } from '../service/space-service.js';
import { sha256 } from '../service/values/hash.js';
import type { Assurance, Capability, Links, SessionAnswer } from '../src/contract/session.js';
import type { Space } from '../src/contract/spaces.js';
import { mockCodeKey } from './certifications.js';
import type { Now } from './clock.js';
import type { TargetedFault } from './fault-words.js';
import { answerWithFault, type Fault, FaultQueue, type FaultTarget, pause } from './faults.js';
import { playPhone, type PlayedPhone } from './devices.js';
import { Mailbox, type MockMail } from './mailbox.js';
import type { PersonSeed } from './people.js';
import { describeRequest, type ReceivedRequest } from './received-request.js';
import { type MockSeeds, pickSeeds } from './seeds.js';
import { type PlayedProof, playProvider } from './sign-in-methods.js';
import type { SituationName } from './situations.js';
import type { SpaceSeed } from './spaces.js';
import { WorldStorage } from './world-storage.js';
import { World } from './world.js';

export interface MockOptions extends MockSeeds {
  /** What to begin with; unless stated what the storage remembers, else `private-only`. */
  readonly situation?: SituationName | undefined;
  /** Makes ids and identifiers the same in each run: those of new spaces are drawn from this number. */
  readonly seed?: number | undefined;
  /** The time at which the service starts; each command then advances it by a second. The time of the clock unless stated. */
  readonly now?: Now | undefined;
  /** Starts over, whatever the storage remembers. */
  readonly fresh?: boolean | undefined;
  /** What goes wrong from the start, as for `failNext`. */
  readonly faults?: readonly TargetedFault[] | undefined;
  /** Where the service seems to be; `/api` unless stated. */
  readonly baseUrl?: string;
  /** Milliseconds that each answer takes on top. */
  readonly latency?: number | undefined;
  /** Keeps everything across reloads, until another situation is asked for; in `localStorage` for all tabs together. */
  readonly storage?: Storage;
  /** The addresses that the session's answer gives. */
  readonly links?: Links;
  /** Where a registration of an authentication product leads; `{registration}` in it is replaced, `{return_to}` by the page. */
  readonly registrationLink?: string;
  /** The parts of the contract that the service offers; all unless stated. */
  readonly capabilities?: readonly Capability[];
  /** The page that the mail to a new e-mail address leads to; `{token}` in it is replaced. */
  readonly confirmationLink?: string;
}

const usualLinks: Links = {
  signIn: '#sign-in?assurance={assurance}&return_to={return_to}',
  signOut: '#sign-out',
  help: 'https://helpdesk.example/',
};

const usualRegistrationLink = '#register?registration={registration}&return_to={return_to}';

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
  readonly #mailbox: Mailbox;
  /** Requests of the present situation that are not answered yet: another set for each. */
  #underWay = new Set<Promise<unknown>>();
  #receivedCount = 0;
  #world: World;
  #service: Hono;

  constructor(options: MockOptions = {}) {
    const baseUrl = (options.baseUrl ?? '/api').replace(/\/$/, '');
    this.#options = options;
    this.#basePath = new URL(baseUrl, 'http://mock.example').pathname.replace(/\/$/, '');
    this.handlers = [http.all(`${baseUrl}/*`, ({ request }) => this.answer(request))];
    this.#storage = new WorldStorage(options.storage);
    this.#mailbox = new Mailbox(options.confirmationLink);
    const seeds = pickSeeds(options);
    const past = options.fresh ? undefined : this.#storage.load({ ...options, seeds: isEmpty(seeds) ? undefined : seeds });
    this.#world = past ?? this.#begin(options.situation ?? 'private-only', seeds);
    this.#service = this.#serve(this.#world);
    this.#storage.save(this.#world);
    for (const { fault, ...target } of options.faults ?? []) this.failNext(fault, target);
  }

  get situation(): SituationName {
    return this.#world.name;
  }

  /** The calls received since the situation began, oldest first. */
  get requests(): readonly ReceivedRequest[] {
    return this.#requests;
  }

  /** The mails sent since the situation began, oldest first. */
  get mails(): readonly MockMail[] {
    return this.#mailbox.mails;
  }

  /** Confirms the e-mail address that the latest mail went to, as its reader would. */
  async confirmEmail(): Promise<void> {
    const token = this.mails.findLast((mail) => mail.token !== null)?.token;
    if (!token) throw new Error('No mail was sent.');
    await this.#world.store.confirmations.confirm(await sha256(token), this.#world.now().toISOString());
    this.#storage.save(this.#world);
  }

  /** Where the authorities decide about certifications, and issue access codes. */
  get desk(): AuthorityDesk {
    const { store, now, random } = this.#world;
    const { authority } = store.certifications;
    const changed = () => this.#storage.save(this.#world);
    return new AuthorityDesk({ authority, services: servicesOf(this.#world), codeKey: mockCodeKey, now, random, changed });
  }

  /**
   * Plays a phone that meets the code which the page shows: one that claims it, or somebody who guesses until it is
   * blocked. Nothing happens while no code is shown.
   */
  async playPhone(phone: PlayedPhone = 'claims'): Promise<void> {
    await playPhone(phone, this.#world);
    this.#storage.save(this.#world);
  }

  /**
   * Plays the provider of identities, where a registration leads: each one that waits is gone through with. Nothing
   * happens while none waits.
   */
  async proveAtProvider(proof: PlayedProof = this.#world.situation.proof ?? 'registered'): Promise<void> {
    const { principal } = this.#world;
    if (principal !== null) await playProvider(proof, principal, this.#world);
    await this.#mailbox.collect(this.#world);
    this.#storage.save(this.#world);
  }

  /**
   * Begins a situation: its data, nothing received, nothing about to fail. Calls that a fault still delays belong to the
   * one before: they change nothing any more.
   * @param seeds What takes the place of its data; as at the start unless stated.
   */
  use(situation: SituationName, seeds: MockSeeds = this.#options) {
    this.#underWay = new Set();
    this.#enter(this.#begin(situation, pickSeeds(seeds)));
    this.#requests.length = 0;
    this.#mailbox.mails.length = 0;
    this.#faults.clear();
  }

  /** Begins the same situation again, with the same seeds. */
  reset() {
    this.use(this.situation, this.#world.seeds);
  }

  /** Makes the next calls meet a fault: one call, unless the target says otherwise. */
  failNext(fault: Fault, target: FaultTarget = {}) {
    this.#faults.add(fault, target);
  }

  /** All spaces of the person, in the order of the list. */
  async spaces(): Promise<readonly Space[]> {
    const all = { words: [], limit: Number.MAX_SAFE_INTEGER };
    return (await this.#world.store.spaces.listSpaces(this.#world.user, all)).items;
  }

  /** What `GET /session` answers now. Not counted among the requests; no fault reaches it. */
  async session(): Promise<SessionAnswer> {
    const response = await this.#service.request(`${this.#basePath}/session`);
    return (await response.json()) as SessionAnswer;
  }

  /**
   * Gives the person one more space, as if it had been there before.
   * @param seed Its title, or more. Unless it says when it was used, that was before all others.
   */
  addSpace(seed: string | SpaceSeed): Space {
    return this.#change((world) => world.addSpace(typeof seed === 'string' ? { title: seed } : seed));
  }

  /**
   * Signs somebody in: a new sign-in, in which a space is active only when it is the only one.
   * @param person The same as before unless stated; by name, or with more.
   * @param assurance With which of their products: `basic` is a password. As before unless stated.
   */
  signIn(person?: PersonSeed, { assurance }: { readonly assurance?: Assurance | undefined } = {}) {
    this.#change((world) => world.signIn(person, assurance));
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
   * Answers a request as the service would, for those who bring it here themselves; without msw. An answer that is lost
   * is a response of the type `error`.
   */
  async answer(request: Request): Promise<Response> {
    this.#receivedCount += 1;
    const underWay = this.#underWay;
    const answer = this.#answer(request);
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
    }
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

  async #answer(request: Request): Promise<Response> {
    if (this.#storage.isStale) this.#enter(this.#storage.load({ seed: this.#options.seed, now: this.#options.now }) ?? this.#world);
    const begun = { underWay: this.#underWay, service: this.#service };
    const isOver = () => begun.underWay !== this.#underWay;
    const received = await describeRequest(request, this.#basePath);
    // What was asked of a situation that is over is none of the requests of this one.
    if (isOver()) return begun.service.fetch(request);
    this.#requests.push(received);
    await pause(this.#options.latency ?? 0);
    const { situation } = this.#world;
    if (situation.replacesTerms && received.path === '/terms/acceptances') this.replaceTerms();
    const fault = this.#faults.take(received) ?? situation.fault?.(received);
    const answer = async () => (isOver() ? begun.service : this.#service).fetch(request);
    const response = await (fault === undefined ? answer() : answerWithFault(fault, answer));
    if (isOver()) return response;
    if (situation.phone && /^\/devices\/pairings\/./u.test(received.path)) await this.playPhone(situation.phone);
    if (situation.proof && received.path === '/sign-in-methods/registrations') await this.proveAtProvider();
    if (received.method !== 'GET') await this.#mailbox.collect(this.#world);
    // Lists change nothing; the session does, when a sign-in begins with it.
    if (received.method !== 'GET' || received.path === '/session') this.#storage.save(this.#world);
    return response;
  }

  #begin(situation: SituationName, seeds: MockSeeds): World {
    const { seed, now } = this.#options;
    return new World({ situation, seeds, seed, now });
  }

  #enter(world: World) {
    this.#world = world;
    this.#service = this.#serve(world);
    this.#storage.save(world);
  }

  #change<Result>(change: (world: World) => Result): Result {
    const result = change(this.#world);
    this.#storage.save(this.#world);
    return result;
  }

  #serve(world: World): Hono {
    const { registeredName } = world.situation;
    const service = createSpaceService({
      store: world.store,
      authenticate: (request) => world.authenticate(request),
      terms: () => world.terms,
      now: world.now,
      random: world.random,
      links: this.#options.links ?? usualLinks,
      registrationLink: this.#options.registrationLink ?? usualRegistrationLink,
      capabilities: this.#options.capabilities ?? [...capabilitiesWithMail, 'certifications'],
      services: servicesOf(world),
      codeKey: mockCodeKey,
      // Nobody gets mails: those who develop may invite the same person all day.
      invitationsPerDay: { bySpace: 1000, byInviter: 1000, toRecipient: 1000 },
      ...(world.situation.codesExpire && { pairingLifetime: 0 }),
      reviewLegalName: (legalName) => registeredName === undefined || legalName === registeredName,
    });
    return new Hono().route(this.#basePath, service);
  }
}

function servicesOf({ situation }: World) {
  return situation.services ?? sampleServices;
}

function isEmpty(seeds: MockSeeds): boolean {
  return Object.keys(seeds).length === 0;
}

/** In Node, msw takes a few tasks from a call of `fetch` to the mock, and from the answer to the caller. */
async function nextTasks(): Promise<void> {
  for (let task = 0; task < 5; task += 1) await pause(0);
}
