import { World, type WorldSnapshot, type WorldStart } from './world.js';

const storageKey = 'space-elements.mock';
/** Another one whenever a world has something that an earlier one lacks: those of earlier versions are not continued. */
const format = 7;

/** What a host asks to begin with; what it leaves out is as the storage remembers it. */
export type WantedStart = { readonly [Name in keyof WorldStart]?: WorldStart[Name] | undefined };

/** Keeps a world across reloads of the page. Tabs that share the storage share the world. */
export class WorldStorage {
  readonly #storage: Storage | undefined;
  readonly #otherTabs: BroadcastChannel | undefined;
  #seen: string | null = null;
  /** Browsers may show what one tab has stored to another one only after that tab has said that it changed something. */
  #told: string | null = null;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
    if (storage === undefined || typeof BroadcastChannel === 'undefined') return;
    this.#otherTabs = new BroadcastChannel(storageKey);
    this.#otherTabs.addEventListener('message', ({ data }: MessageEvent<string>) => (this.#told = data));
  }

  /** Whether another tab has changed the world since this one saved or loaded it. */
  get isStale(): boolean {
    return this.#storage !== undefined && this.#newest !== this.#seen;
  }

  save(world: World) {
    if (this.#storage === undefined) return;
    const content = JSON.stringify({ format, ...world.snapshot() });
    if (content === contentOf(this.#seen)) return;
    this.#seen = `${Math.max(Date.now(), revisionOf(this.#seen) + 1)}\n${content}`;
    this.#storage.setItem(storageKey, this.#seen);
    this.#otherTabs?.postMessage(this.#seen);
  }

  /** The world as it was left, if it began as is wanted now. */
  load({ situation, seeds, seed, now }: WantedStart = {}): World | undefined {
    const text = this.#newest;
    if (text === null) return undefined;
    const past = JSON.parse(contentOf(text)) as WorldSnapshot & { readonly format?: number };
    if (past.format !== format) return undefined;
    if (situation !== undefined && situation !== past.situation) return undefined;
    if (seeds !== undefined && JSON.stringify(seeds) !== JSON.stringify(past.seeds)) return undefined;
    this.#seen = text;
    return new World({ situation: past.situation, seeds: past.seeds, seed, now }, past);
  }

  get #newest(): string | null {
    const stored = this.#storage?.getItem(storageKey) ?? null;
    return revisionOf(this.#told) > revisionOf(stored) ? this.#told : stored;
  }
}

/** What is kept has its revision in the first line: the later of two is the higher. */
function revisionOf(text: string | null): number {
  return Number.parseInt(text ?? '0', 10) || 0;
}

function contentOf(text: string | null): string {
  return text?.slice(text.indexOf('\n') + 1) ?? '';
}
