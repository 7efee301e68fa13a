import type { MiddlewareHandler } from 'hono';
import type { Readiness } from './health.js';
import type { ServerEnv } from './server-env.js';

/**
 * Says so when an answer is the last one on its connection, or the client would lose its next request: because the
 * service is closing, or because the request was refused before all of it had come, and the rest is not read.
 */
export function closeConnections(readiness: Readiness): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    await next();
    const isUnread = c.env.incoming?.complete === false;
    if (readiness.isClosing || isUnread) c.header('Connection', 'close');
  };
}
