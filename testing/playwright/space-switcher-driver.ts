import type { Locator } from '@playwright/test';
import {
  spaceSwitcherMessages,
  type SpaceSwitcherMessages,
} from '../../src/components/space-switcher/space-switcher.messages.js';
import { type DriverOptions, ElementDriver, type Root } from './element-driver.js';

/** Drives `<space-switcher>`: opens it, searches, chooses a space, and follows its ways to other pages. */
export class SpaceSwitcherDriver extends ElementDriver<SpaceSwitcherMessages> {
  constructor(root: Root, options: DriverOptions = {}) {
    super(root, 'space-switcher', spaceSwitcherMessages, options);
  }

  /** The button in the page. Its name says which space is active, and what it does. */
  get button(): Locator {
    return this.part('button', 'trigger');
  }

  /** The large words on the button: the title of the active space, where there is one. */
  get title(): Locator {
    return this.button.locator('[part="title"]');
  }

  /** What the button opens. */
  get popup(): Locator {
    return this.element.getByRole('dialog');
  }

  /** Where spaces are searched; there is none for a handful of spaces. */
  get searchField(): Locator {
    return this.popup.getByRole('searchbox');
  }

  /** The spaces that are listed. */
  get options(): Locator {
    return this.popup.getByRole('option');
  }

  /** The space of this title in the list. */
  option(title: string): Locator {
    const page = this.element.page();
    const titled = page.locator('[part="option-title"]').and(page.getByText(title, { exact: true }));
    return this.options.filter({ has: titled });
  }

  /** Opens the popup, where it is closed. Its list may still be on its way. */
  async open(): Promise<void> {
    if (await this.popup.isVisible()) return;
    await this.button.click();
    await this.popup.waitFor();
  }

  /** Closes the popup with the Escape key, where it is open. */
  async close(): Promise<void> {
    if (!(await this.popup.isVisible())) return;
    await this.element.page().keyboard.press('Escape');
    await this.popup.waitFor({ state: 'hidden' });
  }

  /** Opens the popup, where it is closed, and searches for spaces. */
  async search(text: string): Promise<void> {
    await this.open();
    await this.searchField.fill(text);
  }

  /**
   * Opens the popup, where it is closed, and chooses the space of this title. One that is not among the first of a
   * long list is searched for. What comes of it is left to see: the page may stop a switch, and the service refuse it.
   */
  async choose(title: string): Promise<void> {
    await this.open();
    await this.options.first().waitFor();
    const option = this.option(title);
    if (!(await option.count()) && (await this.searchField.isVisible())) await this.search(title);
    await option.click();
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
