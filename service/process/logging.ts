import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { type DestinationStream, type Logger, pino } from 'pino';
import { DatabaseUnavailableError } from '../database/database.js';
import type { Configuration } from './configuration.js';
import type { ServerEnv } from './http-server.js';

export type { Logger } from 'pino';

/** Writes a line of JSON for each event, to the standard output unless told otherwise. */
export function createLogger(level: Configuration['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'space-service' }, serializers: { err: describeError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * Logs each answer: method, route, status, milliseconds. Of the address only the pattern of the route: ids and queries
 * are about people, and so are bodies and cookies.
 */
export function logAnswers(logger: Logger): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { status } = c.res;
    const reason = c.error instanceof DatabaseUnavailableError ? c.error.reason : undefined;
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none';
    const milliseconds = Math.round(performance.now() - start);
    const level = status >= 500 ? 'error' : 'info';
    logger[level]({ requestId: c.var.requestId, method: c.req.method, route, status, milliseconds, reason }, 'answered');
  };
}

interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly reason?: string;
  readonly at: readonly string[];
  readonly cause?: DescribedError;
}

/** Where an error comes from, without its message: that may repeat what a person typed. */
function describeError(error: Error & { code?: unknown; reason?: unknown }): DescribedError {
  const { name, code, reason, stack = '', cause } = error;
  return {
    name,
    ...(typeof code === 'string' && { code }),
    ...(typeof reason === 'string' && { reason }),
    at: stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}
