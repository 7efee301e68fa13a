/** How long a typed letter waits for the next one, in milliseconds. */
const typingPause = 500;

const alike = new Intl.Collator(undefined, { sensitivity: 'base' });

/** Finds the option that a key leads to: an arrow, Home, End, or the first letters of a title. */
export class OptionKeys {
  #typed = '';
  #typedAt = 0;

  /** @param from Position of the option that has the focus; -1 while none has. */
  find<T>(key: string, options: readonly T[], from: number, titleOf: (option: T) => string): T | undefined {
    switch (key) {
      case 'ArrowDown':
        return options[from + 1];
      case 'ArrowUp':
        return options[from - 1];
      case 'Home':
        return options[0];
      case 'End':
        return options.at(-1);
      default:
        return isLetter(key) ? this.#findTyped(key, options, from, titleOf) : undefined;
    }
  }

  #findTyped<T>(letter: string, options: readonly T[], from: number, titleOf: (option: T) => string) {
    const now = Date.now();
    this.#typed = now - this.#typedAt > typingPause ? letter : this.#typed + letter;
    this.#typedAt = now;
    // One letter, also when it is repeated, goes on to the next title that begins with it.
    const repeated = [...this.#typed].every((typed) => typed === letter);
    const wanted = repeated ? letter : this.#typed;
    const start = Math.max(0, repeated ? from + 1 : from);
    return [...options.slice(start), ...options.slice(0, start)].find(
      (option) => alike.compare(titleOf(option).slice(0, wanted.length), wanted) === 0,
    );
  }
}

/** Whether a key writes something that could begin a title. */
export function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}
