type Loader<M> = () => Promise<{ readonly default: M }>;

/** For languages that are missing. */
const fallback = 'en';

/**
 * The sentences of one element in several languages, each downloaded when a page needs it.
 *
 * A host replaces sentences or adds a language with `set`; sentences that it leaves out of its own language are in
 * English.
 */
export class Dictionary<M extends object> {
  readonly #loaders: Readonly<Record<string, Loader<M>>>;
  readonly #loaded = new Map<string, M>();
  readonly #changes: Map<string, Partial<M>>;
  readonly #listeners: Set<() => void>;

  /**
   * @param loaders By language tag in lower case; English must be among them.
   * @param whole The dictionary that has these sentences among others: what a host sets there holds here too.
   */
  constructor(loaders: Readonly<Record<string, Loader<M>>>, whole?: Dictionary<M>) {
    this.#loaders = loaders;
    this.#changes = whole ? whole.#changes : new Map<string, Partial<M>>();
    this.#listeners = whole ? whole.#listeners : new Set();
  }

  /** Replaces sentences of a language, or adds one. `language` is a tag such as `pt` or `fr-ch`. */
  set(language: string, messages: Partial<M>): void {
    const tag = language.toLowerCase();
    this.#changes.set(tag, { ...this.#changes.get(tag), ...messages });
    this.#notify();
  }

  /** The best available language for a wanted one: itself, then without its regions, then English. */
  match(wanted: string): string {
    const subtags = wanted.toLowerCase().split('-');
    for (; subtags.length; subtags.pop()) {
      const tag = subtags.join('-');
      if (tag in this.#loaders || this.#changes.has(tag)) return tag;
    }
    return fallback;
  }

  /** The sentences of a language that `match` returned; `undefined` until they are loaded. */
  get(language: string): M | undefined {
    const loaded = this.#loaded.get(this.#source(language));
    const changes = this.#changes.get(language);
    return loaded && changes ? { ...loaded, ...changes } : loaded;
  }

  /** Downloads a language that `match` returned. Rejects when it cannot be downloaded now. */
  async load(language: string): Promise<void> {
    const source = this.#source(language);
    if (this.#loaded.has(source)) return;
    this.#loaded.set(source, (await this.#loaders[source]!()).default);
    this.#notify();
  }

  /** Calls back whenever sentences change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #source(language: string): string {
    return language in this.#loaders ? language : fallback;
  }

  #notify() {
    for (const listener of this.#listeners) listener();
  }
}
