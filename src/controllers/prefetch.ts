import type { SpaceService } from '../services/space-service.js';

/** Milliseconds for which what was prefetched is used without requesting it again. */
const freshForMs = 5_000;

/** A value that is requested before it is needed. Errors stay silent until it is. */
export class Prefetch<T> {
  readonly #service: SpaceService;
  readonly #value: Promise<T>;
  readonly #abort = new AbortController();
  #settledAt: number | undefined;
  #isTaken = false;

  /** @param request Requests the value of the service. */
  constructor(service: SpaceService, request: (service: SpaceService, signal: AbortSignal) => Promise<T>) {
    this.#service = service;
    this.#value = request(service, this.#abort.signal);
  }

  /** True once the value was taken while it was pending: whoever took it handles it. */
  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** Resolves once it has arrived, to `undefined` if it failed. */
  async settle(): Promise<T | undefined> {
    const value = await this.#value.catch(() => undefined);
    this.#settledAt = Date.now();
    return value;
  }

  /** The value, while it is fresh and of this service. */
  take(service: SpaceService | undefined): Promise<T> | undefined {
    const isPending = this.#settledAt === undefined;
    const isFresh = isPending || Date.now() - this.#settledAt! < freshForMs;
    if (service !== this.#service || !isFresh) return undefined;
    this.#isTaken = isPending;
    return this.#value;
  }

  abort(): void {
    this.#abort.abort();
  }
}
