import type { Locator } from '@playwright/test';
import {
  termsAcceptanceMessages,
  type TermsAcceptanceMessages,
} from '../../src/components/terms-acceptance/terms-acceptance.messages.js';
import { type DriverOptions, ElementDriver, type Root } from './element-driver.js';

/** Drives `<terms-acceptance>`: ticks, confirms or declines, and finds the receipt. */
export class TermsAcceptanceDriver extends ElementDriver<TermsAcceptanceMessages> {
  constructor(root: Root, options: DriverOptions = {}) {
    super(root, 'terms-acceptance', termsAcceptanceMessages, options);
  }

  /** The text, which scrolls in a region of its own. */
  get text(): Locator {
    return this.part('region', 'text');
  }

  /** What is said once the terms are accepted or declined. */
  get result(): Locator {
    return this.element.locator('[part~="result"]');
  }

  /** What was accepted, and when. For somebody who accepted earlier it is behind "Receipt", in `result`. */
  get receipt(): Locator {
    return this.element.locator('[part~="receipt"]');
  }

  /** The tick, found by its sentence. */
  async tickBox(): Promise<Locator> {
    const { agree } = await this.words();
    return this.element.getByRole('checkbox', { name: agree, exact: true });
  }

  /** Ticks, and confirms. What comes of it is left to see: the terms may have been replaced meanwhile. */
  async accept(): Promise<void> {
    await (await this.tickBox()).check();
    await this.confirm();
  }

  /** Confirms, ticked or not. */
  async confirm(): Promise<void> {
    await this.pressNamed((words) => words.confirm);
  }

  /** Declines, which records nothing. */
  async decline(): Promise<void> {
    await this.pressNamed((words) => words.decline);
  }

  /** Goes back to the text after having declined. */
  async readAgain(): Promise<void> {
    await this.pressNamed((words) => words.readAgain);
  }
}
