import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Rates } from '../configuration.js';
import { ProblemError } from '../http/problem.js';
import type { Principal } from '../principal.js';
import { clientAddress } from './client-address.js';
import type { ServerEnv } from './server-env.js';

export interface RateLimitOptions {
  readonly rates: Rates;
  readonly proxies: number;
  readonly principalOf: (request: Request) => Principal | null;
}

/** In seconds. */
const minute = 60;

/**
 * Refuses what one person, or one address while nobody is signed in, sends beyond the rates. Counted in memory, for
 * this process: with several of them, a person can have as many times more.
 */
export function rateLimits({ rates, proxies, principalOf }: RateLimitOptions): MiddlewareHandler<ServerEnv> {
  const limiters = {
    reads: new RateLimiterMemory({ points: rates.reads, duration: minute }),
    commands: new RateLimiterMemory({ points: rates.commands, duration: minute }),
    signIns: new RateLimiterMemory({ points: rates.signIns, duration: minute }),
  };
  return async (c, next) => {
    const kind = kindOf(c);
    const personId = kind === 'signIns' ? undefined : principalOf(c.req.raw)?.personId;
    try {
      await limiters[kind].consume(personId ?? clientAddress(c, proxies));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(seconds) } });
    }
    await next();
  };
}

function kindOf({ req }: Context): keyof Rates {
  if (req.path.startsWith('/api/sign-in')) return 'signIns';
  return req.method === 'GET' || req.method === 'HEAD' ? 'reads' : 'commands';
}
