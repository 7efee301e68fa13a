import type { Locator, Page } from '@playwright/test';
import type { Query, Role, Screen } from '../page-objects/screen.js';
import { languageAround } from './language-around.js';

/** Where an element is: in a page, in a part of it, open shadow roots included, or the element itself. */
export type Root = Page | Locator;

export interface DriverOptions {
  /** The language that the element has to speak; the one its page asks for unless stated. */
  readonly language?: string;
}

export interface PlaywrightViews {
  readonly element: Locator;
  readonly one: Locator;
  readonly field: Locator;
  readonly many: Locator;
  readonly text: Locator;
  readonly found: Locator;
  readonly foundField: Locator;
}

/** An element as Playwright sees it: everything is a locator, which looks again each time it is used. */
export class PlaywrightScreen implements Screen<PlaywrightViews> {
  readonly element: Locator;

  readonly #language: string | undefined;

  constructor(root: Root, tag: string, { language }: DriverOptions) {
    this.element = 'goto' in root ? root.locator(tag) : root.locator(tag).or(root.and(root.page().locator(tag)));
    this.#language = language;
  }

  async language(): Promise<string> {
    return this.#language ?? this.element.evaluate(languageAround);
  }

  see({ role, part, name, words, shows, attribute, known, within }: Query): Locator {
    const root = within ? this.see(within) : this.element;
    const named = { ...(name === undefined ? {} : { name, exact: true }), ...(words === undefined ? {} : { name: words }) };
    const all = [
      ...byRoles(root, [role ?? []].flat(), named),
      ...(part === undefined ? [] : [root.locator(`[part~="${part}"]`)]),
      ...(typeof shows === 'string' ? [root.getByText(shows, { exact: true })] : []),
      ...(attribute ? [root.locator(`[${attribute.name}="${attribute.value}"]`)] : []),
    ];
    const seen = all.reduce((one, other) => one.and(other));
    const matching = shows instanceof RegExp ? seen.filter({ hasText: shows }) : seen;
    if (!known) return matching;
    const page = this.element.page();
    const title = page.locator(`[part="${known.part}"]`);
    const text = page.getByText(known.value, { exact: true });
    // The text may stand in an element of its own, for its direction.
    const titled = title.and(text).or(title.filter({ has: text }));
    return matching.filter({ has: titled }).or(matching.and(page.locator(`[${known.attribute}=${JSON.stringify(known.value)}]`)));
  }

  seeField(query: Query): Locator {
    return this.see(query);
  }

  seeAll(query: Query): Locator {
    return this.see(query);
  }

  read(query: Query): Locator {
    return this.see(query);
  }

  async texts(query: Query): Promise<readonly string[]> {
    return (await this.see(query).allTextContents()).map((text) => text.trim());
  }

  async attributes(query: Query, name: string): Promise<readonly string[]> {
    // One by one, in a world of Playwright's own: a call for all runs in the page's, which may own names of the browser.
    const found = await this.see(query).all();
    return Promise.all(found.map(async (element) => (await element.getAttribute(name)) ?? ''));
  }

  async isThere(query: Query): Promise<boolean> {
    return this.see(query).first().isVisible();
  }

  async find(query: Query): Promise<Locator> {
    return this.see(query);
  }

  async findField(query: Query): Promise<Locator> {
    return this.see(query);
  }

  async waitFor(...queries: readonly Query[]): Promise<void> {
    await queries.map((query) => this.see(query)).reduce((one, other) => one.or(other)).first().waitFor();
  }

  async waitUntilGone(query: Query): Promise<void> {
    await this.see(query).waitFor({ state: 'hidden' });
  }

  async press(query: Query): Promise<void> {
    await this.see(query).click();
  }

  async tick(query: Query): Promise<void> {
    await this.see(query).check();
  }

  async type(query: Query, text: string): Promise<void> {
    await this.see(query).fill(text);
  }

  async choose(query: Query, label: string): Promise<void> {
    await this.see(query).selectOption({ label });
  }

  async leave(query: Query): Promise<void> {
    await this.see(query).blur();
  }

  async pressEscape(): Promise<void> {
    await this.element.page().keyboard.press('Escape');
  }
}

/** What has one of these roles; nothing to look for without any. */
function byRoles(root: Locator, roles: readonly Role[], named: { readonly name?: string; readonly exact?: boolean }): Locator[] {
  const found = roles.map((role) => root.getByRole(role, named));
  return found.length > 0 ? [found.reduce((one, other) => one.or(other))] : [];
}
