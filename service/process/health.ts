import { Hono } from 'hono';
import type { Database } from '../database/database.js';

/** What `/readyz` depends on besides the database. */
export interface Readiness {
  /** True once the service is told to end: it still finishes what it has begun. */
  isClosing: boolean;
}

/** `/healthz`: the process lives. For balancers, not for people, as is `/readyz`. */
export function aliveRoute(): Hono {
  return new Hono().get('/healthz', (c) => c.json({ status: 'alive' }));
}

/**
 * `/readyz`: the process can work, so requests may be sent to it. A database that is away is told, and takes no process
 * out of service: all of them have the same one, and their 503 helps a client more than the page of a balancer that has
 * nobody left.
 */
export function readyRoute(database: Pick<Database, 'probe'>, readiness: Readiness): Hono {
  return new Hono().get('/readyz', async (c) => {
    if (readiness.isClosing) return c.json({ status: 'closing' }, 503);
    return c.json({ status: 'ready', database: (await database.probe?.()) ?? 'ready' });
  });
}
