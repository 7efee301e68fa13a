/** What was opened and has to be closed again, in the opposite order. */
export class Resources {
  readonly #closings: (() => Promise<void>)[] = [];

  /** @param close Ends a resource; it is called once. */
  add(close: () => Promise<void>) {
    this.#closings.push(close);
  }

  /** Closes everything, also when one of them fails; then the first failure is thrown. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.#closings.pop(); close !== undefined; close = this.#closings.pop()) {
      await close().catch((failure: unknown) => failures.push(failure));
    }
    if (failures.length > 0) throw failures[0];
  }
}
