import {
  spaceSwitcherMessages,
  type SpaceSwitcherMessages,
} from '../../src/components/space-switcher/space-switcher.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

const trigger: Query = { role: 'button', part: 'trigger' };
const popup: Query = { role: 'dialog' };
const searchField: Query = { role: 'searchbox', within: popup };
const options: Query = { role: 'option', within: popup };
const optionOf = (title: string): Query => ({ ...options, titled: { part: 'option-title', text: title } });

/** Drives `<space-switcher>`: opens it, searches, chooses a space, and follows its ways to other pages. */
export class SpaceSwitcherPage<V extends Views> extends ElementPage<V, SpaceSwitcherMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceSwitcherMessages);
  }

  /** The button in the page. Its name says which space is active, and what it does. */
  get button(): V['one'] {
    return this.screen.see(trigger);
  }

  /** The large words on the button: the title of the active space, where there is one. */
  get title(): V['text'] {
    return this.screen.read({ part: 'title', within: trigger });
  }

  /** What the button opens, while it is open. */
  get popup(): V['one'] {
    return this.screen.see(popup);
  }

  /** Where spaces are searched; there is none for a few spaces. */
  get searchField(): V['field'] {
    return this.screen.seeField(searchField);
  }

  /** The spaces that are listed. */
  get options(): V['many'] {
    return this.screen.seeAll(options);
  }

  /** The space of this title in the list. */
  option(title: string): V['one'] {
    return this.screen.see(optionOf(title));
  }

  /** Opens the popup, where it is closed. Its list may still be on its way. */
  async open(): Promise<void> {
    if (await this.screen.isThere(popup)) return;
    await this.screen.press(trigger);
    await this.screen.waitFor(popup);
  }

  /** Closes the popup with the Escape key, where it is open. */
  async close(): Promise<void> {
    if (!(await this.screen.isThere(popup))) return;
    await this.screen.pressEscape();
    await this.screen.waitUntilGone(popup);
  }

  /** Opens the popup, where it is closed, and searches for spaces. */
  async search(text: string): Promise<void> {
    await this.open();
    await this.screen.type(searchField, text);
  }

  /**
   * Opens the popup, where it is closed, and chooses the space of this title. One that is not among the first of a
   * long list is searched for. What comes of it is left to see: the page may stop a switch, and the service refuse it.
   */
  async choose(title: string): Promise<void> {
    await this.open();
    await this.screen.waitFor(options);
    const option = optionOf(title);
    if (!(await this.screen.isThere(option)) && (await this.screen.isThere(searchField))) await this.search(title);
    await this.screen.press(option);
  }

  /** Opens the popup, where it is closed, and follows "Manage my spaces". */
  async manage(): Promise<void> {
    await this.open();
    await this.follow((words) => words.manage);
  }

  /** Opens the popup, where it is closed, and follows "Create a business space". */
  async create(): Promise<void> {
    await this.open();
    await this.follow((words) => words.create);
  }
}
