import { sendKeys } from '@web/test-runner-commands';
import type { Dictionary } from '../../src/localization/dictionary.js';
import { languageOf } from '../../src/localization/language-of.js';
import type { SharedMessages } from '../../src/localization/shared/shared-messages.js';
import { wordsFor } from '../words.js';
import { hasInName } from './accessible-name.js';
import { waitFor } from './wait-for.js';
import { withRole } from './with-role.js';

export interface DriverOptions {
  /** The language that the element has to speak; the one its page asks for unless stated. */
  readonly language?: string;
  /** Milliseconds to wait for what has to come; 5,000 unless stated. */
  readonly patience?: number;
}

/**
 * What the drivers of all elements do. They find things by role and by the element's own words, and press real keys:
 * where a button has lost its name, speaks another language than the page, or takes no focus, they fail.
 *
 * Getters tell what is there now. Methods wait for what has to come.
 */
export abstract class ElementDriver<E extends HTMLElement, M extends SharedMessages> {
  /** The element itself. */
  readonly element: E;

  readonly #dictionary: Dictionary<M>;
  readonly #language: string | undefined;
  readonly #patience: number;

  protected constructor(element: E, dictionary: Dictionary<M>, { language, patience = 5_000 }: DriverOptions) {
    this.element = element;
    this.#dictionary = dictionary;
    this.#language = language;
    this.#patience = patience;
  }

  /** What says that a call failed, and why. */
  get failure(): HTMLElement | undefined {
    return this.part('alert', 'failure');
  }

  /** What assistive technology was told last. */
  get status(): string {
    return this.all('status').at(-1)?.textContent.trim() ?? '';
  }

  /** Presses the button that tries again what failed. */
  async retry(): Promise<void> {
    await this.#pressWith((words) => words.tryAgain);
  }

  /** Presses the button that leads to signing in. */
  async signIn(): Promise<void> {
    await this.#pressWith((words) => words.signIn);
  }

  /** The sentences of the element in the language it has to speak now, to compare with. */
  async words(): Promise<M> {
    return wordsFor(this.#dictionary, this.#language ?? languageOf(this.element));
  }

  /** Everything of this role that a person perceives in the element now, of this name if one is given. */
  protected all(role: string, name?: string): HTMLElement[] {
    const { shadowRoot } = this.element;
    return shadowRoot ? withRole(shadowRoot, role, name) : [];
  }

  /** What has this role and is this documented part of the element. */
  protected part(role: string, part: string): HTMLElement | undefined {
    return this.all(role).find((element) => element.part.contains(part));
  }

  /** Waits for what a search finds; `what` names it where it never comes. */
  protected async found<T>(what: string, search: () => T | undefined): Promise<T> {
    return waitFor(search, this.#patience, `<${this.element.localName}> shows no ${what}.`);
  }

  /** The button that has these words as its name. */
  protected async buttonNamed(choose: (words: M) => string): Promise<HTMLElement> {
    const name = choose(await this.words());
    return this.found(`button “${name}”`, () => this.all('button', name)[0]);
  }

  protected async pressNamed(choose: (words: M) => string): Promise<void> {
    await this.press(await this.buttonNamed(choose));
  }

  /** Follows the link of this name, or presses the button that stands in for it. */
  protected async followNamed(choose: (words: M) => string): Promise<void> {
    const name = choose(await this.words());
    await this.press(await this.found(`way “${name}”`, () => [...this.all('link', name), ...this.all('button', name)][0]));
  }

  /** Presses with the keyboard. */
  protected async press(target: HTMLElement): Promise<void> {
    target.focus();
    await sendKeys({ press: 'Enter' });
  }

  /** Presses the button that has these words in its name, which may say before them why they are there. */
  async #pressWith(choose: (words: M) => string): Promise<void> {
    const words = choose(await this.words());
    const search = () => this.all('button').find((button) => hasInName(button, words));
    await this.press(await this.found(`button with “${words}”`, search));
  }
}
