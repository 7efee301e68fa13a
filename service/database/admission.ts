/** How many may be at work at a time, and how many may wait for it. */
export interface AdmissionLimits {
  readonly width: number;
  readonly queue: number;
}

/** A queue may fill for a moment: whoever waits, waits no longer than this. */
const burstWaitMs = 1000;

/** A queue that has not been empty for `burstWaitMs` is no burst: waiting longer would serve everybody late. */
const standingWaitMs = 400;

interface Waiter {
  readonly enter: () => void;
  readonly refuse: () => void;
  readonly since: number;
  readonly timer: NodeJS.Timeout;
}

/**
 * Lets in as many as can be served, and refuses the others while their clients still wait for an answer: whoever is
 * let in late is served in vain, and takes the time of somebody who would have been in time.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  /** In the order in which they came. */
  readonly #newcomers = new Set<Waiter>();
  readonly #returners = new Set<Waiter>();
  #working = 0;
  /** Since when somebody has been waiting all the time. */
  #busySince: number | undefined;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get working(): number {
    return this.#working;
  }

  get waiting(): number {
    return this.#newcomers.size + this.#returners.size;
  }

  /**
   * Resolves to true once it is the caller's turn, who then calls `leave`; to false when it is refused.
   *
   * @param isReturning The caller's request was let in before: it goes first, or the work done for it is lost.
   */
  async enter(isReturning: boolean): Promise<boolean> {
    if (this.#working < this.#limits.width) {
      this.#working += 1;
      return true;
    }
    const queue = isReturning ? this.#returners : this.#newcomers;
    if (!isReturning && queue.size >= this.#limits.queue) return false;
    return new Promise((resolve) => this.#wait(queue, resolve));
  }

  leave() {
    const next = this.#next();
    if (next === undefined) this.#working -= 1;
    else next.enter();
  }

  #wait(queue: Set<Waiter>, resolve: (isLetIn: boolean) => void) {
    this.#busySince ??= performance.now();
    const settle = (isLetIn: boolean) => {
      clearTimeout(waiter.timer);
      queue.delete(waiter);
      if (this.waiting === 0) this.#busySince = undefined;
      resolve(isLetIn);
    };
    const waiter: Waiter = {
      enter: () => settle(true),
      refuse: () => settle(false),
      since: performance.now(),
      timer: setTimeout(() => settle(false), burstWaitMs),
    };
    queue.add(waiter);
  }

  #next(): Waiter | undefined {
    const [returner] = this.#returners;
    if (returner !== undefined) return returner;
    const now = performance.now();
    const isStanding = this.#busySince !== undefined && now - this.#busySince > burstWaitMs;
    for (const waiter of this.#newcomers) {
      if (!isStanding || now - waiter.since <= standingWaitMs) return waiter;
      waiter.refuse();
    }
    return undefined;
  }
}
