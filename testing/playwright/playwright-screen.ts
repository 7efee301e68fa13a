import type { Locator, Page } from '@playwright/test';
import type { Query, Screen } from '../page-objects/screen.js';
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

  see({ role, part, name, words, titled, within }: Query): Locator {
    const root = within ? this.see(within) : this.element;
    const page = this.element.page();
    const named = { ...(name === undefined ? {} : { name, exact: true }), ...(words === undefined ? {} : { name: words }) };
    const inPart = part === undefined ? undefined : root.locator(`[part~="${part}"]`);
    const byRole = [role ?? []].flat().map((one) => root.getByRole(one, named));
    const found = byRole.length > 0 ? byRole.reduce((one, other) => one.or(other)) : inPart!;
    const seen = inPart && byRole.length > 0 ? found.and(inPart) : found;
    if (!titled) return seen;
    return seen.filter({ has: page.locator(`[part="${titled.part}"]`).and(page.getByText(titled.text, { exact: true })) });
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

  async isThere(query: Query): Promise<boolean> {
    return this.see(query).first().isVisible();
  }

  async find(query: Query): Promise<Locator> {
    return this.see(query);
  }

  async findField(query: Query): Promise<Locator> {
    return this.see(query);
  }

  async waitFor(query: Query): Promise<void> {
    await this.see(query).first().waitFor();
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

  async leave(query: Query): Promise<void> {
    await this.see(query).blur();
  }

  async pressEscape(): Promise<void> {
    await this.element.page().keyboard.press('Escape');
  }
}
