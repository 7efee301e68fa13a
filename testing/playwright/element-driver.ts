import type { Locator, Page } from '@playwright/test';
import type { Dictionary } from '../../src/localization/dictionary.js';
import type { SharedMessages } from '../../src/localization/shared/shared-messages.js';
import { wordsFor } from '../words.js';
import { languageAround } from './language-around.js';

/** Where an element is: in a page, in a part of it, open shadow roots included, or the element itself. */
export type Root = Page | Locator;

export interface DriverOptions {
  /** The language that the element has to speak; the one its page asks for unless stated. */
  readonly language?: string;
}

/**
 * What the drivers of all elements do. They find things by role and by the element's own words, as a person does:
 * where a button has lost its name, or speaks another language than the page, they do not find it.
 *
 * Getters are locators, which look again each time they are used. What has to know the words is a method to await.
 */
export abstract class ElementDriver<M extends SharedMessages> {
  /** The element itself. */
  readonly element: Locator;

  readonly #dictionary: Dictionary<M>;
  readonly #language: string | undefined;

  protected constructor(root: Root, tag: string, dictionary: Dictionary<M>, { language }: DriverOptions) {
    this.element = 'goto' in root ? root.locator(tag) : root.locator(tag).or(root.and(root.page().locator(tag)));
    this.#dictionary = dictionary;
    this.#language = language;
  }

  /** What says that a call failed, and why. */
  get failure(): Locator {
    return this.part('alert', 'failure');
  }

  /** What assistive technology is told. */
  get status(): Locator {
    return this.element.getByRole('status');
  }

  /** Presses the button that tries again what failed. */
  async retry(): Promise<void> {
    const { tryAgain } = await this.words();
    await this.element.getByRole('button', { name: tryAgain }).click();
  }

  /** Presses the button that leads to signing in. */
  async signIn(): Promise<void> {
    const { signIn } = await this.words();
    await this.element.getByRole('button', { name: signIn }).click();
  }

  /**
   * The sentences of the element in the language it has to speak now, to compare with. What a page has replaced with
   * `set` is among them once the test has done so too.
   */
  async words(): Promise<M> {
    return wordsFor(this.#dictionary, this.#language ?? (await this.element.evaluate(languageAround)));
  }

  /** What has this role and is this documented part of the element. */
  protected part(role: Parameters<Locator['getByRole']>[0], part: string): Locator {
    return this.element.getByRole(role).and(this.element.locator(`[part~="${part}"]`));
  }

  /** The button that has these words as its name. */
  protected async buttonNamed(choose: (words: M) => string): Promise<Locator> {
    return this.element.getByRole('button', { name: choose(await this.words()), exact: true });
  }

  /** Presses the button that has these words as its name. */
  protected async pressNamed(choose: (words: M) => string): Promise<void> {
    await (await this.buttonNamed(choose)).click();
  }

  /** Follows the link of this name, or presses the button that stands in for it. */
  protected async followNamed(choose: (words: M) => string): Promise<void> {
    const named = { name: choose(await this.words()), exact: true };
    await this.element.getByRole('link', named).or(this.element.getByRole('button', named)).click();
  }
}
