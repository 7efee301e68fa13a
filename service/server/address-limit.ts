import type { MiddlewareHandler } from 'hono';
import type { Configuration } from '../configuration.js';
import { clientAddress } from './client-address.js';
import { Limiter } from './limiter.js';
import type { ServerEnv } from './server-env.js';

/**
 * Refuses what comes from one address beyond its rate, whoever sends it. It stands before the session is looked up:
 * a flood of made-up cookies does not reach the database.
 */
export function addressLimit({
  rates,
  proxies,
}: Pick<Configuration, 'rates' | 'proxies'>): MiddlewareHandler<ServerEnv> {
  const limiter = new Limiter(rates.requests);
  return async (c, next) => {
    await limiter.count(clientAddress(c, proxies));
    await next();
  };
}
