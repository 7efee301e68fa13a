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
  readonly #loaders: Readonly<Record<string, Loader<Partial<M>>>>;
  readonly #first: Dictionary<Partial<M>> | undefined;
  readonly #loaded = new Map<string, M>();
  readonly #changes: Map<string, Partial<M>>;
  readonly #listeners: Set<() => void>;

  /**
   * @param loaders By language tag in lower case; English must be among them.
   * @param first The dictionary of those of these sentences that are downloaded before the others. What a host sets here
   *   holds there too.
   */
  constructor(loaders: Readonly<Record<string, Loader<Partial<M>>>>, first?: Dictionary<Partial<M>>) {
    this.#loaders = loaders;
    this.#first = first;
    this.#changes = first ? first.#changes : new Map<string, Partial<M>>();
    this.#listeners = first ? first.#listeners : new Set();
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
    const first = this.#first;
    const [{ default: messages }] = await Promise.all([this.#loaders[source]!(), first?.load(source)]);
    // Of many who ask at the same time, one tells all.
    if (this.#loaded.has(source)) return;
    this.#loaded.set(source, { ...(first && first.#loaded.get(source)), ...messages } as M);
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
