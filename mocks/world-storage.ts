import { World, type WorldSnapshot, type WorldStart } from './world.js';

const storageKey = 'space-elements.mock';
/** Another one whenever a world has something that an earlier one lacks: those of earlier versions are not continued. */
const format = 6;

/** What a host asks to begin with; what it leaves out is as the storage remembers it. */
export type WantedStart = { readonly [Name in keyof WorldStart]?: WorldStart[Name] | undefined };

/** Keeps a world across reloads of the page. Tabs that share the storage share the world. */
export class WorldStorage {
  readonly #storage: Storage | undefined;
  #seen: string | null = null;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** Whether another tab has changed the world since this one saved or loaded it. */
  get isStale(): boolean {
    return this.#storage !== undefined && this.#storage.getItem(storageKey) !== this.#seen;
  }

  save(world: World) {
    if (this.#storage === undefined) return;
    const text = JSON.stringify({ format, ...world.snapshot() });
    if (text === this.#seen) return;
    this.#storage.setItem(storageKey, text);
    this.#seen = text;
  }

  /** The world as it was left, if it began as is wanted now. */
  load({ situation, seeds, seed, now }: WantedStart = {}): World | undefined {
    const text = this.#storage?.getItem(storageKey) ?? null;
    if (text === null) return undefined;
    const past = JSON.parse(text) as WorldSnapshot & { readonly format?: number };
    if (past.format !== format) return undefined;
    if (situation !== undefined && situation !== past.situation) return undefined;
    if (seeds !== undefined && JSON.stringify(seeds) !== JSON.stringify(past.seeds)) return undefined;
    this.#seen = text;
    return new World({ situation: past.situation, seeds: past.seeds, seed, now }, past);
  }
}
