import { sendKeys } from '@web/test-runner-commands';
import type { TermsAcceptance } from '../../src/components/terms-acceptance/terms-acceptance.js';
import {
  termsAcceptanceMessages,
  type TermsAcceptanceMessages,
} from '../../src/components/terms-acceptance/terms-acceptance.messages.js';
import { type DriverOptions, ElementDriver } from './element-driver.js';

/** Drives a `<terms-acceptance>`: ticks, confirms or declines, and finds the receipt. */
export class TermsAcceptanceDriver extends ElementDriver<TermsAcceptance, TermsAcceptanceMessages> {
  constructor(element: TermsAcceptance, options: DriverOptions = {}) {
    super(element, termsAcceptanceMessages, options);
  }

  /** The text, which scrolls in a region of its own. */
  get text(): HTMLElement | undefined {
    return this.part('region', 'text');
  }

  /** What is said once the terms are accepted or declined. */
  get result(): HTMLElement | undefined {
    return this.#find('result');
  }

  /** What was accepted, and when. For somebody who accepted earlier it is behind "Receipt", in `result`. */
  get receipt(): HTMLElement | undefined {
    return this.#find('receipt');
  }

  /** The tick, found by its sentence. */
  async tickBox(): Promise<HTMLInputElement> {
    const { agree } = await this.words();
    return (await this.found(`tick “${agree}”`, () => this.all('checkbox', agree)[0])) as HTMLInputElement;
  }

  /** Ticks, and confirms. What comes of it is left to see: the terms may have been replaced meanwhile. */
  async accept(): Promise<void> {
    const tickBox = await this.tickBox();
    tickBox.focus();
    if (!tickBox.checked) await sendKeys({ press: ' ' });
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

  #find(part: string): HTMLElement | undefined {
    return this.element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? undefined;
  }
}
