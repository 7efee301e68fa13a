import { sendKeys } from '@web/test-runner-commands';
import type { SpaceSwitcher } from '../../src/components/space-switcher/space-switcher.js';
import {
  spaceSwitcherMessages,
  type SpaceSwitcherMessages,
} from '../../src/components/space-switcher/space-switcher.messages.js';
import { type DriverOptions, ElementDriver } from './element-driver.js';
import { typeText } from './type-text.js';

/** Drives a `<space-switcher>`: opens it, searches, chooses a space, and follows its ways to other pages. */
export class SpaceSwitcherDriver extends ElementDriver<SpaceSwitcher, SpaceSwitcherMessages> {
  constructor(element: SpaceSwitcher, options: DriverOptions = {}) {
    super(element, spaceSwitcherMessages, options);
  }

  /** The button in the page. Its name says which space is active, and what it does. */
  get button(): HTMLElement | undefined {
    return this.part('button', 'trigger');
  }

  /** The large words on the button: the title of the active space, where there is one. */
  get title(): string {
    return this.button?.querySelector('[part="title"]')?.textContent ?? '';
  }

  /** What the button opens, while it is open. */
  get popup(): HTMLElement | undefined {
    return this.all('dialog')[0];
  }

  /** Where spaces are searched; there is none for a handful of spaces. */
  get searchField(): HTMLInputElement | undefined {
    return this.all('searchbox')[0] as HTMLInputElement | undefined;
  }

  /** The spaces that are listed. */
  get options(): HTMLElement[] {
    // To compute the role of everything around thousands of spaces would take seconds.
    return [...(this.popup?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  }

  /** The space of this title in the list. */
  option(title: string): HTMLElement | undefined {
    return this.options.find((option) => option.querySelector('[part="option-title"]')?.textContent === title);
  }

  /** Opens the popup, where it is closed. Its list may still be on its way. */
  async open(): Promise<void> {
    if (this.popup) return;
    await this.press(await this.found('button', () => this.button));
    await this.found('popup', () => this.popup);
  }

  /** Closes the popup with the Escape key, where it is open. */
  async close(): Promise<void> {
    if (!this.popup) return;
    await sendKeys({ press: 'Escape' });
    await this.found('end of its popup', () => (this.popup ? undefined : true));
  }

  /** Opens the popup, where it is closed, and searches for spaces. */
  async search(text: string): Promise<void> {
    await this.open();
    await typeText(await this.found('search field', () => this.searchField), text);
  }

  /**
   * Opens the popup, where it is closed, and chooses the space of this title. One that is not among the first of a
   * long list is searched for. What comes of it is left to see: the page may stop a switch, and the service refuse it.
   */
  async choose(title: string): Promise<void> {
    await this.open();
    await this.found('list', () => this.options[0]);
    if (!this.option(title) && this.searchField) await this.search(title);
    await this.press(await this.found(`space “${title}”`, () => this.option(title)));
  }

  /** Opens the popup, where it is closed, and follows "Manage my spaces". */
  async manage(): Promise<void> {
    await this.open();
    await this.followNamed((words) => words.manage);
  }

  /** Opens the popup, where it is closed, and follows "Create a business space". */
  async create(): Promise<void> {
    await this.open();
    await this.followNamed((words) => words.create);
  }
}
