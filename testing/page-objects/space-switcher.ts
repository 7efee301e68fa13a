import {
  spaceSwitcherMessages,
  type SpaceSwitcherMessages,
} from '../../src/components/space-switcher/space-switcher.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';
import { acceptWaiting, declineWaiting, waitingInvitations } from './waiting-invitations.js';

const trigger: Query = { role: 'button', part: 'trigger' };
const popup: Query = { role: 'dialog' };
const searchField: Query = { role: 'searchbox', within: popup };
const options: Query = { role: 'option', within: popup };
const optionTitles: Query = { part: 'option-title', within: popup };
const optionOf = (space: string): Query => ({ ...options, known: { part: 'option-title', attribute: 'data-identifier', value: space } });

/** The list, while it is not on its way. */
const list: Query = { role: 'listbox', attribute: { name: 'aria-busy', value: 'false' }, within: popup };
const clearSearch: Query = { role: 'button', part: 'clear', within: popup };
const listFailure: Query = { role: 'alert', part: 'failure', within: popup };
/** What a search has found, once it has. */
const answer: Query = { attribute: { name: 'aria-live', value: 'polite' }, shows: /\S/u };

/** Spaces that are named when another is missing; of more, the number. */
const mostNamed = 20;

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

  /** The space of this title or identifier in the list. */
  option(space: string): V['one'] {
    return this.screen.see(optionOf(space));
  }

  /** The invitations that wait, while the popup is open. */
  get invitations(): V['many'] {
    return this.screen.seeAll(waitingInvitations);
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
   * Opens the popup, where it is closed, and chooses the space of this title or identifier. One that is not among the
   * first of a long list is searched for. What comes of it is left to see: the page may stop a switch, and the service
   * refuse it.
   * @throws {Error} once the list is there, where it has no such space, or several; the message lists what there is.
   */
  async choose(space: string): Promise<void> {
    await this.open();
    await this.#waitForList();
    const titles = await this.screen.texts(optionTitles);
    const option = optionOf(space);
    if (!(await this.screen.isThere(option)) && (await this.screen.isThere(searchField))) await this.#find(space);
    const identifiers = await this.screen.attributes(option, 'data-identifier');
    if (identifiers.length === 0) throw new Error(await this.#describeMissing(space, titles));
    if (identifiers.length > 1) {
      throw new Error(`There are ${identifiers.length} spaces “${space}”. Choose one by its identifier: ${identifiers.join(', ')}.`);
    }
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

  /** Opens the popup, where it is closed, and follows "Create my private space". */
  async createPrivate(): Promise<void> {
    await this.open();
    await this.follow((words) => words.createPrivate);
  }

  /** Opens the popup, where it is closed, and accepts the invitation to the space of this title or identifier. */
  async acceptInvitation(space: string): Promise<void> {
    await this.open();
    await acceptWaiting(this.screen, space);
  }

  /** Opens the popup, where it is closed, declines the invitation to the space of this title or identifier, and confirms it. */
  async declineInvitation(space: string): Promise<void> {
    await this.open();
    await declineWaiting(this.screen, space);
  }

  /** Until the list is there, or it is clear that it is not coming. */
  async #waitForList(): Promise<void> {
    const { noneYet } = await this.words();
    await this.screen.waitFor(list, clearSearch, listFailure, { shows: noneYet, within: popup });
  }

  async #find(space: string): Promise<void> {
    // What an earlier search has found must not be taken for the answer to this one.
    if (await this.screen.isThere(answer)) await this.screen.type(searchField, '');
    await this.screen.type(searchField, space);
    await this.screen.waitFor(answer, listFailure);
  }

  async #describeMissing(space: string, titles: readonly string[]): Promise<string> {
    const failures = await this.screen.texts(listFailure);
    const named = titles.slice(0, mostNamed).map((title) => `“${title}”`);
    const more = titles.length > mostNamed ? ` and ${titles.length - mostNamed} more` : '';
    const there = titles.length > 0 ? `There are: ${named.join(', ')}${more}.` : 'There is none.';
    return [`There is no space “${space}” in the list.`, there, ...failures.map((failure) => failure.replace(/\s+/gu, ' '))].join(' ');
  }
}
