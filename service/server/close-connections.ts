import type { MiddlewareHandler } from 'hono';
import type { Readiness } from './health.js';

/** A service that is closing says so with its last answers: a client that kept the connection would be cut off. */
export function closeConnections(readiness: Readiness): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (readiness.isClosing) c.header('Connection', 'close');
  };
}
