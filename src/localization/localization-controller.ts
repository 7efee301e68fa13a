import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dictionary } from './dictionary.js';
import { languageOf, observeLanguage } from './language-of.js';
import { acceptNewText } from './translated-text.js';

/** Milliseconds until a language that could not be downloaded is requested again. */
const retryDelayMs = 3_000;

/** Gives its host the sentences for the language it stands in, also when that changes. */
export class LocalizationController<M extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dictionary: Dictionary<M>;
  #subscriptions: (() => void)[] = [];
  #wanted = '';
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, dictionary: Dictionary<M>) {
    this.#host = host;
    this.#dictionary = dictionary;
    host.addController(this);
  }

  /** The sentences; `undefined` until their language is loaded. Until then the host shows no text. */
  get messages(): M | undefined {
    return this.#dictionary.get(this.language);
  }

  /** The language that `messages` is written in. Belongs on the `lang` of what is rendered. */
  get language(): string {
    return this.#dictionary.match(this.#wanted);
  }

  /** The language of the page, for the service; a region is kept (`fr-LU`). */
  get pageLanguage(): string {
    return this.#wanted;
  }

  /** The language for dates and numbers: that of the sentences they stand in, with the page's region (`en-GB`). */
  get formatLanguage(): string {
    const { language, pageLanguage } = this;
    return pageLanguage.toLowerCase().startsWith(`${language}-`) ? pageLanguage : language;
  }

  hostConnected() {
    this.#subscriptions = [
      observeLanguage(this.#host, this.#update),
      this.#dictionary.subscribe(() => this.#host.requestUpdate()),
    ];
    this.#update();
  }

  hostDisconnected() {
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    clearTimeout(this.#retry);
  }

  hostUpdate() {
    acceptNewText(this.#host.shadowRoot);
  }

  #update = () => {
    const wanted = languageOf(this.#host);
    if (wanted === this.#wanted && this.messages) return;
    this.#wanted = wanted;
    this.#host.requestUpdate();
    void this.#load();
  };

  async #load() {
    clearTimeout(this.#retry);
    try {
      await this.#dictionary.load(this.language);
    } catch {
      if (this.#host.isConnected) this.#retry = setTimeout(() => void this.#load(), retryDelayMs);
    }
  }
}
