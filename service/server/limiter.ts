import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../http/problem.js';

/** In seconds. */
const minute = 60;

/** Counts what each key has had in the last minute, in the memory of this process. */
export class Limiter {
  readonly #counts;

  constructor(perMinute: number) {
    this.#counts = new RateLimiterMemory({ points: perMinute, duration: minute });
  }

  /** @throws {ProblemError} `rate-limited` when the key has had too many, with the seconds to wait. */
  async count(key: string): Promise<void> {
    try {
      await this.#counts.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(seconds) } });
    }
  }
}
