import type { MiddlewareHandler } from 'hono';
import { withBudget } from '../database/request-budget.js';
import type { ServerEnv } from './http-server.js';

/** Milliseconds from the arrival of a request to its answer. Clients of the contract give an attempt up after ten seconds. */
const answerWithinMs = 8000;

/** Tells the database how long a request may take, and whether its client is still there. */
export const setBudget: MiddlewareHandler<ServerEnv> = (c, next) => {
  const { outgoing } = c.env;
  const isGone = () => outgoing !== undefined && outgoing.destroyed && !outgoing.writableEnded;
  return withBudget({ endsAt: performance.now() + answerWithinMs, isGone, isAdmitted: false }, next);
};
