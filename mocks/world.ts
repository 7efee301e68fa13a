import type { MemoryState } from '../service/memory-store.js';
import { MemoryStore } from '../service/memory-store.js';
import type { Principal } from '../service/http/principal.js';
import { nextTerms, sampleTerms } from '../service/terms/sample/sample-terms.js';
import { applyChanges, type Changes, changesBetween } from './changes.js';
import { anneWeber, marcKlein } from './people.js';
import { type Situation, type SituationName, situations } from './situations.js';

/** Everything that happened since the situation began, as plain data. */
export interface WorldSnapshot {
  readonly situation: SituationName;
  readonly signedIn: Situation['signedIn'];
  readonly signIns: number;
  readonly termsReplaced: boolean;
  readonly changes: Changes;
}

/** What lies around the service: who is signed in, which terms are published, and the data. */
export class World {
  readonly name: SituationName;
  readonly situation: Situation;
  readonly store: MemoryStore;
  readonly #start: Partial<MemoryState>;
  #signedIn: Situation['signedIn'];
  #signIns: number;
  #termsReplaced: boolean;

  /** @param past What a snapshot of the same situation said. */
  constructor(name: SituationName, past?: WorldSnapshot) {
    this.name = name;
    this.situation = situations[name];
    this.#start = this.situation.state();
    this.store = new MemoryStore(past ? applyChanges(this.#start, past.changes) : this.#start);
    this.#signedIn = past?.signedIn ?? this.situation.signedIn;
    this.#signIns = past?.signIns ?? 1;
    this.#termsReplaced = past?.termsReplaced ?? false;
  }

  snapshot(): WorldSnapshot {
    return {
      situation: this.name,
      signedIn: this.#signedIn,
      signIns: this.#signIns,
      termsReplaced: this.#termsReplaced,
      changes: changesBetween(this.#start, this.store.dump()),
    };
  }

  /**
   * Who sent the request: Anne Weber, unless a bearer token names somebody else. A sign-in of hers that lasts until the
   * first command ends with it.
   */
  authenticate(request: Request): Principal | null {
    const token = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
    if (token === 'nobody') return null;
    if (token === 'marc-klein') return { ...marcKlein, signInId: 'sign-in-1' };
    const isCommand = request.method !== 'GET' && request.method !== 'HEAD';
    if (isCommand && this.#signedIn === 'until-command') this.#signedIn = false;
    if (this.#signedIn === false) return null;
    const device = token === 'anne-weber-elsewhere' ? '-elsewhere' : '';
    return { ...anneWeber, signInId: `sign-in-${this.#signIns}${device}` };
  }

  /** A new sign-in, and with it the choice of a space begins anew. */
  signIn() {
    this.#signedIn = true;
    this.#signIns += 1;
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

  get terms() {
    if (!this.#termsReplaced) return sampleTerms;
    return [...sampleTerms, { ...nextTerms, effectiveFrom: new Date().toISOString().slice(0, 10) }];
  }
}
