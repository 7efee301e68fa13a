/** The time that the service sees: a moment to begin with, or a function that tells it. */
export type Now = Date | string | (() => Date);

/** Commands in a row have different times, so that the list of spaces has one order. */
const stepMs = 1000;

/** A clock that stands still, but for a second with each command; or one that the host keeps. */
export class Clock {
  /** How many commands it has seen. */
  commands = 0;

  readonly #tell: () => Date;

  constructor(now: Now = () => new Date()) {
    if (typeof now === 'function') this.#tell = now;
    else {
      const start = new Date(now).getTime();
      if (Number.isNaN(start)) throw new TypeError(`“${String(now)}” is not a time.`);
      this.#tell = () => new Date(start + this.commands * stepMs);
    }
  }

  now = (): Date => this.#tell();
}
