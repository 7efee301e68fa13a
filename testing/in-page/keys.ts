/** The keyboard of a test that runs in the page, as its runner has it. Both act on what has the focus. */
export interface Keys {
  /** Presses a key and lets it go, by the name that `KeyboardEvent.key` has for it: `Enter`, `Escape`, `Delete`, or a space. */
  readonly press: (key: string) => Promise<unknown>;
  /** Types a text, key by key. */
  readonly type: (text: string) => Promise<unknown>;
}
