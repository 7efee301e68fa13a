import type { Dictionary } from '../../src/localization/dictionary.js';
import type { SharedMessages } from '../../src/localization/shared/shared-messages.js';
import type { Query, Screen, Views } from './screen.js';
import { wordsFor } from './words.js';

/**
 * What the drivers of all elements do. They find things by role and by the element's own words, as a person does: where
 * a button has lost its name, or speaks another language than the page, they do not find it.
 *
 * Getters say what to look at. What has to know the words is a method to await.
 */
export abstract class ElementPage<V extends Views, M extends SharedMessages> {
  protected readonly screen: Screen<V>;

  readonly #dictionary: Dictionary<M>;

  protected constructor(screen: Screen<V>, dictionary: Dictionary<M>) {
    this.screen = screen;
    this.#dictionary = dictionary;
  }

  /** The element itself. */
  get element(): V['element'] {
    return this.screen.element;
  }

  /** What says that a call failed, and why. */
  get failure(): V['one'] {
    return this.screen.see({ part: 'failure' });
  }

  /** What assistive technology was told last. */
  get status(): V['text'] {
    return this.screen.read({ attribute: { name: 'aria-live', value: 'polite' } });
  }

  /** Presses the button that tries again what failed. */
  async retry(): Promise<void> {
    const { tryAgain } = await this.words();
    await this.screen.press({ role: 'button', words: tryAgain });
  }

  /** Presses the button that leads to signing in. */
  async signIn(): Promise<void> {
    const { signIn } = await this.words();
    await this.screen.press({ role: 'button', words: signIn });
  }

  /**
   * The sentences of the element in the language it has to speak now, to compare with. What a page has replaced with
   * `set` is among them once the test has done so too.
   */
  async words(): Promise<M> {
    return wordsFor(this.#dictionary, await this.screen.language());
  }

  /** The button that has these words as its name. */
  protected async buttonNamed(choose: (words: M) => string): Promise<Query> {
    return { role: 'button', name: choose(await this.words()) };
  }

  /** Presses the button that has these words as its name. */
  protected async pressButton(choose: (words: M) => string): Promise<void> {
    await this.screen.press(await this.buttonNamed(choose));
  }

  /** Follows the link of this name, or presses the button that stands in for it. */
  protected async follow(choose: (words: M) => string): Promise<void> {
    await this.screen.press({ role: ['link', 'button'], name: choose(await this.words()) });
  }
}
