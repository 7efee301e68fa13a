type Loader<M> = () => Promise<{ readonly default: M }>;

/** What a language falls back to. */
const fallback = 'en';

/**
 * The sentences of one element in several languages, each downloaded when a page needs it.
 *
 * A host replaces sentences or adds a language with `set`; what it leaves out of a language of its own is said in
 * English.
 */
export class Dictionary<M extends object> {
  readonly #loaders: Readonly<Record<string, Loader<M>>>;
  readonly #loaded = new Map<string, M>();
  readonly #changes = new Map<string, Partial<M>>();
  readonly #readers = new Set<() => void>();

  /** @param loaders By language tag in lower case; English must be among them. */
  constructor(loaders: Readonly<Record<string, Loader<M>>>) {
    this.#loaders = loaders;
  }

  /** Replaces sentences of a language, or adds one. `language` is a tag such as `pt` or `fr-ch`. */
  set(language: string, messages: Partial<M>): void {
    const tag = language.toLowerCase();
    this.#changes.set(tag, { ...this.#changes.get(tag), ...messages });
    this.#tellReaders();
  }

  /** The best language there is for one that is wanted: itself, then without its regions, then English. */
  match(wanted: string): string {
    const subtags = wanted.toLowerCase().split('-');
    for (; subtags.length; subtags.pop()) {
      const tag = subtags.join('-');
      if (tag in this.#loaders || this.#changes.has(tag)) return tag;
    }
    return fallback;
  }

  /** The sentences of a language that `match` answered; `undefined` until they are loaded. */
  get(language: string): M | undefined {
    const loaded = this.#loaded.get(this.#source(language));
    const changes = this.#changes.get(language);
    return loaded && changes ? { ...loaded, ...changes } : loaded;
  }

  /** Downloads a language that `match` answered. Rejects when it cannot be had now. */
  async load(language: string): Promise<void> {
    const source = this.#source(language);
    if (this.#loaded.has(source)) return;
    this.#loaded.set(source, (await this.#loaders[source]!()).default);
    this.#tellReaders();
  }

  /** Calls back whenever sentences change. Returns what ends it. */
  subscribe(reader: () => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  #source(language: string): string {
    return language in this.#loaders ? language : fallback;
  }

  #tellReaders() {
    for (const reader of this.#readers) reader();
  }
}
