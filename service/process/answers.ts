import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { DatabaseUnavailableError, type UnavailableReason } from '../database/database.js';
import type { Rates } from './configuration.js';
import type { ServerEnv } from './http-server.js';

/** What may be kept of an answer: words of the service's own and numbers, nothing that a client sent. */
export interface Answer {
  readonly requestId: string;
  /** `other` for a method that the service has no use for. */
  readonly method: string;
  /** The pattern of the route, such as `/api/spaces/:spaceId`; `none` if the address has none. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The name of the problem, or `sign-in-` and the reason why a sign-in came to nothing. */
  readonly refusal: string | undefined;
  /** Why the database did nothing for the request. */
  readonly reason: UnavailableReason | undefined;
  /** Which rate the request was beyond. */
  readonly rate: keyof Rates | undefined;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Tells of each answer, once it is there. */
export function observeAnswers(...observers: readonly (((answer: Answer) => void) | undefined)[]): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { requestId, refusal, rate } = c.var;
    const answer = {
      requestId,
      method: methods.has(c.req.method) ? c.req.method : 'other',
      route: matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none',
      status: c.res.status,
      milliseconds: performance.now() - start,
      refusal,
      reason: c.error instanceof DatabaseUnavailableError ? c.error.reason : undefined,
      rate,
    };
    for (const observe of observers) observe?.(answer);
  };
}
