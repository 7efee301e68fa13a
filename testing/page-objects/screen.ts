/** What looking at an element gives. Playwright has locators, which look again each time; a unit test what is there now. */
export interface Views {
  readonly element: unknown;
  /** Something that may be there. */
  readonly one: unknown;
  readonly field: unknown;
  readonly many: unknown;
  readonly text: unknown;
  /** Something that a page object waited for, where its tool waits. */
  readonly found: unknown;
  readonly foundField: unknown;
}

/** What a person looks for in an element. */
export interface Query {
  /** The role, or one of several. */
  readonly role?: Role | readonly Role[];
  /** A documented part. */
  readonly part?: string;
  /** The whole accessible name. */
  readonly name?: string;
  /** Words in the accessible name. */
  readonly words?: string;
  /** The whole text that it shows, or what that matches. */
  readonly shows?: string | RegExp;
  readonly attribute?: { readonly name: string; readonly value: string };
  /** This is the whole text of a part inside it, or the value of its attribute. */
  readonly known?: { readonly part: string; readonly attribute: string; readonly value: string };
  /** Looks inside this. */
  readonly within?: Query;
}

export type Role = 'alert' | 'button' | 'checkbox' | 'code' | 'combobox' | 'dialog' | 'form' | 'group' | 'link' | 'listbox' | 'option' | 'radio' | 'region' | 'searchbox' | 'textbox';

/** One element as a test tool sees it and acts on it: what the page objects need of it. */
export interface Screen<V extends Views> {
  readonly element: V['element'];
  /** The language that the element has to speak now. */
  language(): Promise<string>;

  see(query: Query): V['one'];
  seeField(query: Query): V['field'];
  seeAll(query: Query): V['many'];
  read(query: Query): V['text'];
  isThere(query: Query): Promise<boolean>;
  /** The texts of all that is there now. */
  texts(query: Query): Promise<readonly string[]>;
  /** The values of an attribute of all that is there now. */
  attributes(query: Query, name: string): Promise<readonly string[]>;

  find(query: Query): Promise<V['found']>;
  findField(query: Query): Promise<V['foundField']>;
  /** Waits until one of these is there. */
  waitFor(...queries: readonly Query[]): Promise<void>;
  waitUntilGone(query: Query): Promise<void>;

  press(query: Query): Promise<void>;
  tick(query: Query): Promise<void>;
  /** Replaces what is in a field, and stays in it. */
  type(query: Query, text: string): Promise<void>;
  /** Chooses the option of this label. */
  choose(query: Query, label: string): Promise<void>;
  leave(query: Query): Promise<void>;
  pressEscape(): Promise<void>;
}
