/** Time that passes only when a test says so. */
export class Clock {
  #now = Date.parse('2025-06-02T08:00:00.000Z');

  readonly now = () => new Date(this.#now);

  pass(milliseconds: number) {
    this.#now += milliseconds;
  }
}

export const minute = 60_000;
