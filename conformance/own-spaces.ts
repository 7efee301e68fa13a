import { findOperation } from '../src/contract/find-operation.js';
import { listSpaces, type Space } from '../src/contract/spaces.js';
import { draw } from './draw.js';
import { type Caller, type CallOptions, NoAnswerError, pause } from './caller.js';
import { close, createSpace } from './calls.js';
import { CheckSkipped } from './check.js';
import type { Exchange } from './exchange.js';

/** Spaces open at the same time, at most: the person must be allowed to create so many more. */
export const spacesNeeded = 16;

/** A space that the run created and could not close. */
export interface LeftSpace {
  readonly id: string;
  readonly title: string;
}

/** The spaces that a run creates, and closes again. */
export class OwnSpaces {
  /** A word that stands in every legal name of the run and nowhere else; in titles when the legal name is given. */
  readonly word = drawWord();
  /** The only one that the service takes; `undefined` when it takes any. */
  readonly legalName: string | undefined;
  readonly #person: Caller;
  readonly #journal: readonly Exchange[];
  #shelf: Promise<readonly Space[]> | undefined;
  #kept: ReadonlySet<string> = new Set();

  constructor(person: Caller, journal: readonly Exchange[], legalName?: string) {
    this.#person = person;
    this.#journal = journal;
    this.legalName = legalName;
  }

  /** @throws CheckSkipped when the service takes names that exist only. */
  needAnyLegalName() {
    if (this.legalName !== undefined) throw new CheckSkipped('a service that takes any legal name');
  }

  /** The body that creates a professional space. */
  describe(members: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    const marked = `Conformance ${this.word}`;
    const names =
      this.legalName === undefined
        ? { title: 'Conformance', legalName: marked }
        : { title: marked, legalName: this.legalName };
    return { kind: 'professional', ...names, email: 'conformance@example.org', ...members };
  }

  create(members?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<Space> {
    return createSpace(this.#person, this.describe(members), options);
  }

  /** Spaces created one after the other, so that the last one is the most recent. */
  async createSeveral(titles: readonly string[]): Promise<readonly Space[]> {
    const created: Space[] = [];
    for (const title of titles) {
      created.push(await this.create({ title }));
      await pause(5);
    }
    return created;
  }

  /** Five spaces for all checks that change nothing, the most recent last. */
  shelf(): Promise<readonly Space[]> {
    this.#shelf ??= this.#fillShelf();
    return this.#shelf;
  }

  /** Closes everything the run created, but for the shelf. */
  async closeThoseOfACheck(): Promise<void> {
    await this.#closeAll(this.#open().filter(({ id }) => !this.#kept.has(id)));
  }

  /** Closes everything the run created, and what only a search finds; resolves to what could not be closed. */
  async closeEverything(callers: readonly Caller[]): Promise<readonly LeftSpace[]> {
    await this.#closeAll(this.#open());
    for (const caller of callers) await this.#closeAll(await this.#find(caller));
    const found = await Promise.all(callers.map((caller) => this.#find(caller)));
    return found.flat().map(({ id, title }) => ({ id, title }));
  }

  async #fillShelf(): Promise<readonly Space[]> {
    const { word } = this;
    const created: Space[] = [];
    for (const [title, legalName] of [
      [`Boulangerie Été ${word}`, `Thill & Fils ${word}`],
      [`Garage Müller ${word}`, `Moselle ${word}`],
      [`Fleurs 100% ${word}`, `Weber ${word}`],
      [`Garage Müller ${word} Nord`, `Moselle ${word}`],
      [`Les Amis ${word}`, `Garage du vélo ${word}`],
    ]) {
      const space = await this.create({ title, legalName: this.legalName ?? legalName });
      created.push(space);
      this.#kept = new Set([...this.#kept, space.id]);
      await pause(5);
    }
    return created;
  }

  /** What the journal tells was created and not closed. */
  #open(): readonly OwnedSpace[] {
    const open = new Map<string, OwnedSpace>();
    for (const { caller, method, path, status, json } of this.#journal) {
      const { id, title } = (json ?? {}) as Partial<Space>;
      const asked = findOperation(method, path)?.id;
      const isCreated = asked === 'createSpace' && status < 300 && typeof id === 'string';
      if (isCreated) open.set(id, { caller, id, title: String(title) });
      if (asked !== 'closeSpace') continue;
      const target = decodeURIComponent(path.split('/').at(-1)!);
      if (status === 204 || (status === 404 && open.get(target)?.caller === caller)) open.delete(target);
    }
    return [...open.values()];
  }

  async #find(caller: Caller): Promise<readonly OwnedSpace[]> {
    const exchange = await caller.call(listSpaces, { query: this.word, limit: 200 }).catch(ignoreNoAnswer);
    const { items } = (exchange?.json ?? {}) as { items?: unknown };
    const found = Array.isArray(items) ? (items as Partial<Space>[]) : [];
    // A back-end that cannot search answers spaces that are not the run's.
    const own = found.filter(({ title, legalName }) => `${title} ${legalName}`.includes(this.word));
    return own.flatMap(({ id, title }) => (typeof id === 'string' ? [{ caller, id, title: String(title) }] : []));
  }

  /** A space that cannot be closed now is met again at the end. */
  async #closeAll(spaces: readonly OwnedSpace[]): Promise<void> {
    for (const { caller, id } of spaces) await close(caller, id).catch(ignoreNoAnswer);
  }
}

interface OwnedSpace extends LeftSpace {
  readonly caller: Caller;
}

/** A word that no other space has in it. */
export function drawWord(): string {
  // No e: behind another vowel it is an umlaut written out, and a word without it is found too.
  return draw('abcdfghijklmnopq', 13);
}

function ignoreNoAnswer(error: unknown): undefined {
  if (!(error instanceof NoAnswerError)) throw error;
}
