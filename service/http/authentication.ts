import type { MiddlewareHandler } from 'hono';
import type { ServiceContext, ServiceEnv } from '../context.js';
import { ProblemError } from './problem.js';

/** Lets only signed-in people pass, and says who it is. */
export function requirePrincipal({ authenticate }: ServiceContext): MiddlewareHandler<ServiceEnv> {
  return async (c, next) => {
    const principal = await authenticate(c.req.raw);
    if (principal === null) throw new ProblemError('unauthenticated');
    c.set('principal', principal);
    await next();
  };
}
