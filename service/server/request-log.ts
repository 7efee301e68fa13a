import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from './logger.js';
import type { ServerEnv } from './server-env.js';

/**
 * Logs each answer: method, route, status, milliseconds. Of the address only the pattern of the route: ids and queries
 * are about people, and so are bodies and cookies.
 */
export function requestLog(logger: Logger): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { status } = c.res;
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none';
    const milliseconds = Math.round(performance.now() - start);
    const level = status >= 500 ? 'error' : 'info';
    logger[level]({ requestId: c.var.requestId, method: c.req.method, route, status, milliseconds }, 'answered');
  };
}
