import type { SituationName } from './situations.js';
import { World, type WorldSnapshot } from './world.js';

const storageKey = 'space-elements.mock';

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
    const text = JSON.stringify(world.snapshot());
    if (text === this.#seen) return;
    this.#storage.setItem(storageKey, text);
    this.#seen = text;
  }

  /** The world as it was left, if it was in this situation; in any, when none is named. */
  load(situation?: SituationName): World | undefined {
    const text = this.#storage?.getItem(storageKey) ?? null;
    if (text === null) return undefined;
    const past = JSON.parse(text) as WorldSnapshot;
    if (situation !== undefined && situation !== past.situation) return undefined;
    this.#seen = text;
    return new World(past.situation, past);
  }
}
