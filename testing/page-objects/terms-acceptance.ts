import {
  termsAcceptanceMessages,
  type TermsAcceptanceMessages,
} from '../../src/components/terms-acceptance/terms-acceptance.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

/** Drives `<terms-acceptance>`: ticks, confirms or declines, and finds the receipt. */
export class TermsAcceptancePage<V extends Views> extends ElementPage<V, TermsAcceptanceMessages> {
  constructor(screen: Screen<V>) {
    super(screen, termsAcceptanceMessages);
  }

  /** The text, which scrolls in a region of its own. */
  get text(): V['one'] {
    return this.screen.see({ role: 'region', part: 'text' });
  }

  /** What is said once the terms are accepted or declined. */
  get result(): V['one'] {
    return this.screen.see({ part: 'result' });
  }

  /** What was accepted, and when. For somebody who accepted earlier it is behind "Receipt", in `result`. */
  get receipt(): V['one'] {
    return this.screen.see({ part: 'receipt' });
  }

  /** The tick, found by its sentence. */
  async tickBox(): Promise<V['foundField']> {
    return this.screen.findField(await this.#tickBox());
  }

  /** Ticks, and confirms. What comes of it is left to see: the terms may have been replaced meanwhile. */
  async accept(): Promise<void> {
    await this.screen.tick(await this.#tickBox());
    await this.confirm();
  }

  /** Confirms, ticked or not. */
  async confirm(): Promise<void> {
    await this.pressButton((words) => words.confirm);
  }

  /** Declines, which records nothing. */
  async decline(): Promise<void> {
    await this.pressButton((words) => words.decline);
  }

  /** Goes back to the text after having declined. */
  async readAgain(): Promise<void> {
    await this.pressButton((words) => words.readAgain);
  }

  async #tickBox(): Promise<Query> {
    const { agree } = await this.words();
    return { role: 'checkbox', name: agree };
  }
}
