import type { Context, MiddlewareHandler } from 'hono';
import type { Configuration, Rates } from '../configuration.js';
import type { Principal } from '../principal.js';
import { clientAddress } from './client-address.js';
import { Limiter } from './limiter.js';
import type { ServerEnv } from './server-env.js';

export interface RateLimitOptions extends Pick<Configuration, 'rates' | 'proxies'> {
  readonly principalOf: (request: Request) => Principal | null;
}

type Kind = Exclude<keyof Rates, 'requests'>;

/**
 * Refuses what one person, or one address while nobody is signed in, sends beyond the rates. Counted in memory, for
 * this process: with several of them, a person can have as many times more.
 */
export function rateLimits({ rates, proxies, principalOf }: RateLimitOptions): MiddlewareHandler<ServerEnv> {
  const limiters: Readonly<Record<Kind, Limiter>> = {
    reads: new Limiter(rates.reads),
    commands: new Limiter(rates.commands),
    signIns: new Limiter(rates.signIns),
  };
  return async (c, next) => {
    const kind = kindOf(c);
    const personId = kind === 'signIns' ? undefined : principalOf(c.req.raw)?.personId;
    await limiters[kind].count(personId ?? clientAddress(c, proxies));
    await next();
  };
}

function kindOf({ req }: Context): Kind {
  if (req.path.startsWith('/api/sign-in')) return 'signIns';
  return req.method === 'GET' || req.method === 'HEAD' ? 'reads' : 'commands';
}
