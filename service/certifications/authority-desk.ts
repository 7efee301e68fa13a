import type { Capacity, Certification } from '../../src/contract/certifications.js';
import type { Outcome } from '../commands/store.js';
import { dayOf } from '../values/days.js';
import { drawId } from '../values/ids.js';
import { KeyedHash } from '../values/keyed-hash.js';
import type { Random } from '../values/random.js';
import { drawAccessCode, hashAccessCode } from './access-codes.js';
import { type CatalogueService, lastDay } from './catalogue.js';
import { codeLifetime } from './rules.js';
import type { AuthorityDecision, AuthorityStore } from './store.js';

export interface DeskContext {
  readonly authority: AuthorityStore;
  readonly services: readonly CatalogueService[];
  /** That of the service. */
  readonly codeKey: string;
  readonly now: () => Date;
  readonly random: Random;
  /** Called after each change. */
  readonly changed?: () => void;
}

/** One request to one of the authorities. */
export interface DeskRequest {
  readonly spaceId: string;
  readonly serviceId: string;
  readonly capacity: Capacity;
}

/** Where the authorities work: what they do by law, by post and by procedures of the portal, in a few calls. */
export class AuthorityDesk {
  readonly #context: DeskContext;

  constructor(context: DeskContext) {
    this.#context = context;
  }

  /** What a space has requested, the latest first. */
  async list(spaceId: string): Promise<readonly Certification[]> {
    return (await this.#context.authority.listCases(spaceId, this.#now())) ?? [];
  }

  /** Draws an access code, and returns it: it is kept nowhere. */
  async issueCode({ serviceId, capacity }: Pick<DeskRequest, 'serviceId' | 'capacity'>): Promise<string> {
    const { authority, codeKey, random, now } = this.#context;
    const code = drawAccessCode(random);
    const expiresAt = new Date(now().getTime() + codeLifetime).toISOString();
    await authority.issueCode({ codeHash: await hashAccessCode(new KeyedHash(codeKey), code), serviceId, capacity, at: this.#now(), expiresAt });
    this.#context.changed?.();
    return code;
  }

  /** A request that came by a procedure of the portal. */
  async receive(request: DeskRequest): Promise<Certification> {
    const { authority, random } = this.#context;
    return this.#done(await authority.receive({ ...request, id: drawId(random), at: this.#now() }));
  }

  grant({ id, serviceId }: Pick<Certification, 'id' | 'serviceId'>): Promise<Certification> {
    const at = this.#now();
    const service = this.#context.services.find((candidate) => candidate.id === serviceId);
    return this.#decide({ certificationId: id, verdict: 'grant', validUntil: service ? lastDay(service, dayOf(at)) : null, reason: null, at });
  }

  /** @param reason For people. */
  refuse({ id }: Pick<Certification, 'id'>, reason: string): Promise<Certification> {
    return this.#decide({ certificationId: id, verdict: 'refuse', validUntil: null, reason, at: this.#now() });
  }

  /** @param reason For people. */
  revoke({ id }: Pick<Certification, 'id'>, reason: string): Promise<Certification> {
    return this.#decide({ certificationId: id, verdict: 'revoke', validUntil: null, reason, at: this.#now() });
  }

  async #decide(decision: AuthorityDecision): Promise<Certification> {
    return this.#done(await this.#context.authority.decide(decision));
  }

  #done(outcome: Outcome<Certification, string>): Certification {
    if ('refusal' in outcome) throw new DeskRefusal(outcome.refusal);
    this.#context.changed?.();
    return outcome.result;
  }

  #now(): string {
    return this.#context.now().toISOString();
  }
}

/** Why the desk does not do what it is asked for. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
}
