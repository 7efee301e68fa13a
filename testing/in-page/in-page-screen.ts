import { languageOf } from '../../src/localization/language-of.js';
import type { Query, Role, Screen } from '../page-objects/screen.js';
import { hasInName, isNamed } from './accessible-name.js';
import type { Keys } from './keys.js';
import { typeText } from './type-text.js';
import { waitFor } from './wait-for.js';
import { withRole } from './with-role.js';

export interface DriverOptions {
  /** The language that the element has to speak; the one its page asks for unless stated. */
  readonly language?: string;
  /** Milliseconds to wait for what has to come; 5,000 unless stated. */
  readonly timeoutMs?: number;
}

export interface InPageViews<E extends HTMLElement> {
  readonly element: E;
  readonly one: HTMLElement | undefined;
  readonly field: HTMLInputElement | undefined;
  readonly many: HTMLElement[];
  readonly text: string;
  readonly found: HTMLElement;
  readonly foundField: HTMLInputElement;
}

/** An element as a test in its page sees it: what is there now. Methods wait for what has to come, and press real keys. */
export class InPageScreen<E extends HTMLElement> implements Screen<InPageViews<E>> {
  readonly element: E;

  readonly #language: string | undefined;
  readonly #timeoutMs: number;
  readonly #keys: Keys;

  constructor(element: E, keys: Keys, { language, timeoutMs = 5_000 }: DriverOptions) {
    this.element = element;
    this.#keys = keys;
    this.#language = language;
    this.#timeoutMs = timeoutMs;
  }

  async language(): Promise<string> {
    return this.#language ?? languageOf(this.element);
  }

  see(query: Query): HTMLElement | undefined {
    return this.seeAll(query)[0];
  }

  seeField(query: Query): HTMLInputElement | undefined {
    return this.see(query) as HTMLInputElement | undefined;
  }

  seeAll({ role, part, name, words, shows, attribute, known, within }: Query): HTMLElement[] {
    const root = within ? this.see(within) : this.element.shadowRoot;
    if (!root) return [];
    const inRole = role === undefined ? [...root.querySelectorAll<HTMLElement>('*')] : [role].flat().flatMap((one) => elementsOf(root, one));
    return inRole.filter(
      (element) =>
        (part === undefined || element.matches(`[part~="${part}"]`)) &&
        (name === undefined || isNamed(element, name)) &&
        (words === undefined || hasInName(element, words)) &&
        (shows === undefined || showsText(element, shows)) &&
        (!attribute || element.getAttribute(attribute.name) === attribute.value) &&
        (!known || isKnownBy(element, known)),
    );
  }

  read(query: Query): string {
    return this.seeAll(query).at(-1)?.textContent.trim() ?? '';
  }

  async texts(query: Query): Promise<readonly string[]> {
    return this.seeAll(query).map((element) => textOf(element));
  }

  async attributes(query: Query, name: string): Promise<readonly string[]> {
    return this.seeAll(query).map((element) => element.getAttribute(name) ?? '');
  }

  async isThere(query: Query): Promise<boolean> {
    return this.see(query) !== undefined;
  }

  async find(query: Query): Promise<HTMLElement> {
    return this.#wait(describe(query), () => this.see(query));
  }

  async findField(query: Query): Promise<HTMLInputElement> {
    return this.#wait(describe(query), () => this.seeField(query));
  }

  async waitFor(...queries: readonly Query[]): Promise<void> {
    await this.#wait(queries.map(describe).join(' or '), () => queries.map((query) => this.see(query)).find(Boolean));
  }

  async waitUntilGone(query: Query): Promise<void> {
    await this.#wait(`end of its ${describe(query)}`, () => (this.see(query) ? undefined : true));
  }

  async press(query: Query): Promise<void> {
    (await this.find(query)).focus();
    await this.#keys.press('Enter');
  }

  async tick(query: Query): Promise<void> {
    const box = await this.findField(query);
    box.focus();
    if (!box.checked) await this.#keys.press(' ');
  }

  async type(query: Query, text: string): Promise<void> {
    await typeText(await this.findField(query), text, this.#keys);
  }

  async choose(query: Query, label: string): Promise<void> {
    const select = (await this.find(query)) as Element as HTMLSelectElement;
    const option = [...select.options].find(({ text }) => text === label);
    if (!option) throw new Error(`There is no option “${label}”.`);
    // The list that a browser opens is no part of the page: no key of a test reaches it.
    select.value = option.value;
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async leave(query: Query): Promise<void> {
    (await this.find(query)).blur();
  }

  async pressEscape(): Promise<void> {
    await this.#keys.press('Escape');
  }

  async #wait<T>(what: string, search: () => T | undefined): Promise<T> {
    return waitFor(search, this.#timeoutMs, `<${this.element.localName}> shows no ${what}.`);
  }
}

/**
 * Roles that a selector finds. Only their attribute makes a list and options of elements, and to compute the roles of everything in
 * a list of thousands takes seconds; `dom-accessibility-api` does not know the role of `code`.
 */
const selectors: Partial<Record<Role, string>> = { listbox: '[role="listbox"]', option: '[role="option"]', code: 'code' };

function elementsOf(root: ParentNode, role: Role): HTMLElement[] {
  const selector = selectors[role];
  return selector ? [...root.querySelectorAll<HTMLElement>(selector)] : withRole(root, role);
}

function showsText(element: Element, shows: string | RegExp): boolean {
  const text = textOf(element);
  return typeof shows === 'string' ? text === shows : shows.test(text);
}

function isKnownBy(element: Element, { part, attribute, value }: NonNullable<Query['known']>): boolean {
  return element.querySelector(`[part="${part}"]`)?.textContent === value || element.getAttribute(attribute) === value;
}

function textOf(element: Element): string {
  return element.textContent.trim();
}

/** What is looked for, in the words of a message: `button “Confirm”`. */
function describe({ role, part, name, words, shows, known }: Query): string {
  const quoted = name ?? words ?? known?.value ?? (typeof shows === 'string' ? shows : undefined);
  const kind = [role ?? part ?? 'element'].flat().join(' or ');
  return quoted === undefined ? kind : `${kind} “${quoted}”`;
}
