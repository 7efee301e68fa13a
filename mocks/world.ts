import type { Principal } from '../service/http/principal.js';
import { type MemoryState, MemoryStore } from '../service/memory-store.js';
import { nextTerms, sampleTerms } from '../service/terms/sample/sample-terms.js';
import { type Random, secureRandom } from '../service/values/random.js';
import type { Assurance } from '../src/contract/session.js';
import type { Space } from '../src/contract/spaces.js';
import { applyChanges, type Changes, changesBetween } from './changes.js';
import { Clock, type Now } from './clock.js';
import { marcKlein, type Person, type PersonSeed, personOf, withAssurance, withSmartcard } from './people.js';
import { SeededRandom } from './seeded-random.js';
import { type MockSeeds, seedState } from './seeds.js';
import { type Situation, type SituationName, situations } from './situations.js';
import { methodIdOf, noteSignIn } from './sign-in-methods.js';
import { seedSpace, type SpaceSeed } from './spaces.js';

/** What a world begins with. */
export interface WorldStart {
  readonly situation: SituationName;
  readonly seeds: MockSeeds;
  /** Ids and identifiers are drawn from it; by chance unless stated. */
  readonly seed?: number | undefined;
  /** By the clock of the machine unless stated. */
  readonly now?: Now | undefined;
}

/** Everything that happened since the situation began, as plain data. */
export interface WorldSnapshot extends Pick<WorldStart, 'situation' | 'seeds'> {
  readonly signedIn: Situation['signedIn'];
  readonly signIns: number;
  readonly user: Person;
  readonly authenticatedAt: string;
  readonly termsReplaced: boolean;
  readonly commands: number;
  readonly randomState?: number | undefined;
  readonly changes: Changes;
}

/** What lies around the service: who is signed in, which terms are published, and the data. */
export class World {
  readonly name: SituationName;
  readonly situation: Situation;
  readonly seeds: MockSeeds;
  readonly store: MemoryStore;
  readonly #start: Partial<MemoryState>;
  readonly #clock: Clock;
  readonly #random: SeededRandom | undefined;
  #user: Person;
  #authenticatedAt: string;
  #signedIn: Situation['signedIn'];
  #signIns: number;
  #termsReplaced: boolean;

  /** @param past What a snapshot of the same situation and seeds said. */
  constructor({ situation, seeds, seed, now }: WorldStart, past?: WorldSnapshot) {
    this.name = situation;
    this.situation = situations[situation];
    this.seeds = seeds;
    this.#clock = new Clock(now);
    const { person, state } = seedState(this.situation, seeds, this.#clock.now());
    this.#start = state;
    this.store = new MemoryStore(past ? applyChanges(state, past.changes) : state);
    this.#clock.commands = past?.commands ?? 0;
    if (seed !== undefined) this.#random = new SeededRandom(past?.randomState ?? seed);
    this.#user = past?.user ?? person;
    const { minutesAgo = 0 } = this.situation.signIn ?? {};
    this.#authenticatedAt = past?.authenticatedAt ?? new Date(this.now().getTime() - minutesAgo * 60_000).toISOString();
    this.#signedIn = past?.signedIn ?? this.situation.signedIn;
    this.#signIns = past?.signIns ?? 1;
    this.#termsReplaced = past?.termsReplaced ?? false;
  }

  snapshot(): WorldSnapshot {
    return {
      situation: this.name,
      seeds: this.seeds,
      signedIn: this.#signedIn,
      signIns: this.#signIns,
      user: this.#user,
      authenticatedAt: this.#authenticatedAt,
      termsReplaced: this.#termsReplaced,
      commands: this.#clock.commands,
      randomState: this.#random?.state,
      changes: changesBetween(this.#start, this.store.dump()),
    };
  }

  /** Who is signed in, or was last. */
  get user(): Person {
    return this.#user;
  }

  /**
   * Who sent the request: the user, unless a bearer token names somebody else. A sign-in that lasts until the first
   * command ends with it.
   */
  authenticate(request: Request): Principal | null {
    const token = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
    if (token === 'nobody') return null;
    if (token === 'marc-klein') return this.#principal(marcKlein, 'sign-in-1');
    if (token === 'marc-klein-smartcard') return this.#principal(withSmartcard(marcKlein), 'sign-in-1-smartcard');
    const isCommand = request.method !== 'GET' && request.method !== 'HEAD';
    if (isCommand) this.#clock.commands += 1;
    if (isCommand && this.#signedIn === 'until-command') this.#signedIn = false;
    if (this.#signedIn === false) return null;
    const device = token === 'anne-weber-elsewhere' ? '-elsewhere' : '';
    const authentication = { authenticatedAt: this.#authenticatedAt, ...this.#user.authentication };
    return this.#principal({ ...this.#user, authentication }, `sign-in-${this.#signIns}${device}`);
  }

  /** The user, as a request from the page would have it. */
  get principal(): Principal | null {
    return this.authenticate(new Request('http://mock.example'));
  }

  /** A new sign-in: no space is chosen yet. */
  signIn(person?: PersonSeed, assurance?: Assurance) {
    if (person !== undefined) this.#user = personOf(person);
    if (assurance !== undefined) this.#user = withAssurance(this.#user, assurance);
    this.#authenticatedAt = this.now().toISOString();
    this.#signedIn = true;
    this.#signIns += 1;
    noteSignIn(this.#user, this.store, this.now());
  }

  signOut() {
    this.#signedIn = false;
  }

  expireSession() {
    this.#signedIn = 'until-command';
  }

  /** Brings the next edition into force, as of today. */
  replaceTerms() {
    this.#termsReplaced = true;
  }

  addSpace(seed: SpaceSeed): Space {
    const { spaces } = this.store.dump();
    const { space, membership } = seedSpace(seed, this.#user, spaces.length);
    const taken = spaces.find(({ id, identifier }) => id === space.id || identifier === space.identifier);
    if (taken) throw new Error(`The space “${taken.title}” has the id ${taken.id} and the identifier ${taken.identifier} already.`);
    return this.store.spaces.add(space, membership);
  }

  get terms() {
    if (!this.#termsReplaced) return sampleTerms;
    return [...sampleTerms, { ...nextTerms, effectiveFrom: this.now().toISOString().slice(0, 10) }];
  }

  /** Nobody signs in with a product that was removed. */
  #principal(person: Person, signInId: string): Principal | null {
    const methodId = methodIdOf(person, this.store, this.now());
    return methodId === undefined ? null : { ...person, signInId, methodId };
  }

  now = (): Date => this.#clock.now();

  random: Random = (bound) => (this.#random ? this.#random.draw(bound) : secureRandom(bound));
}
